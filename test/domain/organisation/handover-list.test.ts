// What a principal is told when they are back: what others did in their place, the day after (S6).
import { describe, expect, it } from 'vitest'
import {
  handOverList,
  handoverDay,
  isDoneInPlace,
  timeOfDeputy,
} from '../../../functions/domain/organisation/handover-list.ts'
import type { Deputy } from '../../../functions/domain/organisation/role-assignment.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import { actions, day, givenTask, holder, mails, onDay, sound, stored } from '../given.ts'

const deputy: Deputy = {
  kind: 'deputy',
  id: 'summer',
  personId: 'bs.vik',
  principalId: 'sc.dahl',
  role: 'security-chief',
  unitId: 'kontoret',
  scope: ['status-report', 'extraordinary-report'],
  validFrom: day('2027-07-01'),
  validTo: day('2027-08-15'),
}
const closed = (facts: Partial<Task> = {}) =>
  givenTask({
    assignee: holder('sc.dahl', 'security-chief'),
    status: 'done',
    closedAt: '2027-07-12T09:00:00.000Z',
    closedBy: { personId: 'bs.vik', name: 'Johan Vik', role: 'security-chief' },
    ...facts,
  })

describe('a task that was closed while a deputy stood in', () => {
  it.each<[string, Partial<Task>, boolean]>([
    ['done by the deputy', {}, true],
    [
      'taken as unanswered by the system',
      { status: 'ignored', closedBy: { personId: 'system', name: 'LIS', role: 'system' } },
      true,
    ],
    [
      'done by the principal',
      { closedBy: { personId: 'sc.dahl', name: 'Dahl', role: 'security-chief' } },
      false,
    ],
    ['of a colleague', { assignee: holder('sc.hult', 'security-chief') }, false],
    ['in another role of the principal’s', { assignee: holder('sc.dahl', 'coordinator') }, false],
    ['on the first day, just after midnight in Sweden', { closedAt: '2027-06-30T22:00:00.000Z' }, true],
    ['the evening before', { closedAt: '2027-06-30T21:59:59.999Z' }, false],
    ['on the last day, just before midnight in Sweden', { closedAt: '2027-08-15T21:59:59.999Z' }, true],
    ['after the last day', { closedAt: '2027-08-15T22:00:00.000Z' }, false],
  ])('%s: %o', (_, facts, isDone) => {
    expect(isDoneInPlace(closed(facts), deputy)).toBe(isDone)
  })

  it('is not one that is open', () => {
    const { closedAt: _, closedBy: __, ...open } = closed({ status: 'open' })
    expect(isDoneInPlace(open, deputy)).toBe(false)
  })
})

describe('the hand-over', () => {
  const tell = (state: Deputy, on: string, tasks: readonly Task[] = []) =>
    handOverList(stored(state), tasks, onDay(on))

  it('S6: given the day after the last, then the principal is told how much was done', () => {
    const decision = sound(
      tell(deputy, '2027-08-16', [closed(), closed({ closedAt: '2027-06-01T09:00:00.000Z' })]),
    )
    expect(actions(decision)).toEqual(['deputy.handed-over'])
    expect(mails(decision)).toEqual(['handover-list to sc.dahl'])
    expect(decision.effects).toMatchObject([
      { message: { from: '2027-07-01', to: '2027-08-15', taskCount: 1 } },
    ])
  })

  it('is not told before, nor twice', () => {
    expect(tell(deputy, '2027-08-15')).toBeUndefined()
    expect(tell({ ...deputy, handedOverOn: day('2027-08-16') }, '2027-08-17')).toBeUndefined()
  })

  it('given a deputy who got a later last day after that, then it is told again', () => {
    const longer = { ...deputy, handedOverOn: day('2027-08-16'), validTo: day('2027-09-30') }
    expect(handoverDay(longer)).toBe('2027-10-01')
    expect(sound(tell(longer, '2027-10-01')).effects).toHaveLength(1)
  })

  it('given a deputy who never stood in, then nobody is told, and it is over', () => {
    const never = { ...deputy, validTo: day('2027-03-31') }
    const decision = sound(tell(never, '2027-04-01'))
    expect(decision.effects).toEqual([])
    expect(timeOfDeputy(never)).toEqual({ from: '2027-06-30T22:00:00.000Z', to: '2027-06-30T22:00:00.000Z' })
  })
})
