// What the days bring a document in force: its yearly check and what is answered there, its revision when the time has
// come, its repeal, and a decided text on the night that it begins to apply (domain 1.4, states 20–22 and 93; 1.9).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { Document } from '../../functions/domain/document/document.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator, PolicyMatter, type Task } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import {
  type RecordedDocument,
  readersOf,
  recordDocument,
  standingsOn,
  startMatterAbout,
} from './recorded-document.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const securityChief = 'sc.henrik.dahl'
const itSecurity = 'its.sofia.berg'

/** Each was decided two years ago or this spring; what applies from a December day is checked that day each year. */
const documents = {
  kept: { id: 'behalls', title: 'Policy som behålls', validFrom: '2024-12-01' },
  revised: { id: 'revideras', title: 'Policy som revideras', validFrom: '2024-12-02' },
  repealed: { id: 'upphavs', title: 'Riktlinje som upphävs', validFrom: '2024-12-03' },
  ageing: { id: 'aldras', title: 'Policy som åldras', validFrom: '2026-06-01' },
  replaced: { id: 'ersatts', title: 'Riktlinje som ersätts', validFrom: '2026-05-01' },
} as const satisfies Record<string, RecordedDocument>

const heads = {
  kept: { responsibleRole: 'security-chief' },
  revised: {},
  repealed: { documentType: 'guideline', responsibleRole: 'it-security-coordinator' },
  ageing: { reviseBy: '2027-09-04', responsibleRole: 'it-security-coordinator' },
  replaced: { documentType: 'guideline' },
} as const satisfies Record<keyof typeof documents, RecordedDocument['head']>

let world: TestCloud
/** The matters that the days have brought, and one that was started by a person. */
let repeal: PolicyMatter
let replacement: PolicyMatter

async function read(name: keyof typeof documents): Promise<Omit<Document, 'kind'>> {
  const params = { documentId: documents[name].id }
  return (await world.api.call('readDocument', { as: coordinator, params })).body
}

async function openMatter(name: keyof typeof documents): Promise<PolicyMatter> {
  const { openMatterId } = await read(name)
  if (openMatterId === undefined) throw new Error(`No matter is open about ${name}`)
  return new PolicyMatter(world, openMatterId)
}

const standings = (name: keyof typeof documents, day?: string) => standingsOn(world, documents[name].id, day)

/** What the person is asked about the document. */
async function askedOf(as: string, name: keyof typeof documents): Promise<Task[]> {
  const { body } = await world.api.call('listMyTasks', { as, query: { limit: 100 } })
  return body.items.filter(
    ({ taskKind, subject }) => taskKind === 'review-topicality' && subject.documentId === documents[name].id,
  )
}

async function review(
  as: string,
  name: keyof typeof documents,
  answer: { result: 'keep' | 'revise' | 'repeal'; note: string },
): Promise<Task> {
  const [task] = await askedOf(as, name)
  if (task === undefined) throw new Error(`${as} is not asked about ${name}`)
  const params = { taskId: task.id }
  const body = { answer: { kind: 'review-topicality' as const, ...answer } }
  await world.api.call('completeTask', { as, params, body })
  await world.cloud.settle()
  return task
}

const started = (title: string) => `Nytt styrdokumentsärende: ${title} (diarienummer saknas ännu)`

async function actionsOf(chain: string): Promise<string[]> {
  const { body } = await world.api.call('readChain', { as: coordinator, params: { chain } })
  return body.items.map(({ action }) => action)
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-24T07:00:00.000Z' })
  for (const name of ['kept', 'revised', 'repealed', 'ageing', 'replaced'] as const)
    await recordDocument(world, { ...documents[name], head: heads[name] })
  const request = { ...documents.replaced, head: heads.replaced }
  replacement = await (await startMatterAbout(world, request, { label: '3.0' })).toAgenda()
})
afterAll(() => world.close())

