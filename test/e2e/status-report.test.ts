// The status reports of 2027: drafted by themselves, one question back, an action demanded, a deputy in the summer, and a silence that the next report shows (domain 2.4).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { AnswerOf } from '../../functions/domain/task/task-answer.ts'
import { coordinator } from './policy-matter.ts'
import { rawCall, wordOf } from './raw-call.ts'
import { answerAs, openTasksOf, securityChief } from './report-scene.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const deputy = 'bs.johan.vik'
let world: TestCloud

const read = async (period: string) =>
  (await world.api.call('readStatusReport', { as: coordinator, params: { period } })).body

async function start(period: string): Promise<void> {
  await world.api.call('startStatusReport', { as: coordinator, body: { period } })
  await world.cloud.settle()
}
const comment: AnswerOf<'comment-status-report'> = {
  kind: 'comment-status-report',
  comment: 'Lugnt.',
  decisionsNeeded: [],
}

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2027-05-03T07:00:00.000Z' })
})
afterAll(() => world.close())

describe('a status report', () => {
  it('is drafted with its figures, and once a month', async () => {
    await start('2027-04')
    expect(await read('2027-04')).toMatchObject({ status: 'drafted', figures: { openActions: 0 } })
    const again = { as: coordinator, json: { period: '2027-04' } }
    expect(wordOf(await rawCall(world, 'POST', '/status-reports', again))).toBe('409 already-exists')
  })

  it('goes back with one question, and ends with a demanded action', async () => {
    await answerAs(world, coordinator, comment)
    const question = { kind: 'receive-status-report', outcome: 'question', question: 'Varför?' } as const
    await answerAs(world, securityChief, question)
    await answerAs(world, coordinator, { kind: 'answer-status-question', answer: 'Leverantören.' })
    const [task] = await openTasksOf(world, securityChief, 'receive-status-report')
    const again = { as: securityChief, json: { answer: question } }
    expect(wordOf(await rawCall(world, 'POST', `/tasks/${task?.id}/complete`, again))).toBe(
      '409 question-asked-once',
    )
    const dueOn = CalendarDay.parse('2027-06-01')
    const action = { title: 'Begär svar', ownerId: coordinator, dueOn }
    await answerAs(world, securityChief, {
      kind: 'receive-status-report',
      outcome: 'action-demanded',
      action,
    })
    const { reception, status } = await read('2027-04')
    expect(status).toBe('received')
    const { body } = await world.api.call('readAction', {
      as: coordinator,
      params: { actionId: reception?.actionId ?? '' },
    })
    expect(body).toMatchObject({
      title: 'Begär svar',
      dueOn,
      source: { kind: 'report', reference: '2027-04' },
    })
  })

  it('shows in the next one that the chief was silent, and counts the overdue action', async () => {
    await start('2027-05')
    await world.stage.waitUntil(CalendarDay.parse('2027-06-20'))
    expect(await read('2027-05')).toMatchObject({ status: 'unanswered' })
    await start('2027-06')
    expect(await read('2027-06')).toMatchObject({
      previous: { period: '2027-05', wasReceived: false },
      figures: { openActions: 1, overdueActions: 1 },
    })
  })

  it('is answered by a deputy in the chief’s absence', async () => {
    await world.stage.waitUntil(CalendarDay.parse('2027-07-12'))
    await start('2027-07')
    await answerAs(world, coordinator, comment)
    await answerAs(world, deputy, { kind: 'receive-status-report', outcome: 'noted' }, securityChief)
    expect((await read('2027-07')).reception).toMatchObject({
      outcome: 'noted',
      by: { personId: deputy },
      onBehalfOf: { personId: securityChief },
    })
  })
})
