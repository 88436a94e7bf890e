// What was done in a principal's place while a deputy stood in: told the day after the deputy's last (domain 7, S6).
import { systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Instant } from '../identifier.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Task } from '../task/task.ts'
import { isBackwards } from './period.ts'
import type { Deputy } from './role-assignment.ts'

/** The day the principal is told; undefined when they have been. A deputy who is given a later last day is told of again. */
export function handoverDay({ validTo, handedOverOn }: Deputy): CalendarDay | undefined {
  const isTold = handedOverOn !== undefined && handedOverOn > validTo
  return isTold ? undefined : addDays(validTo, 1)
}

/** The time in which the deputy stood in, from midnight to midnight; the end does not belong to it. */
export function timeOfDeputy(deputy: Deputy): { from: Instant; to: Instant } {
  const from = instantAt(deputy.validFrom, '00:00')
  const to = instantAt(addDays(deputy.validTo, 1), '00:00')
  return { from, to: isBackwards(deputy) ? from : to }
}

/** Whether someone else closed a task of the principal's in the lent role while the deputy stood in. */
export function isDoneInPlace(task: Task, deputy: Deputy): boolean {
  const { assignee, closedAt, closedBy } = task
  const { from, to } = timeOfDeputy(deputy)
  const isOfRole = assignee.role === deputy.role && assignee.unitId === deputy.unitId
  const isInTime = closedAt !== undefined && from <= closedAt && closedAt < to
  const isByAnother = closedBy !== undefined && closedBy.personId !== deputy.principalId
  return isOfRole && assignee.personId === deputy.principalId && isInTime && isByAnother
}

/** Tells the principal, unless the deputy never stood in. Undefined when it is too early, or done. */
export function handOverList(
  deputy: Stored<Deputy>,
  tasks: readonly Task[],
  { now, today }: Moment,
  /** What a chair decided meanwhile on reports that were the principal's. */
  chairDecisionCount = 0,
): Decision | undefined {
  const { state } = deputy
  const day = handoverDay(state)
  if (day === undefined || today < day) return undefined
  const taskCount = tasks.filter((task) => isDoneInPlace(task, state)).length
  const { validFrom: from, validTo: to, principalId } = state
  const message = {
    template: 'handover-list',
    from,
    to,
    taskCount,
    ...(chairDecisionCount > 0 && { chairDecisionCount }),
  } as const
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before: deputy, after: { ...state, handedOverOn: today }, action: 'deputy.handed-over' }],
    effects: isBackwards(state) ? [] : mailTo([principalId], message),
  }
}
