// The report's text becomes the matter's draft: written by the system from its data, and secret with it (OSL 18:8).
import type { Stored } from '../decision.ts'
import type { Draft, StoredText } from '../document/document.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import { withDraft } from '../matter/drafting.ts'
import type { Moment } from '../moment.ts'
import { changeReport, isOver, type ReportFile } from './report-file.ts'

/**
 * The text lies in the bucket already. The same text again, as after a referral back that changed nothing, is a draft of
 * its own: the body had another before it.
 */
export function writeReport(
  file: ReportFile,
  text: StoredText,
  drafts: readonly Stored<Draft>[],
  moment: Moment,
): Advance | Standstill {
  if (isOver(file)) return { decision: undefined, next: 'closed' }
  const number = 1 + Math.max(0, ...drafts.map(({ state }) => state.number))
  const draft: Draft = {
    kind: 'draft',
    matterId: file.matter.state.id,
    number,
    text: file.report.state.isSecret ? { ...text, isSecret: true } : text,
    uploadedBy: 'system',
    declaredAt: moment.now,
    storedAt: moment.now,
  }
  const matter = withDraft(file.matter.state, draft)
  const decision = changeReport(file, { report: file.report.state, matter }, 'written', moment, {
    changes: [{ after: draft, action: 'draft.stored' }],
  })
  return { decision, next: 'written' }
}
