// Which way the report takes to the board: its next meeting, an extra one, the chair, or the crisis committee (domain 2.5).
import { systemStamp } from '../actor.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import { requireExtraMeeting } from '../law/extra-meeting.ts'
import type { Advance } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { ReportRoute } from '../task/urgent-task-answer.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'
import { changeReport, type ReportFile } from './report-file.ts'

/**
 * What the chosen way demands besides its form: enough members (KL 6:23), and a meeting that has not begun.
 * Throws `too-few-members`, `day-not-possible`, or `wrong-body` for a crisis committee that is no committee.
 */
export function requirePossibleRoute(
  { calledBy, memberCount, heldOn, startsAt }: ReportRoute,
  { board, crisisCommittee }: { board: Pick<Body, 'seatCount'>; crisisCommittee?: Body | undefined },
  { now, today }: Moment,
): void {
  if (calledBy !== undefined) requireExtraMeeting({ calledBy, memberCount, seatCount: board.seatCount })
  if (heldOn !== undefined && startsAt !== undefined && instantAt(heldOn, startsAt) <= now)
    throw new Refusal('day-not-possible', [{ path: 'body.answer.route.heldOn', message: `≥ ${today}` }])
  if (crisisCommittee !== undefined && crisisCommittee.bodyKind !== 'committee')
    throw new Refusal('wrong-body', [], 'LEH 2:2')
}

/** The chosen way goes on record. Where nobody chose, the report goes to the next meeting: the board is to have it. */
export function noteRoute(file: ReportFile, task: Task, moment: Moment): Advance {
  const { state } = file.report
  const { answer, closedBy, onBehalfOf, closedAt = moment.now } = task
  const isChosen = answer?.kind === 'choose-report-route' && closedBy !== undefined
  const chosen: ReportRoute = isChosen ? answer.route : { way: 'next-meeting' }
  const { reason, ...route } = chosen
  const report: ExtraordinaryReport = {
    ...state,
    status: 'before-board',
    route: {
      ...route,
      chosenBy: isChosen ? closedBy : systemStamp,
      ...(isChosen && onBehalfOf && { onBehalfOf }),
      chosenAt: closedAt,
    },
    remarks: [
      ...state.remarks,
      ...(reason === undefined ? [] : [{ about: 'route' as const, at: closedAt, text: reason }]),
    ],
  }
  return { decision: changeReport(file, { report }, 'route-chosen', moment), next: 'write' }
}
