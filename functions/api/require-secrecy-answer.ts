// What counsel's secrecy review must satisfy, that only the report itself can tell.
import { requireKnownParts } from '../domain/report/secret-part.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskAnswer } from '../domain/task/task-answer.ts'
import { annualReportOf } from '../store/annual-report-of.ts'
import type { Store } from '../store/store.ts'

/** Refuses a part that the report does not have; other answers are passed over. */
export async function requireSecrecyAnswer(store: Store, task: Task, answer: TaskAnswer): Promise<void> {
  if (answer.kind !== 'review-secrecy') return
  const { report } = await annualReportOf(store, task.matterId)
  requireKnownParts(report.state, answer.secret)
}
