// Nobody wrote the draft or decided on it: the report ends with its matter, and says so.
import type { Advance } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { changeReport, type ReportFile } from './report-file.ts'

/** @param exit which way the last task went; the machine closes the matter in the same words */
export function endUnanswered(file: ReportFile, exit: 'refused' | 'ignored', moment: Moment): Advance {
  const report = { ...file.report.state, status: 'not-reported' as const }
  return { decision: changeReport(file, { report }, 'unanswered', moment), next: exit }
}
