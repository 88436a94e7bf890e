// Assignments (uppdrag) that a body gives in its paragraph, followed until they are reported back.
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import type { Effect, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import { taskRules } from '../task/task-rule.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter } from './advance.ts'
import type { Matter } from './matter.ts'
import { openStandingTask } from './standing-task.ts'

/** The report goes on record with the decision that asked for it; one that says more is to come is asked for anew. */
export function noteReport(
  matter: Stored<Matter>,
  task: Task,
  answer: AnswerOf<'report-assignment'>,
  moment: Moment,
): Advance {
  const { meetingId, assignment } = task.subject
  if (meetingId === undefined || assignment === undefined) throw new Refusal('wrong-state')
  const report = {
    meetingId,
    assignment,
    isDone: answer.isDone,
    reportedOn: moment.today,
    taskId: task.id,
  }
  const after: Matter = { ...matter.state, reports: [...(matter.state.reports ?? []), report] }
  const dueOn = addDays(moment.today, taskRules['report-assignment'].dueDays)
  const effects = answer.isDone ? [] : [askedAnew(matter.state, task, { meetingId, assignment, dueOn })]
  const decision = advanceMatter(matter, after, 'assignment.reported', moment, { effects })
  return { decision, next: 'noted' }
}

/** The same question to whoever the body gave the assignment to, with a new last day. */
function askedAnew(
  { id, proceedings }: Matter,
  { assignee }: Task,
  about: { meetingId: string; assignment: number; dueOn: CalendarDay },
): Effect {
  const record = proceedings.findLast(({ meetingId }) => meetingId === about.meetingId)
  const role = record?.assignments?.[about.assignment]?.role ?? assignee.role
  return openStandingTask(id, 'report-assignment', { ...about, role })
}

/** A month *(our choice)*: the day the body gave for the report has passed. */
const daysWhenAskedAgain = 30

/**
 * Nobody reported: whoever the body gave the assignment to is asked again, and it stays open until it is reported back.
 * After an annulment there is nothing to carry out.
 */
export function askForReport(matter: Stored<Matter>, task: Task, moment: Moment): Advance | Standstill {
  const { phase } = matter.state
  const { meetingId, assignment } = task.subject
  if (meetingId === undefined || assignment === undefined) throw new Refusal('wrong-state')
  if (phase.name === 'closed' && phase.outcome === 'annulled') return { decision: undefined, next: 'closed' }
  const dueOn = addDays(moment.today, daysWhenAskedAgain)
  const effects = [askedAnew(matter.state, task, { meetingId, assignment, dueOn })]
  const decision = advanceMatter(matter, matter.state, 'matter.asked-again', moment, { effects })
  return { decision, next: 'asked-again' }
}