describe('the yearly check of a document', () => {
  it('is asked of the role that answers for it, on the night of its day (M23)', async () => {
    expect((await read('kept')).lookOn).toBe('2026-12-01')
    await world.stage.waitUntil(on('2026-12-01'), '00:04')
    expect(await askedOf(securityChief, 'kept')).toEqual([])
    await world.stage.waitUntil(on('2026-12-01'), '00:06')
    const [task, ...more] = await askedOf(securityChief, 'kept')
    expect(more).toEqual([])
    expect(task).toMatchObject({ dueOn: '2026-12-31', assignee: { role: 'security-chief' } })
    const subject = 'Aktualitetsprövning av Policy som behålls senast 2026-12-31'
    expect(await readersOf(world, subject)).toEqual([securityChief])
  })

  it('is answered by nobody else', async () => {
    const [task] = await askedOf(securityChief, 'kept')
    const json = { answer: { kind: 'review-topicality', result: 'repeal', note: 'Bort med den.' } }
    const path = `/tasks/${encodeURIComponent(task?.id ?? '')}/complete`
    expect(wordOf(await rawCall(world, 'POST', path, { as: coordinator, json }))).toBe(
      '403 permission-denied',
    )
    expect(await askedOf(securityChief, 'kept')).toHaveLength(1)
  })

  it('that finds it topical leaves it as it is, until the next year', async () => {
    await world.stage.waitUntil(on('2026-12-01'))
    const task = await review(securityChief, 'kept', { result: 'keep', note: 'Fortsatt aktuell.' })
    expect(await read('kept')).toMatchObject({ inForce: '2.0', lookOn: '2027-12-01' })
    expect(await read('kept')).not.toHaveProperty('openMatterId')
    expect(await actionsOf(`topicality-review:${task.matterId}`)).toEqual([
      'topicality-review.opened',
      'topicality-review.keep',
    ])
  })

  it('that wants another text starts a matter about the next version', async () => {
    await world.stage.waitUntil(on('2026-12-02'))
    await review(coordinator, 'revised', { result: 'revise', note: 'Lagen är ny.' })
    const matter = await openMatter('revised')
    expect(await matter.read()).toMatchObject({
      purpose: 'adopt',
      origin: 'topicality-review',
      startedBy: 'system',
      reason: 'Lagen är ny.',
      label: '3.0',
      replaces: '2.0',
      phase: { name: 'registration' },
    })
    expect(await matter.openTasks('register-matter')).toHaveLength(1)
    const told = await readersOf(world, started('Policy som revideras'))
    expect(told).toEqual([coordinator, securityChief])
    expect((await standings('revised'))[0]).toBe('2.0 in-force')
  })

  it('that finds it needless starts a matter to repeal it', async () => {
    await world.stage.waitUntil(on('2026-12-03'))
    await review(itSecurity, 'repealed', { result: 'repeal', note: 'Ersatt av föreskrifter.' })
    repeal = await openMatter('repealed')
    expect(await repeal.read()).toMatchObject({
      purpose: 'repeal',
      origin: 'topicality-review',
      label: '2.0',
      reason: 'Ersatt av föreskrifter.',
    })
    expect((await standings('repealed'))[0]).toBe('2.0 in-force')
  })
})

describe('a document that must be revised by a day', () => {
  it('has its revision started nine months before, by the system', async () => {
    expect((await read('ageing')).lookOn).toBe('2026-12-04')
    await world.stage.waitUntil(on('2026-12-04'), '00:04')
    expect(await read('ageing')).not.toHaveProperty('openMatterId')
    await world.stage.waitUntil(on('2026-12-04'))
    const matter = await openMatter('ageing')
    expect(await matter.read()).toMatchObject({
      purpose: 'adopt',
      origin: 'review-date',
      startedBy: 'system',
      reason: 'Dokumentet ska revideras senast 2027-09-04.',
      head: { reviseBy: '2028-12-03' },
      label: '3.0',
    })
    expect(await readersOf(world, started('Policy som åldras'))).toEqual(
      [securityChief, itSecurity].toSorted(),
    )
    expect((await read('ageing')).lookOn).toBe('2027-06-01')
  })
})

