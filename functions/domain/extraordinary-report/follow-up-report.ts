// What the board did with the report: received, its assignments followed, closed into the annual report of its year (domain 2.5).
import type { Advance, Standstill } from '../matter/advance.ts'
import { mailTo } from '../matter/advance.ts'
import { decidingDecision } from '../matter/deliberation.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'
import { changeReport, type ReportFile } from './report-file.ts'
import { reportMessage } from './report-message.ts'

/**
 * The assignments are tasks of their own since the meeting; the report counts them. A repeat changes nothing.
 * @param informedIds the coordinators and the security chief
 */
export function followUpReport(
  file: ReportFile,
  informedIds: readonly string[],
  moment: Moment,
): Advance | Standstill {
  const { state: report } = file.report
  if (report.status === 'received') return { decision: undefined, next: 'closed' }
  const decision = decidingDecision(file.matter.state)
  if (decision === undefined) throw new Refusal('wrong-state')
  const { meetingId, heldOn, paragraph, outcome } = decision
  const record = file.matter.state.proceedings.findLast((kept) => kept.meetingId === meetingId)
  const after: ExtraordinaryReport = {
    ...report,
    status: 'received',
    boardDecision: {
      meetingId,
      heldOn,
      paragraph,
      outcome,
      assignmentCount: record?.assignments?.length ?? 0,
    },
    closedOn: moment.today,
  }
  const effects = mailTo(informedIds, reportMessage(file.matter.state, 'received'))
  return {
    decision: changeReport(file, { report: after }, 'received', moment, { effects }),
    next: 'received',
  }
}
