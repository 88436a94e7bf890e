// After the board has received the report: its assignments become tracked actions, and the report is sent out (domain 2.3).
import { sortableId } from '../identifier.ts'
import { type Advance, mailTo, type Standstill } from '../matter/advance.ts'
import { decidingDecision } from '../matter/deliberation.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import type { Assignee } from '../task/task.ts'
import { actionOfReport } from './action-of-report.ts'
import { type ReportOnItsWay, reportDecision } from './data-call.ts'
import { aboutReport } from './sign-annual-report.ts'

type Assignments = NonNullable<Matter['proceedings'][number]['assignments']>

/** The assignments in the paragraph of the body that decided. */
export function assignmentsOf(matter: Matter): { meetingId: string; assignments: Assignments } | undefined {
  const decision = decidingDecision(matter)
  if (decision === undefined) return undefined
  const record = matter.proceedings.findLast(({ meetingId }) => meetingId === decision.meetingId)
  return { meetingId: decision.meetingId, assignments: record?.assignments ?? [] }
}

/** The same id for the same assignment, however often the step is run. */
function actionId(matter: Matter, assignment: number): string {
  const heldOn = decidingDecision(matter)?.heldOn ?? matter.startedAt.slice(0, 10)
  const randomness = new TextEncoder().encode(`${String(assignment).padStart(2, '0')}${matter.id.slice(-8)}`)
  return sortableId(Date.parse(`${heldOn}T00:00:00.000Z`), randomness)
}

/**
 * Each assignment becomes an action of whoever holds the role today. One whose role nobody holds goes to the municipal
 * director, whom the board gives its assignments through.
 * @param holders of the roles that are named, and of the municipal director
 * @param pathOfUnit the place of a unit in the organisation
 */
export function takeUpAssignments(
  way: ReportOnItsWay,
  { holders, pathOfUnit }: { holders: readonly Assignee[]; pathOfUnit: (unitId: string) => string },
  moment: Moment,
): Advance | Standstill {
  const { report, matter } = way
  if (report.state.actionIds !== undefined) return { decision: undefined, next: 'taken-up' }
  const { assignments = [] } = assignmentsOf(matter.state) ?? {}
  const made = assignments.flatMap(({ text, role, reportBackOn }, assignment) => {
    const owner =
      holders.find((holder) => holder.role === role) ??
      holders.find((holder) => holder.role === 'municipal-director')
    if (owner === undefined) return []
    const need = {
      actionId: actionId(matter.state, assignment),
      title: text,
      ownerId: owner.personId,
      unitId: owner.unitId,
      unitPath: pathOfUnit(owner.unitId),
      dueOn: reportBackOn,
      source: { kind: 'assignment', matterId: matter.state.id, assignment } as const,
    }
    return [actionOfReport(need, moment)]
  })
  const after = { report: { ...report.state, actionIds: made.map((action) => action.actionId) } }
  const effects = made.flatMap((action) => action.effects)
  const decision = reportDecision(way, after, 'assignments-taken-up', moment, effects)
  const changes = [...decision.changes, ...made.map(({ change }) => change)]
  return { decision: { ...decision, changes }, next: 'taken-up' }
}

/** Link and diary number only, to units, companies, the federation and the auditors; once. */
export function expedite(
  way: ReportOnItsWay,
  recipientIds: readonly string[],
  moment: Moment,
): Advance | Standstill {
  const { report, matter } = way
  if (report.state.expeditedOn !== undefined) return { decision: undefined, next: 'sent' }
  const { year } = report.state
  const after = { report: { ...report.state, expeditedOn: moment.today } }
  const message = { template: 'annual-report-sent', ...aboutReport(matter), year } as const
  const effects = mailTo(recipientIds, message)
  return { decision: reportDecision(way, after, 'sent-out', moment, effects), next: 'sent' }
}