describe('a repeal', () => {
  it('has no draft: from registration it goes to its memo, its signatures and the bodies', async () => {
    await repeal.answer(await repeal.openTask('register-matter'), answerFor.registration)
    expect((await repeal.read()).phase.name).toBe('memo')
    await repeal.answer(await repeal.openTask('write-memo'), {
      ...answerFor.memo,
      proposal: ['Riktlinjen från 2024 upphävs.'],
    })
    await repeal.sign()
    expect((await repeal.read()).phase).toMatchObject({ name: 'deliberation', bodyId: 'ksau' })
    expect(await repeal.tasks('write-draft')).toEqual([])
  })

  it('is decided, and the document applies until that has legal force', async () => {
    await repeal.decide({ outcome: 'approved', paragraph: 3, presentCount: 5 })
    await replacement.decide({ outcome: 'approved', paragraph: 4, presentCount: 5 })
    const board = await repeal.decide({ outcome: 'approved', paragraph: 21, presentCount: 15 })
    await replacement.decide({
      outcome: 'approved',
      paragraph: 22,
      presentCount: 15,
      validFrom: '2027-03-01',
    })
    for (const matter of [repeal, replacement])
      await matter.announce(board, on('2027-02-10'), on('2027-02-11'))
    expect((await repeal.read()).phase).toEqual({ name: 'appeal-period', lastAppealDay: '2027-03-04' })
    expect((await standings('repealed'))[0]).toBe('2.0 in-force')
  })
})

describe('a decided text with a day of its own', () => {
  it('waits for its day', async () => {
    await world.stage.waitUntil(on('2027-03-01'), '00:04')
    expect(await replacement.read()).toMatchObject({ entryOn: '2027-03-01' })
    expect(await standings('replaced')).toEqual(['2.0 in-force'])
  })

  it('enters into force at five past midnight that day, legal force or not (KL 13:14)', async () => {
    await world.stage.waitUntil(on('2027-03-01'), '00:06')
    expect(await standings('replaced')).toEqual(['3.0 awaiting-legal-force', '2.0 repealed'])
    expect(await replacement.read()).toMatchObject({ enteredOn: '2027-03-01' })
    const subject = 'Ny gällande riktlinje: Riktlinje som ersätts – gäller från 2027-03-01'
    expect(await readersOf(world, subject)).toContain('vd.petra.winge')
  })

  it('closes its matter when it has legal force too', async () => {
    await world.stage.waitUntil(on('2027-03-05'))
    await noAppeal(replacement)
    expect((await replacement.read()).phase).toMatchObject({ name: 'closed', outcome: 'in-force' })
    expect(await standings('replaced')).toEqual(['3.0 in-force', '2.0 repealed'])
    expect((await read('replaced')).lookOn).toBe('2028-03-01')
  })
})

describe('a repeal with legal force', () => {
  it('takes the document out of force, and nobody looks at it again', async () => {
    await noAppeal(repeal)
    expect((await repeal.read()).phase).toMatchObject({ name: 'closed', outcome: 'repealed' })
    const { documentId } = await repeal.read()
    const answer = await rawCall(world, 'GET', `/documents/${documentId}/in-force`, { as: coordinator })
    expect(wordOf(answer)).toBe('404 not-found')
    expect(await standings('repealed', '2027-03-04')).toEqual(['2.0 in-force'])
    const document = await read('repealed')
    expect(document).toMatchObject({ latest: '2.0' })
    expect(document).not.toHaveProperty('inForce')
    expect(document).not.toHaveProperty('lookOn')
    const { body } = await world.api.call('listVersions', { as: coordinator, params: { documentId } })
    expect(body.items.map(({ label, repealedOn }) => [label, repealedOn])).toEqual([['2.0', '2027-03-05']])
  })

  it('leaves a whole trail', async () => {
    const params = { matterId: repeal.id }
    const { body } = await world.api.call('verifyMatter', { as: coordinator, params })
    expect(body.valid).toBe(true)
  })
})

async function noAppeal(matter: PolicyMatter): Promise<void> {
  await matter.answer(await matter.openTask('confirm-appeal-period'), {
    kind: 'confirm-appeal-period',
    result: { outcome: 'no-appeal' },
  })
}
