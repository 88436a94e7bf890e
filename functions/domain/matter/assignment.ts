// Assignments (uppdrag) that a body gives in its paragraph, followed until they are reported back.
import { addDays } from '../calendar/calendar-day.ts'
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter } from './advance.ts'
import type { Matter } from './matter.ts'
import { openStandingTask } from './standing-task.ts'

/** The report goes on record with the decision that asked for it. */
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
  return { decision: advanceMatter(matter, after, 'assignment.reported', moment), next: 'noted' }
}

/** A month *(our choice)*: the day the body gave for the report has passed. */
const daysWhenAskedAgain = 30

/**
 * Nobody reported: whoever the body gave the assignment to is asked again, and it stays open until it is reported back.
 * After an annulment there is nothing to carry out.
 */
export function askForReport(matter: Stored<Matter>, task: Task, moment: Moment): Advance | Standstill {
  const { id, phase, proceedings } = matter.state
  const { meetingId, assignment } = task.subject
  if (meetingId === undefined || assignment === undefined) throw new Refusal('wrong-state')
  if (phase.name === 'closed' && phase.outcome === 'annulled') return { decision: undefined, next: 'closed' }
  const given = proceedings.findLast((record) => record.meetingId === meetingId)?.assignments?.[assignment]
  const role = given?.role ?? task.assignee.role
  const dueOn = addDays(moment.today, daysWhenAskedAgain)
  const effects = [openStandingTask(id, 'report-assignment', { meetingId, assignment, role, dueOn })]
  const decision = advanceMatter(matter, matter.state, 'matter.asked-again', moment, { effects })
  return { decision, next: 'asked-again' }
}
