// A task's ways out, over HTTP: refused, handed over, given up for jäv, done by a deputy; and who may do none of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../functions/domain/calendar/calendar-day.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator, PolicyMatter, type Task } from './policy-matter.ts'
import { type RawAnswer, rawCall, wordOf } from './raw-call.ts'
import { importPeople, somePerson } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const registrar = 'reg.birgitta.holm'
const otherRegistrar = 'reg.tomas.ek'
const securityChief = 'sc.henrik.dahl'
const jurist = 'kj.elin.sandberg'

let world: TestCloud

beforeAll(async () => {
  world = await startTestCloud()
})
afterAll(() => world.close())

const act = (task: Task, verb: string, as: string, json: object) =>
  rawCall(world, 'POST', `/tasks/${encodeURIComponent(task.id)}/${verb}`, { as, json })
const refuse = (task: Task, as = task.assignee.personId) =>
  act(task, 'refuse', as, { reason: 'Inte vår uppgift.' })
const handOver = (task: Task, personId: string, as = task.assignee.personId) =>
  act(task, 'hand-over', as, { personId, reason: 'Semester.' })
const declareJäv = (task: Task, as = task.assignee.personId) =>
  act(task, 'disqualification', as, { reason: 'Min syster säljer systemet.' })
const complete = (task: Task, as: string, answer: object) => act(task, 'complete', as, { answer })
const read = (task: Task, as: string) =>
  rawCall(world, 'GET', `/tasks/${encodeURIComponent(task.id)}`, { as })

/** The answer's word, when all that follows from it has happened. */
async function settled(answer: Promise<RawAnswer>): Promise<string> {
  const word = wordOf(await answer)
  await world.cloud.settle()
  return word
}

async function entriesOf(chain: string) {
  const { body } = await world.api.call('readChain', {
    as: coordinator,
    params: { chain },
    query: { limit: 100 },
  })
  return body.items
}

/** Whom mails about the task have reached, in the order they came. */
async function mailedAbout(task: Task): Promise<string[]> {
  const mails = (await world.mailbox.all()).filter(({ text }) => text.includes(task.id))
  return mails.map(({ to }) => /"([^"]+)"/.exec(to)?.[1] ?? to)
}

describe('refusing', () => {
  it('a task of the process asks the next role, and the last refusal ends the matter', async () => {
    const matter = await PolicyMatter.start(world, 'Ingen vill')
    const asked: string[] = []
    for (let round = 1; round <= 3; round++) {
      const task = await matter.openTask('register-matter')
      asked.push(task.assignee.role)
      expect(await settled(refuse(task))).toBe('200')
    }
    expect(asked).toEqual(['registrar', 'coordinator', 'security-chief'])
    const [task] = await matter.tasks('register-matter')
    expect(task).toMatchObject({ status: 'refused', closedBy: { personId: securityChief } })
    expect((await entriesOf(`task:${task?.id}`)).map(({ action }) => action)).toEqual([
      'task.opened',
      'task.passed-on',
      'task.passed-on',
      'task.refused',
    ])
    expect(task && (await mailedAbout(task))).toEqual(['Birgitta Holm', 'Maja Lind', 'Henrik Dahl'])
    expect((await matter.read()).phase).toMatchObject({ name: 'closed', outcome: 'refused' })
  })

  it('a review is an answer of its own, and the matter goes on without it', async () => {
    const matter = await (await PolicyMatter.start(world, 'Ingen granskning')).toReview()
    const review = await matter.openTask('review-draft', 'data-protection-officer')
    expect(await settled(refuse(review))).toBe('200')
    for (const task of await matter.openTasks('review-draft')) await matter.answer(task, answerFor.approval)
    const { reviews, phase } = await matter.read()
    expect(reviews.find(({ role }) => role === 'data-protection-officer')?.verdict).toBe('refused')
    expect(phase.name).toBe('consultation-planning')
  })

  it('an opinion is to abstain', async () => {
    const matter = await (await PolicyMatter.start(world, 'Avstår')).toConsultation(['fabs-ab', 'avrf'])
    expect(await settled(refuse(await matter.openTask('give-opinion', 'fabs-ab')))).toBe('200')
    const { opinions } = await matter.read()
    expect(opinions.map(({ unitId, status }) => [unitId, status])).toEqual([
      ['fabs-ab', 'abstained'],
      ['avrf', 'sent'],
    ])
  })

  it('a signature sends the memo back to be rewritten', async () => {
    const matter = await (await PolicyMatter.start(world, 'Skriv om')).toSigning()
    expect(await settled(refuse(await matter.openTask('sign-memo')))).toBe('200')
    expect((await matter.read()).phase.name).toBe('memo')
    expect(await matter.openTasks('write-memo')).toHaveLength(1)
    const history = await entriesOf(`matter:${matter.id}`)
    expect(history.at(-1)).toMatchObject({ action: 'memo.returned' })
    expect(JSON.stringify(history)).not.toContain('Inte vår uppgift.')
  })

  it('is for those who are asked', async () => {
    const task = await (await PolicyMatter.start(world, 'Bara de tillfrågade')).openTask('register-matter')
    expect(wordOf(await refuse(task, 'ma.lisa.hjort'))).toBe('403 permission-denied')
    expect(wordOf(await refuse(task, coordinator))).toBe('403 permission-denied')
  })
})

