// A policy that applies before it has legal force is appealed, stopped and annulled: which version applies is told for
// each day, and the question is taken up anew (KL 8:12, 13 kap.).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { CourtEvent } from '../../functions/domain/matter/court-record.ts'
import { refusals } from '../../functions/domain/refusal.ts'
import alingsas from '../../local/seed/alingsas.json' with { type: 'json' }
import { coordinator, type Matter, PolicyMatter } from './policy-matter.ts'
import { rawCall } from './raw-call.ts'
import { personAt, readersOf, recordDocument, standingsOn, startMatterAbout } from './recorded-document.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const on = (day: string): CalendarDay => CalendarDay.parse(day)
const registrar = 'reg.birgitta.holm'
const counsel = 'kj.elin.sandberg'
const director = 'kd.anders.lundin'
const securityChief = 'sc.henrik.dahl'
const secretary = 'ns.karin.ahlgren'

const title = 'Informationssäkerhetspolicy för Alingsås kommun'
const policy = { id: 'informationssakerhetspolicy', title }
const firstInstance = { court: 'administrative-court', caseNumber: '4711-27' } as const
const appealed = 'Överklagande inkommet: 2026.412 KS (laglighetsprövning)'
const ruling = (outcome: string) => `Domstolsbeslut i mål 4711-27: ${outcome}`
const ofTheCourt = [coordinator, director, counsel].toSorted()

let world: TestCloud
let matter: PolicyMatter
let council: string

const standings = (day?: string) => standingsOn(world, policy.id, day)

async function appeal(receivedOn: string, receivedBy: 'court' | 'municipality'): Promise<Matter> {
  const { body } = await world.api.call('registerAppeal', {
    as: registrar,
    params: { matterId: matter.id },
    body: { receivedOn: on(receivedOn), receivedBy },
  })
  await world.cloud.settle()
  return body
}

async function court(event: CourtEvent): Promise<Matter> {
  await world.stage.waitUntil(event.on)
  const params = { matterId: matter.id }
  const { body } = await world.api.call('recordCourtEvent', { as: registrar, params, body: event })
  await world.cloud.settle()
  return body
}

const refusedEvent = (json: object) =>
  rawCall(world, 'POST', `/matters/${matter.id}/court-events`, { as: registrar, json })

const decidedBy = ({ decisions }: Matter) => decisions.find(({ meetingId }) => meetingId === council)

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-24T07:00:00.000Z' })
  await recordDocument(world, policy)
  await recordDocument(world, {
    id: 'riktlinje',
    title: 'Riktlinje för loggning',
    head: { documentType: 'guideline', builtOn: [policy.id] },
  })
  matter = await (await startMatterAbout(world, policy, { label: '3.0' })).toAgenda()
  await matter.decide({ outcome: 'approved', paragraph: 6, presentCount: 5 })
  const board = await matter.decide({ outcome: 'approved', paragraph: 21, presentCount: 15 })
  await matter.announce(board, on('2027-02-12'), on('2027-02-12'))
  council = await matter.decide({
    outcome: 'approved',
    paragraph: 31,
    presentCount: 49,
    votes: { for: 30, against: 19 },
    assignments: [
      {
        text: 'Kommundirektören redovisar införandet.',
        role: 'municipal-director',
        reportBackOn: '2027-11-01',
      },
    ],
    validFrom: '2027-03-01',
  })
  await matter.announce(council, on('2027-03-01'), on('2027-03-02'))
})
afterAll(() => world.close())

describe('a decision that is carried out before it has legal force (KL 13:14)', () => {
  it('is in force and says that legal force is awaited', async () => {
    expect(await standings()).toEqual(['3.0 awaiting-legal-force', '2.0 repealed'])
    expect(await standings('2027-02-28')).toEqual(['2.0 in-force', '3.0 not-yet'])
    const subject = `Ny gällande policy: ${title} – gäller från 2027-03-01`
    const [told] = (await world.stage.mails()).filter((mail) => mail.subject === subject)
    expect(told?.text).toContain('Laga kraft: inväntas')
    expect(await readersOf(world, subject)).toContain('vd.petra.winge')
  })
})

