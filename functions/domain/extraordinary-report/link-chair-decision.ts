// A decision by the chair that rests on an extraordinary report stands in the report too (KL 6:39–40; domain 2.5).
import type { Change, Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'

/**
 * The report has been decided on, and belongs to the body whose chair decides.
 * Throws `wrong-body`, or `wrong-state` for one that is still a draft or is over.
 */
export function linkChairDecision(
  report: Stored<ExtraordinaryReport>,
  { id, bodyId }: { id: string; bodyId: string },
): Change {
  const { boardId, status, chairDecisionIds } = report.state
  if (boardId !== bodyId) throw new Refusal('wrong-body', [{ path: 'body.reportId', message: boardId }])
  if (status !== 'informing' && status !== 'before-board')
    throw new Refusal('wrong-state', [{ path: 'body.reportId', message: status }])
  const after = { ...report.state, chairDecisionIds: [...chairDecisionIds, id] }
  return { before: report, after, action: 'extraordinary-report.chair-decided' }
}