describe('handing over', () => {
  it('gives the task to a colleague with the role, who is mailed, and keeps it open to the one who gave it', async () => {
    const matter = await PolicyMatter.start(world, 'Lämnas över')
    const task = await matter.openTask('register-matter')
    expect(await settled(handOver(task, otherRegistrar))).toBe('200')
    const after = await matter.openTask('register-matter')
    expect(after).toMatchObject({ id: task.id, dueOn: task.dueOn, assignee: { personId: otherRegistrar } })
    expect(await mailedAbout(task)).toEqual(['Birgitta Holm', 'Tomas Ek'])
    const mine = await rawCall(world, 'GET', '/tasks?limit=100', { as: registrar })
    const theirs = await rawCall(world, 'GET', '/tasks?limit=100', { as: otherRegistrar })
    expect([mine.text.includes(task.id), theirs.text.includes(task.id)]).toEqual([false, true])
    expect(await settled(complete(task, registrar, answerFor.registration))).toBe('200')
  })

  it('is refused to someone without the role, unknown, or of another unit, and by someone else', async () => {
    const matter = await (await PolicyMatter.start(world, 'Fel mottagare')).toConsultation([
      'socialnamnden',
      'valnamnden',
    ])
    const task = await matter.openTask('give-opinion', 'socialnamnden')
    for (const wrong of ['ma.lisa.hjort', 'finns.inte', 'ns.anna.strand', registrar]) {
      const answer = await handOver(task, wrong)
      expect([wordOf(answer), answer.problem?.faults.map(({ path }) => path)]).toEqual([
        '422 no-role-holder',
        ['body.personId'],
      ])
    }
    expect(wordOf(await handOver(task, 'ns.lena.palm', 'ns.anna.strand'))).toBe('403 wrong-unit')
    expect(wordOf(await handOver(task, 'ns.lena.palm', coordinator))).toBe('403 permission-denied')
    expect((await matter.openTask('give-opinion', 'socialnamnden')).assignee.personId).toBe('ns.lena.palm')
  })
})

describe('jäv', () => {
  it('moves the task; the disqualified may read it and do nothing more in it', async () => {
    const matter = await PolicyMatter.start(world, 'Jävig registrator')
    const task = await matter.openTask('register-matter')
    expect(await settled(declareJäv(task))).toBe('200')
    const after = await matter.openTask('register-matter')
    expect(after).toMatchObject({ assignee: { personId: otherRegistrar }, disqualifiedIds: [registrar] })
    expect(wordOf(await complete(task, registrar, answerFor.registration))).toBe('403 disqualified')
    expect(wordOf(await refuse(task, registrar))).toBe('403 disqualified')
    expect(wordOf(await handOver(task, otherRegistrar, registrar))).toBe('403 disqualified')
    expect(wordOf(await handOver(task, registrar, otherRegistrar))).toBe('403 disqualified')
    expect(wordOf(await read(task, registrar))).toBe('200')
    expect(await mailedAbout(task)).toEqual(['Birgitta Holm', 'Tomas Ek'])
    expect(await settled(complete(task, otherRegistrar, answerFor.registration))).toBe('200')
  })

  it('is kept in the trail without its reason, which is personal', async () => {
    const matter = await PolicyMatter.start(world, 'Jävets skäl')
    await settled(declareJäv(await matter.openTask('register-matter')))
    const history = await rawCall(world, 'GET', `/audit/matters/${matter.id}?limit=100`, { as: coordinator })
    expect(history.text).toContain('disqualification.declared')
    expect(history.text).not.toContain('Min syster')
  })

  it('binds in the matter’s later tasks: they are given to others', async () => {
    const matter = await (await PolicyMatter.start(world, 'Jävig samordnare')).toDrafting()
    expect(await settled(declareJäv(await matter.openTask('write-draft')))).toBe('200')
    const draft = await matter.openTask('write-draft')
    expect(draft.assignee.personId).toBe(securityChief)
    const draftNumber = await matter.upload('# Utkast av säkerhetschefen\n', securityChief)
    await matter.answer(draft, answerFor.draft(draftNumber))
    for (const task of await matter.openTasks('review-draft')) await matter.answer(task, answerFor.approval)
    await matter.answer(await matter.openTask('plan-consultation'), {
      kind: 'plan-consultation',
      plan: { decision: 'skip', reason: 'Brådskar.' },
    })
    const memo = await matter.openTask('write-memo')
    expect(memo).toMatchObject({ assignee: { personId: securityChief }, disqualifiedIds: [coordinator] })
    expect(await mailedAbout(memo)).toEqual(['Henrik Dahl'])
  })

  it('binds in the matter’s other open tasks', async () => {
    const units = ['barn-och-ungdomsnamnden', 'kultur-och-utbildningsnamnden']
    const matter = await (await PolicyMatter.start(world, 'Två remisser')).toConsultation(units)
    const [first, second] = await Promise.all(units.map((unit) => matter.openTask('give-opinion', unit)))
    if (first === undefined || second === undefined) throw new Error('Two units are asked')
    expect([first.assignee.personId, second.assignee.personId]).toEqual(['ns.jonas.frisk', 'ns.jonas.frisk'])
    expect(await settled(declareJäv(first))).toBe('200')
    expect(wordOf(await complete(second, 'ns.jonas.frisk', answerFor.opinion(second)))).toBe(
      '403 disqualified',
    )
    // Nobody else answers for these units: the tasks wait for a substitute to be appointed.
    expect(await matter.openTasks('give-opinion')).toHaveLength(2)
  })
})