describe('a notice that came down early and was put up again (KL 8:12, 13:5)', () => {
  it('gives three new weeks, with the last day moved past Easter', async () => {
    expect(decidedBy(await matter.read())?.lastAppealDay).toBe('2027-03-23')
    await world.stage.waitUntil(on('2027-03-05'))
    const { body } = await world.api.call('reportNoticeInterruption', {
      as: secretary,
      params: { matterId: matter.id },
      body: { takenDownOn: on('2027-03-04'), announcedAgainOn: on('2027-03-05') },
    })
    expect(body.phase).toEqual({ name: 'appeal-period', lastAppealDay: '2027-03-30' })
  })

  it('makes the machine that waits wait for the new day', async () => {
    await world.stage.waitUntil(on('2027-03-24'))
    const adoption = await matter.openTask('adopt-document', 'fabs-ab')
    await matter.answer(adoption, {
      kind: 'adopt-document',
      outcome: 'adopted',
      decidedBy: 'Styrelsen för Fabs AB',
      decidedOn: on('2027-03-22'),
      paragraph: 5,
    })
    await world.stage.waitUntil(on('2027-03-30'))
    expect(await matter.openTasks('confirm-appeal-period')).toEqual([])
    await world.stage.waitUntil(on('2027-03-31'))
    expect((await matter.openTask('confirm-appeal-period')).assignee.role).toBe('registrar')
  })
})

describe('an appeal', () => {
  it('that is late is kept and changes nothing', async () => {
    const { phase, appeals } = await appeal('2027-03-31', 'court')
    expect(appeals).toEqual([{ receivedOn: '2027-03-31', receivedBy: 'court', isInTime: false }])
    expect(phase).toEqual({ name: 'appeal-period', lastAppealDay: '2027-03-30' })
    await matter.answer(await matter.openTask('confirm-appeal-period'), {
      kind: 'confirm-appeal-period',
      result: { outcome: 'no-appeal' },
    })
    const closed = await matter.read()
    expect(closed.phase).toMatchObject({ name: 'closed', outcome: 'in-force' })
    expect(decidedBy(closed)?.legalForceOn).toBe('2027-03-31')
    expect(await standings()).toEqual(['3.0 in-force', '2.0 repealed'])
  })

  it('that had reached the municipality in time takes legal force back (KL 13:6)', async () => {
    await world.stage.waitUntil(on('2027-04-01'))
    const { phase, appeals } = await appeal('2027-03-30', 'municipality')
    expect(phase.name).toBe('appealed')
    expect(appeals?.map(({ isInTime }) => isInTime)).toEqual([false, true])
    expect(decidedBy(await matter.read())).not.toHaveProperty('legalForceOn')
    expect(await standings()).toEqual(['3.0 awaiting-legal-force', '2.0 repealed'])
  })

  it('comes without the name of the one who appealed', async () => {
    const json = { receivedOn: '2027-04-01', receivedBy: 'court', appellant: 'Anna Exempel' }
    const { status } = await rawCall(world, 'POST', `/matters/${matter.id}/appeals`, { as: registrar, json })
    expect(status).toBe(400)
    expect((await matter.read()).appeals).toHaveLength(2)
  })

  it('is told of to those who represent the municipality (M18)', async () => {
    const told = [coordinator, director, counsel, securityChief]
    expect(await readersOf(world, appealed)).toEqual([...told, ...told].toSorted())
  })
})

describe('a court', () => {
  it.each([
    ['makes no ruling final that it has not made', { event: 'became-final' }, 'KL 13:8', 'body.event'],
    [
      'has no judgment to appeal before it has judged',
      { event: 'appealed-further', court: 'administrative-court-of-appeal', by: 'appellant' },
      'KL 13:12',
      'body.event',
    ],
    [
      'of appeal does not judge first',
      { event: 'judged', ...firstInstance, court: 'administrative-court-of-appeal', result: 'annulled' },
      'KL 13:8',
      'body.court',
    ],
    [
      'lifts no inhibition that there is not',
      { event: 'inhibition-lifted', ...firstInstance },
      undefined,
      'body.event',
    ],
  ])('%s', async (_, event, basis, path) => {
    const { status, problem } = await refusedEvent({ ...event, on: '2027-04-01' })
    expect([status, problem?.code, problem?.basis]).toEqual([409, 'wrong-state', basis])
    expect(problem?.faults.map((fault) => fault.path)).toEqual([path])
    const { sv, en } = refusals['wrong-state']
    expect(problem?.messages).toEqual({ sv, en })
  })

  it('does nothing on a day to come', async () => {
    const { problem } = await refusedEvent({ event: 'inhibited', ...firstInstance, on: '2027-04-02' })
    expect([problem?.code, problem?.faults[0]?.path]).toEqual(['day-not-possible', 'body.on'])
    expect((await matter.read()).courtEvents).toBeUndefined()
  })

  it('asks for a statement, which the legal counsel is asked to send', async () => {
    const answerBy = on('2027-05-04')
    await court({ event: 'statement-requested', ...firstInstance, on: on('2027-04-06'), answerBy })
    const task = await matter.openTask('write-statement')
    expect([task.assignee.personId, task.dueOn]).toEqual([counsel, '2027-05-04'])
    const summary = 'Klaganden Anna Exempel, Storgatan 1, har fel i sak.'
    await matter.answer(task, { kind: 'write-statement', sentOn: on('2027-04-06'), summary })
  })
})

