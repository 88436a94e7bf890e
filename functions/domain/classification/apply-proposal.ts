// Carries the answer of a task that asked for a proposal over to the classification.
import { systemStamp } from '../actor.ts'
import type { Stored } from '../decision.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import type { Task } from '../task/task.ts'
import type { Classification } from './classification.ts'
import { withProposal } from './propose-class.ts'
import { startRound } from './start-classification.ts'

/**
 * @returns `advise` with a proposal; `asked-again` when nobody answered; `closed` when it is not asked for any more
 */
export function applyProposal(before: Stored<Classification>, task: Task, now: string): Advance | Standstill {
  const { answer, closedBy } = task
  if (before.state.status !== 'proposing') return { decision: undefined, next: 'closed' }
  if (answer?.kind !== 'propose-classification' || closedBy === undefined) {
    const change = { before, after: before.state, action: 'classification.asked-again' }
    const effects = [startRound(before.state, 'propose')]
    return { decision: { at: now, actor: systemStamp, changes: [change], effects }, next: 'asked-again' }
  }
  const after = withProposal(before.state, answer.proposal, { by: closedBy, now })
  const change = { before, after, action: 'classification.proposed' }
  return {
    decision: { at: now, actor: systemStamp, changes: [change], effects: [startRound(after, 'advise')] },
    next: 'advise',
  }
}