describe('an author', () => {
  it('does not approve the text, neither when asked, nor for a colleague, nor by hand-over', async () => {
    const second = 'sc.tva'
    await importPeople(world, {
      persons: [somePerson(second)],
      roleAssignments: [
        {
          id: second,
          personId: second,
          role: 'security-chief',
          unitId: 'kommunledningskontoret',
          validFrom: '2024-01-01',
        },
      ],
    })
    const matter = await (await PolicyMatter.start(world, 'Författaren')).toDrafting()
    const draftNumber = await matter.upload('# Utkast av den andra säkerhetschefen\n', second)
    await matter.answer(await matter.openTask('write-draft'), answerFor.draft(draftNumber))
    const review = await matter.openTask('review-draft', 'security-chief')
    expect(review).toMatchObject({ assignee: { personId: securityChief }, authorIds: [second] })
    expect(wordOf(await complete(review, second, answerFor.approval))).toBe('403 author-may-not-approve')
    expect(wordOf(await handOver(review, second))).toBe('403 author-may-not-approve')
    expect(await settled(complete(review, securityChief, answerFor.approval))).toBe('200')
  })
})

describe('a deputy', () => {
  it('acts within their days and processes, in the principal’s name, and is mailed like them', async () => {
    const today = await world.stage.today()
    const days = { validFrom: today, validTo: addDays(today, 20) }
    const deputy = (id: string, scope: 'policy-adoption' | 'incident', { validFrom, validTo } = days) => ({
      id,
      personId: id,
      principalId: jurist,
      role: 'legal-counsel' as const,
      unitId: 'kommunledningskontoret',
      scope: [scope],
      validFrom,
      validTo,
    })
    const deputies = [
      deputy('stf.ratt', 'policy-adoption'),
      deputy('stf.annan-process', 'incident'),
      deputy('stf.forbi', 'policy-adoption', { validFrom: addDays(today, -9), validTo: addDays(today, -1) }),
      deputy('stf.kommande', 'policy-adoption', { validFrom: addDays(today, 1), validTo: addDays(today, 9) }),
    ]
    await importPeople(world, { persons: deputies.map(({ id }) => somePerson(id)), deputies })
    const matter = await (await PolicyMatter.start(world, 'Ställföreträdaren')).toReview()
    const review = await matter.openTask('review-draft', 'legal-counsel')
    expect((await mailedAbout(review)).toSorted()).toEqual(['Elin Sandberg', 'Prov stf.ratt'])

    const refusedTo = async (deputyId: string) => wordOf(await complete(review, deputyId, answerFor.approval))
    expect(await refusedTo('stf.annan-process')).toBe('403 deputy-out-of-scope')
    for (const wrong of ['stf.forbi', 'stf.kommande'])
      expect([wrong, await refusedTo(wrong)]).toEqual([wrong, '403 permission-denied'])
    const lent = await rawCall(world, 'GET', `/tasks?limit=100&principalId=${jurist}`, { as: 'stf.ratt' })
    expect(lent.text).toContain(review.id)
    expect(await settled(complete(review, 'stf.ratt', answerFor.approval))).toBe('200')
    expect((await entriesOf(`task:${review.id}`)).at(-1)).toMatchObject({
      action: 'task.completed',
      actor: { personId: 'stf.ratt', name: 'Prov stf.ratt', role: 'legal-counsel' },
      onBehalfOf: { personId: jurist, name: 'Elin Sandberg', role: 'legal-counsel' },
    })
    const closed = await matter.task(review.id)
    expect(closed).toMatchObject({ closedBy: { personId: 'stf.ratt' }, onBehalfOf: { personId: jurist } })
  })
})