describe('an inhibition', () => {
  it('puts the former version in force again from its day', async () => {
    await court({ event: 'inhibited', ...firstInstance, on: on('2027-04-08') })
    expect(await standings()).toEqual(['2.0 in-force', '3.0 suspended'])
    expect(await standings('2027-04-07')).toEqual(['3.0 awaiting-legal-force', '2.0 repealed'])
    const told = await readersOf(world, `Tidigare version gäller igen: ${title} v2.0`)
    expect(told).toEqual(expect.arrayContaining(['vd.petra.winge', 'fbc.magnus.stal', 'fc.ingrid.sjoberg']))
  })

  it('that is lifted lets the appealed version apply again', async () => {
    await court({ event: 'inhibition-lifted', ...firstInstance, on: on('2027-04-15') })
    expect(await standings()).toEqual(['3.0 awaiting-legal-force', '2.0 repealed'])
    expect(await standings('2027-04-14')).toEqual(['2.0 in-force', '3.0 suspended'])
    expect(await readersOf(world, `Ny gällande policy: ${title} – gäller från 2027-04-15`)).toContain(
      'vd.petra.winge',
    )
  })
})

describe('a judgment that annuls (KL 13:8)', () => {
  it('changes nothing until it is final', async () => {
    await court({ event: 'judged', ...firstInstance, on: on('2027-05-04'), result: 'annulled' })
    expect(await standings()).toEqual(['3.0 awaiting-legal-force', '2.0 repealed'])
  })

  it('then restores the former version and closes the matter with all that it asked for', async () => {
    const { phase } = await court({ event: 'became-final', on: on('2027-05-26') })
    expect(phase).toMatchObject({ name: 'closed', outcome: 'annulled' })
    expect(await standings()).toEqual(['2.0 in-force', '3.0 annulled'])
    expect(await matter.openTasks()).toEqual([])
    const days = ['2027-02-28', '2027-03-01', '2027-04-08', '2027-04-15', '2027-05-25', '2027-05-26']
    const labels = await Promise.all(days.map(async (day) => (await standings(day))[0]?.split(' ')[0]))
    expect(labels).toEqual(['2.0', '3.0', '2.0', '3.0', '3.0', '2.0'])
    expect(await readersOf(world, 'Ärendet 2026.412 KS är avslutat: upphävt av domstol')).toContain(director)
  })

  it('has a new matter started by the system', async () => {
    const params = { documentId: policy.id }
    const { body: document } = await world.api.call('readDocument', { as: coordinator, params })
    const opened = new PolicyMatter(world, document.openMatterId ?? '')
    expect(await opened.read()).toMatchObject({
      origin: 'court-ruling',
      startedBy: 'system',
      reason: 'Domstol har upphävt beslutet KF 2027-02-24 § 31.',
      label: '4.0',
      replaces: '2.0',
      phase: { name: 'registration' },
    })
    expect((await opened.openTask('register-matter')).assignee.role).toBe('registrar')
  })

  it('leaves a list of what was built on the document', async () => {
    const params = { documentId: policy.id }
    const { body } = await world.api.call('listDependents', { as: coordinator, params })
    expect(body.matters.map(({ label, phase }) => [label, phase.name])).toEqual([['4.0', 'registration']])
    expect(body.documents).toEqual([{ id: 'riktlinje', title: 'Riktlinje för loggning', inForce: '2.0' }])
    expect(body.assignments).toMatchObject([
      { matterId: matter.id, meetingId: council, role: 'municipal-director', isReported: false },
    ])
    expect(body.adoptions).toMatchObject([{ label: '3.0', unitId: 'fabs-ab', outcome: 'adopted' }])
  })
})

describe('what has been told of it', () => {
  it('is each of the court’s events, in the words of the table (M20)', async () => {
    const before = ['yttrande begärt', 'inhibition', 'inhibitionen upphävd']
    for (const event of [...before, 'beslutet upphävt', 'avgörandet har vunnit laga kraft'])
      expect(await readersOf(world, ruling(event))).toEqual(ofTheCourt)
  })

  it('names nobody but the reader', async () => {
    const mails = (await world.stage.mails()).filter(({ subject }) =>
      /^(Överklagande|Domstols)/.test(subject),
    )
    expect(mails.length).toBeGreaterThan(20)
    for (const { subject, to, text } of mails) {
      const others = alingsas.persons.filter(({ id }) => id !== personAt(to)).map(({ name }) => name)
      const named = [...others, 'Anna Exempel', 'Storgatan'].filter((name) => (subject + text).includes(name))
      expect(named).toEqual([])
    }
  })

  it('stands in a whole trail', async () => {
    const params = { matterId: matter.id }
    const { body } = await world.api.call('verifyMatter', { as: coordinator, params })
    expect(body.valid).toBe(true)
  })
})
