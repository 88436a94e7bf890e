// Tasks as days go by, over HTTP: reminders, escalation, silence, a holder who leaves, and what a meeting may decide.
import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../functions/domain/calendar/calendar-day.ts'
import { stockholmDay } from '../../functions/domain/calendar/stockholm-time.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator, PolicyMatter, type Task } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { importPeople, somePerson } from './role-people.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud

beforeAll(async () => {
  world = await startTestCloud()
  // From here it is ten o'clock in Stockholm, so that no test runs over midnight.
  await world.stage.waitUntil(addDays(await world.stage.today(), 1))
})
afterAll(() => world.close())

const complete = (task: Task, as: string, answer: object) =>
  rawCall(world, 'POST', `/tasks/${encodeURIComponent(task.id)}/complete`, { as, json: { answer } })

async function entriesOf(chain: string) {
  const { body } = await world.api.call('readChain', {
    as: coordinator,
    params: { chain },
    query: { limit: 100 },
  })
  return body.items
}

/** Who was mailed about the task and with what subject, one line a mail. */
async function mailsAbout(task: Task): Promise<string[]> {
  const mails = (await world.mailbox.all()).filter(({ text }) => text.includes(task.id))
  return mails.map(({ to, subject }) => `${/"([^"]+)"/.exec(to)?.[1] ?? to}: ${subject}`)
}

describe('a task that nobody answers', () => {
  let matter: PolicyMatter
  let task: Task

  beforeAll(async () => {
    matter = await PolicyMatter.start(world, 'Tystnad')
    task = await matter.openTask('register-matter')
  })

  it('is reminded of once a day at most, even when the morning’s round runs again', async () => {
    await world.stage.waitUntil(addDays(task.dueOn, 1))
    const first = await mailsAbout(task)
    expect(first).toHaveLength(2)
    const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
    const lambda = new LambdaClient({
      endpoint: world.cloud.addresses.aws,
      region: 'eu-north-1',
      credentials,
    })
    const { Functions = [] } = await lambda.send(new ListFunctionsCommand({}))
    const round = Functions.find(({ FunctionName }) => FunctionName?.includes('SendReminders'))
    for (let again = 1; again <= 3; again++) {
      const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: round?.FunctionName }))
      expect(FunctionError).toBeUndefined()
    }
    lambda.destroy()
    await world.cloud.settle()
    expect(await mailsAbout(task)).toEqual(first)
  })

  it('escalates twice and is then taken as ignored, each on its day, and the matter lapses', async () => {
    await world.stage.waitUntil(addDays(task.dueOn, 90))
    const entries = await entriesOf(`task:${task.id}`)
    const opened = stockholmDay(task.openedAt)
    // Due the day after, late the second day, the next role after a week; a new role has three days (task-rule.ts).
    expect(entries.map(({ action, at }) => [daysBetween(opened, stockholmDay(at)), action])).toEqual([
      [0, 'task.opened'],
      [2, 'task.reminded'],
      [8, 'task.escalated'],
      [12, 'task.reminded'],
      [18, 'task.escalated'],
      [22, 'task.reminded'],
      [81, 'task.ignored'],
    ])
    expect(entries.slice(1).every(({ actor }) => actor.role === 'system')).toBe(true)
    expect((await matter.read()).phase).toMatchObject({ name: 'closed', outcome: 'lapsed' })
    expect(wordOf(await complete(task, 'sc.henrik.dahl', answerFor.registration))).toBe('409 task-closed')
  })

  it('has been mailed about to each person asked, twice in all, and never twice the same', async () => {
    const mails = await mailsAbout(task)
    expect(new Set(mails).size).toBe(mails.length)
    expect(mails.map((line) => line.split(':')[0])).toEqual([
      'Birgitta Holm',
      'Birgitta Holm',
      'Maja Lind',
      'Maja Lind',
      'Henrik Dahl',
      'Henrik Dahl',
    ])
  })
})

describe('a consultation that some leave unanswered', () => {
  it('reminds two weeks and three days before, and counts the silent as missing', async () => {
    const matter = await PolicyMatter.start(world, 'Utebliven remiss')
    await matter.toConsultation(['fabs-ab', 'avrf'], addDays(await world.stage.today(), 40))
    const silent = await matter.openTask('give-opinion', 'fabs-ab')
    const answered = await matter.openTask('give-opinion', 'avrf')
    await matter.answer(answered, answerFor.opinion(answered))
    await world.stage.waitUntil(addDays(silent.dueOn, 8))
    const { opinions, phase } = await matter.read()
    expect(opinions.map(({ status }) => status)).toEqual(['missing', 'answered'])
    expect(phase.name).toBe('compilation')
    const entries = await entriesOf(`task:${silent.id}`)
    expect(
      entries.map(({ action, at }) => [daysBetween(silent.dueOn, stockholmDay(at)), action]).slice(1),
    ).toEqual([
      [-14, 'task.reminded'],
      [-3, 'task.reminded'],
      [1, 'task.reminded'],
      [7, 'task.ignored'],
    ])
    const mails = await mailsAbout(silent)
    expect([mails.length, new Set(mails).size]).toEqual([4, 4])
    expect(await mailsAbout(answered)).toHaveLength(1)
  })
})

