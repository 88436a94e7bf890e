// What reports refuse: the wrong role, the wrong month or year, an answer that does not add up; and nothing is half-written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFor } from '../../local/demo/story-answers.ts'
import { coordinator } from './policy-matter.ts'
import { type RawAnswer, rawCall, wordOf } from './raw-call.ts'
import { dataCallAnswer, openTasksOf, securityChief, startAnnualReport } from './report-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

let world: TestCloud
const post = (path: string, as: string, json: unknown): Promise<RawAnswer> =>
  rawCall(world, 'POST', path, { as, json })

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-01-15T07:00:00.000Z' })
})
afterAll(() => world.close())

describe('a report that cannot be', () => {
  it.each([
    ['/status-reports', { period: '2027-02' }, '422 day-not-possible'],
    ['/status-reports', { period: '2027-13' }, '400 malformed-request'],
    ['/annual-reports', { year: 2027 }, '422 day-not-possible'],
  ])('%s %j is refused', async (path, json, word) => {
    expect(wordOf(await post(path, coordinator, json))).toBe(word)
    expect(wordOf(await post(path, 'ma.lisa.hjort', json))).toBe('403 permission-denied')
    expect((await world.api.call('listStatusReports', { as: coordinator })).body.items).toEqual([])
    expect((await world.api.call('listAnnualReports', { as: coordinator })).body.items).toEqual([])
  })
})

describe('an answer that cannot be', () => {
  it('is refused, and the task stays open', async () => {
    const matter = await startAnnualReport(world, 2026)
    await matter.answer(await matter.openTask('register-matter'), answerFor.registration)
    const task = await matter.openTask('answer-data-call', 'socialforvaltningen')
    const path = `/tasks/${task.id}/complete`
    const as = task.assignee.personId
    const tooMany = { answer: { ...dataCallAnswer, trained: 421 } }
    expect(wordOf(await post(path, as, tooMany))).toBe('400 malformed-request')
    expect(wordOf(await post(path, 'vd.mats.hoglund', { answer: dataCallAnswer }))).toBe(
      '403 permission-denied',
    )
    expect(wordOf(await post(path, 'fc.daniel.hult', { answer: dataCallAnswer }))).toBe('403 wrong-unit')
    const signed = { answer: { kind: 'sign-annual-report', signed: true } }
    expect(wordOf(await post(path, as, signed))).toBe('400 malformed-request')
    expect(await matter.task(task.id)).toMatchObject({ status: 'open' })
  })

  it('names someone who holds a role, and a day to come', async () => {
    await world.api.call('startStatusReport', { as: coordinator, body: { period: '2027-01' } })
    await world.cloud.settle()
    const [asked] = await openTasksOf(world, coordinator, 'comment-status-report')
    const answer = { kind: 'comment-status-report', decisionsNeeded: [] }
    await post(`/tasks/${asked?.id}/complete`, coordinator, { answer })
    await world.cloud.settle()
    const [task] = await openTasksOf(world, securityChief, 'receive-status-report')
    const demand = (ownerId: string, dueOn: string) =>
      post(`/tasks/${task?.id}/complete`, securityChief, {
        answer: {
          kind: 'receive-status-report',
          outcome: 'action-demanded',
          action: { title: 'Begär svar', ownerId, dueOn },
        },
      })
    expect(wordOf(await demand('ingen.alls', '2027-03-01'))).toBe('422 owner-without-role')
    expect(wordOf(await demand(coordinator, '2026-03-01'))).toBe('422 day-not-possible')
  })
})
