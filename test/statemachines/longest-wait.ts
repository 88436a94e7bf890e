// How long a machine can take when everyone uses all their time: the longest way through its graph, in days.

import { CalendarDay, daysBetween } from '../../functions/domain/calendar/calendar-day.ts'
import { lastAppealDay, legalForceDay } from '../../functions/domain/calendar/legal-deadlines.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import { askedRoles } from '../../functions/domain/task/open-task.ts'
import type { TaskKind as Kind } from '../../functions/domain/task/task-answer.ts'
import { TaskKind } from '../../functions/domain/task/task-kind.ts'
import { taskRules } from '../../functions/domain/task/task-rule.ts'
import { inputOf, type Scope, type State, targetsOf } from './machine-files.ts'

/** Announced on a day from which three weeks end in a Christmas of five days that are no business days. */
const announcedOn = CalendarDay.parse('2029-12-01')
const appealDays = daysBetween(announcedOn, legalForceDay(lastAppealDay(announcedOn)))

/** Days until the instant of a Wait state. */
const daysUntil: Readonly<Record<string, number>> = {
  '{% $endsAt %}': appealDays,
  // `longestWaitDays` in functions/domain/meeting/place-on-agenda.ts: a meeting further away is not waited for.
  '{% $noticeAt %}': 240,
  // Counted from the notice, which comes before.
  '{% $meetingStartsAt %}': 0,
  // Half of the longest clock, a calendar month, and a day to spare.
  '{% $states.input.at %}': 17,
  // The 24 hours of a draft; the reminder comes before, and a coming chair takes office within a week.
  '{% $remindAt %}': 1,
  '{% $dueAt %}': 0,
  '{% $states.input.informAt %}': 8,
}

/** The steps that ask for one kind of task only. */
export const kindByStep: Readonly<Record<string, Kind>> = {
  'request-topicality-review': 'review-topicality',
  'request-owner-appointment': 'appoint-owner',
}

/** The kind of task a state waits for; undefined where it waits for none. */
export function askedKind(state: State): Kind | undefined {
  if (!state.Resource?.endsWith('.waitForTaskToken')) return undefined
  return kindByStep[state.Arguments?.Payload?.step ?? ''] ?? TaskKind.parse(inputOf(state, 'taskKind'))
}

/** Days until silence is taken as the answer, when every role that can be asked is asked in turn. */
export function taskDays(state: State): number {
  const kind = askedKind(state)
  if (kind === undefined) return 0
  const { dueDays, mostDays = dueDays, escalateAfterDays, ignoreAfterDays, escalation } = taskRules[kind]
  // A role that is worked out while the machine runs may be one that nobody else comes after, or none of them.
  const role = inputOf(state, 'role')
  const others = role?.startsWith('{%')
    ? escalation.length
    : askedRoles(kind, role === undefined ? undefined : Role.parse(role)).length - 1
  return mostDays + others * escalateAfterDays + ignoreAfterDays
}

function daysIn(state: State): number {
  if (state.ItemProcessor) return longestWait(state.ItemProcessor)
  if (state.Timestamp === undefined) return taskDays(state)
  const days = daysUntil[state.Timestamp]
  if (days === undefined) throw new RangeError(`Nobody has said how long ${state.Timestamp} can be away`)
  return days
}

/** The items of a Map wait beside each other, so its longest one counts. Ends only where no state leads back. */
export function longestWait(scope: Scope): number {
  const from = (name: string): number => {
    const state = scope.States[name]
    if (state === undefined) throw new RangeError(`${name} is led to and missing`)
    return daysIn(state) + Math.max(0, ...targetsOf(state).map(from))
  }
  return from(scope.StartAt)
}