describe('someone who leaves their role', () => {
  it('may act on the last day and not after, and the successor gets the task at the next reminder', async () => {
    const jurist = 'kj.elin.sandberg'
    const today = await world.stage.today()
    const matter = await (await PolicyMatter.start(world, 'Efterträdaren')).toReview()
    const task = await matter.openTask('review-draft', 'legal-counsel')
    const { body: holders } = await world.api.call('listRoleHolders', {
      as: coordinator,
      params: { role: 'legal-counsel' },
    })
    const assignmentId = holders.items.find(({ personId }) => personId === jurist)?.id ?? ''
    await world.api.call('endRole', {
      as: coordinator,
      params: { personId: jurist, assignmentId },
      body: { validTo: today },
    })
    const unitId = 'kommunledningskontoret'
    const validFrom = addDays(today, 1)
    await importPeople(world, {
      persons: [somePerson('kj.ny')],
      roleAssignments: [{ id: 'kj.ny', personId: 'kj.ny', role: 'legal-counsel', unitId, validFrom }],
    })
    expect(wordOf(await complete(task, 'kj.ny', answerFor.approval))).toBe('403 permission-denied')
    const early = await rawCall(world, 'GET', `/tasks/${encodeURIComponent(task.id)}`, { as: jurist })
    expect(early.status).toBe(200)

    await world.stage.waitUntil(validFrom)
    expect(wordOf(await complete(task, jurist, answerFor.approval))).toBe('403 permission-denied')
    expect((await matter.task(task.id)).assignee.personId).toBe(jurist)
    await world.stage.waitUntil(addDays(task.dueOn, -7))
    expect((await matter.task(task.id)).assignee.personId).toBe('kj.ny')
    expect((await mailsAbout(task)).map((line) => line.split(':')[0])).toEqual([
      'Elin Sandberg',
      'Prov kj.ny',
    ])
    expect(wordOf(await complete(task, 'kj.ny', answerFor.approval))).toBe('200')
  })
})

describe('the outcome of a meeting', () => {
  const secretary = 'ns.karin.ahlgren'
  let matter: PolicyMatter
  let meetingId: string
  let task: Task
  const approved = { outcome: 'approved', paragraph: 61, presentCount: 5 }
  const record = (json: object, as = secretary, meeting = meetingId) =>
    rawCall(world, 'POST', `/meetings/${encodeURIComponent(meeting)}/matters/${matter.id}/outcome`, {
      as,
      json,
    })

  beforeAll(async () => {
    matter = await (await PolicyMatter.start(world, 'Till nämnden')).toAgenda()
  })

  it('cannot be recorded before the meeting, nor with a body that has not the matter', async () => {
    const { phase } = await matter.read()
    if (phase.name !== 'deliberation' || phase.meetingId === undefined) throw new Error('Not on an agenda')
    expect(wordOf(await record(approved, secretary, phase.meetingId))).toBe('409 wrong-state')
    expect(wordOf(await record(approved, secretary, 'kf~2027-06-16'))).toBe('409 wrong-body')
    ;({ meetingId, task } = await matter.toMeeting())
    expect(meetingId).toBe(phase.meetingId)
    expect(wordOf(await record(approved, secretary, 'kf~2027-06-16'))).toBe('409 wrong-body')
  })

  it('is recorded by the secretary of the body, by nobody else', async () => {
    expect(wordOf(await record(approved, 'ns.jonas.frisk'))).toBe('403 wrong-unit')
    expect(wordOf(await record(approved, coordinator))).toBe('403 permission-denied')
    const answer = { kind: 'record-outcome', ...approved }
    expect(wordOf(await complete(task, 'ns.jonas.frisk', answer))).toBe('403 wrong-unit')
    expect(wordOf(await complete(task, 'fv.torsten.vall', answer))).toBe('403 permission-denied')
  })

  it.each([
    ['fewer than half were there', { presentCount: 2 }, '422 no-quorum'],
    ['more were there than there are seats', { presentCount: 6 }, '422 votes-do-not-add-up'],
    ['more voted than were there', { votes: { for: 4, against: 2 } }, '422 votes-do-not-add-up'],
    [
      'the majority was against what was approved',
      { votes: { for: 2, against: 3 } },
      '422 votes-do-not-add-up',
    ],
    [
      'it was rejected by a majority for it',
      { outcome: 'rejected', votes: { for: 3, against: 2 } },
      '422 votes-do-not-add-up',
    ],
    ['a referral back gives no reason', { outcome: 'referred-back' }, '422 motivation-required'],
    ['it applies from before the meeting', { validFrom: '2020-01-01' }, '422 day-not-possible'],
  ])('is refused when %s', async (_, change, expected) => {
    expect(wordOf(await record({ ...approved, ...change }))).toBe(expected)
    expect((await matter.task(task.id)).status).toBe('open')
    expect((await matter.read()).decisions).toEqual([])
  })

  it('is recorded once', async () => {
    expect(wordOf(await record({ ...approved, votes: { for: 3, against: 2 } }))).toBe('200')
    await world.cloud.settle()
    expect(wordOf(await record(approved))).toBe('409 task-closed')
    const { decisions } = await matter.read()
    expect(decisions.map(({ bodyAbbreviation, outcome }) => [bodyAbbreviation, outcome])).toEqual([
      ['KSAU', 'approved'],
    ])
  })
})
