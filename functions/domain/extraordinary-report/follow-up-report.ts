// What became of the report: received by the board, rejected by it, or withdrawn before it decided; closed into the annual report of its year (domain 2.5).
import type { Advance, Standstill } from '../matter/advance.ts'
import { mailTo } from '../matter/advance.ts'
import { decidingDecision } from '../matter/deliberation.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { ExtraordinaryReport, ReportStatus } from './extraordinary-report.ts'
import { changeReport, type ReportFile } from './report-file.ts'
import { reportMessage } from './report-message.ts'

type Ending = Extract<ReportStatus, 'received' | 'rejected' | 'withdrawn'>

/** Nothing comes after these; a report that was not reported says why already. */
const over: readonly ReportStatus[] = ['received', 'rejected', 'withdrawn', 'not-reported']

/** How its matter ended, or the decision that took effect while the matter still awaits legal force. */
function endingOf({ phase }: Matter): Ending {
  const outcome = phase.name === 'closed' ? phase.outcome : 'received'
  return outcome === 'withdrawn' || outcome === 'rejected' ? outcome : 'received'
}

/** What the board decided; undefined where the matter was withdrawn before it did. */
function boardDecisionOf(matter: Matter, ending: Ending): ExtraordinaryReport['boardDecision'] {
  if (ending === 'withdrawn') return undefined
  const decision = decidingDecision(matter)
  if (decision === undefined) throw new Refusal('wrong-state')
  const { meetingId, heldOn, paragraph, outcome } = decision
  const record = matter.proceedings.findLast((kept) => kept.meetingId === meetingId)
  return { meetingId, heldOn, paragraph, outcome, assignmentCount: record?.assignments?.length ?? 0 }
}

/**
 * The assignments are tasks of their own since the meeting; the report counts them. A repeat changes nothing.
 * @param informedIds the coordinators and the security chief: told of what was received; the end of a matter has its own mail
 */
export function followUpReport(
  file: ReportFile,
  informedIds: readonly string[],
  moment: Moment,
): Advance | Standstill {
  const { state: report } = file.report
  if (over.includes(report.status)) return { decision: undefined, next: 'closed' }
  const { state: matter } = file.matter
  const ending = endingOf(matter)
  const boardDecision = boardDecisionOf(matter, ending)
  const after: ExtraordinaryReport = {
    ...report,
    status: ending,
    ...(boardDecision && { boardDecision }),
    closedOn: moment.today,
  }
  const effects = ending === 'received' ? mailTo(informedIds, reportMessage(matter, 'received')) : []
  return { decision: changeReport(file, { report: after }, ending, moment, { effects }), next: ending }
}
