// Which problems the routes of extraordinary reports can answer, besides those of their form.
import type { urgentReportRoutes } from '../../functions/api/contract/urgent-report-routes.ts'
import type { RefusalCode } from '../../functions/domain/refusal.ts'

const actingOnATask = [
  'not-found',
  'task-closed',
  'wrong-state',
  'wrong-unit',
  'deputy-out-of-scope',
  'permission-denied',
  'disqualified',
  'author-may-not-approve',
  'day-not-possible',
] as const satisfies readonly RefusalCode[]

/** What a task's answer about a report may be refused with, by whichever route it is given. */
export const answeringUrgently = [
  'stale-proposal',
  'day-not-possible',
  'management-not-informed',
  'too-few-members',
  'wrong-body',
] as const satisfies readonly RefusalCode[]

export const urgentRefusals: Record<keyof typeof urgentReportRoutes, readonly RefusalCode[]> = {
  startExtraordinaryReport: ['not-found', 'already-exists'],
  listExtraordinaryReports: [],
  readExtraordinaryReport: ['not-found', 'wrong-unit'],
  recordInformed: actingOnATask,
  chooseReportRoute: [...actingOnATask, 'management-not-informed', 'too-few-members', 'wrong-body'],
}
