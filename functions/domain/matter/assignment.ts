// Assignments (uppdrag) that a body gives in its paragraph, followed until they are reported back.
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter } from './advance.ts'
import type { Matter } from './matter.ts'

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
