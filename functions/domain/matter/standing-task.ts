// Tasks that may wait longer than a machine lives: one execution opens them, another carries the answer over.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Effect } from '../decision.ts'
import type { Role } from '../organisation/role.ts'
import type { TaskKind } from '../task/task-answer.ts'
import { startMachine } from './advance.ts'

/** What the task is about, besides its matter. */
interface StandingTaskFacts {
  role?: Role
  unitId?: string
  meetingId?: string
  draftNumber?: number
  /** Which assignment of the meeting's decision. */
  assignment?: number
  /** Left out: the kind's own number of days. */
  dueOn?: CalendarDay
}

export const standingTaskKinds = [
  'conform-text',
  'confirm-conformed-text',
  'report-assignment',
  'write-statement',
  'adopt-document',
] as const satisfies readonly TaskKind[]
type StandingTaskKind = (typeof standingTaskKinds)[number]

export function openStandingTask(
  matterId: string,
  taskKind: StandingTaskKind,
  facts: StandingTaskFacts,
): Effect {
  return startMachine('standing-task', { entry: 'open', task: { matterId, taskKind, ...facts } })
}
