// The memo (tjänsteskrivelse): written, signed by the security chief and the municipal director (domain 1.4, state 08).
import type { Stored } from '../decision.ts'
import type { Draft } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, startMachine } from './advance.ts'
import { withDraft } from './drafting.ts'
import type { Matter, Memo } from './matter.ts'
import { redraft } from './prepare-anew.ts'

/**
 * The written memo replaces an earlier one; signatures under the earlier one do not follow. After a referral back it may
 * bring a completed text with it, or send the text to be written and consulted on anew (domain 1.4: 12 → 08, 06).
 * @param draft the completed text; undefined when the text stays as it is
 */
export function writeMemo(
  matter: Stored<Matter>,
  task: Task,
  answer: AnswerOf<'write-memo'>,
  draft: Draft | undefined,
  moment: Moment,
): Advance {
  const memo: Memo = {
    proposal: answer.proposal,
    background: answer.background,
    assessment: answer.assessment,
    finances: answer.finances,
    writtenBy: task.closedBy?.personId ?? task.assignee.personId,
    signatures: [],
  }
  // Whoever wrote the memo may not sign it either.
  const text = draft ? withDraft(matter.state, draft) : matter.state
  const written: Matter = { ...text, memo, authorIds: [...new Set([...text.authorIds, memo.writtenBy])] }
  if (answer.next === 'redraft') {
    const { phase, begins } = redraft(written)
    const after: Matter = { ...written, round: written.round + 1, phase }
    const alongside = { effects: [begins] }
    return { decision: advanceMatter(matter, after, 'memo.written', moment, alongside), next: 'draft' }
  }
  const after: Matter = { ...written, phase: { name: 'signing' } }
  return { decision: advanceMatter(matter, after, 'memo.written', moment), next: 'sign' }
}

/** A signature, with name and role as they were; a refusal sends the memo back to be rewritten, in a phase of its own. */
export function signMemo(matter: Stored<Matter>, task: Task, moment: Moment): Advance {
  const { memo } = matter.state
  if (memo === undefined || task.closedBy === undefined) throw new Refusal('wrong-state')
  if (task.status !== 'done') {
    const after: Matter = { ...matter.state, memo: { ...memo, signatures: [] }, phase: { name: 'memo' } }
    const isRefused = task.status === 'refused'
    const input = { matterId: matter.state.id, entry: 'memo' }
    const effects = isRefused ? [startMachine('policy-proposal', input)] : []
    const decision = advanceMatter(matter, after, 'memo.returned', moment, { effects })
    return { decision, next: isRefused ? 'rewrite' : 'lapse' }
  }
  const signature = {
    personId: task.closedBy.personId,
    name: task.closedBy.name,
    role: task.assignee.role,
    at: moment.now,
  }
  const after: Matter = { ...matter.state, memo: { ...memo, signatures: [...memo.signatures, signature] } }
  return { decision: advanceMatter(matter, after, 'memo.signed', moment), next: 'signed' }
}

/** The signed memo goes to the first of the deciding bodies. */
export function sendToDecision(matter: Stored<Matter>, moment: Moment): Advance | Standstill {
  if (matter.state.phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const effects = [startMachine('formal-decision', { matterId: matter.state.id })]
  const after: Matter = { ...matter.state, stop: 0 }
  return {
    decision: advanceMatter(matter, after, 'matter.sent-to-decision', moment, { effects }),
    next: 'end',
  }
}
