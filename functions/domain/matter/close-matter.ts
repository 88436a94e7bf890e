// The end of a matter, with its outcome on record and in a last mail (M24).
import type { Change, Stored } from '../decision.ts'
import type { Document } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import { endFollowedUpBy } from './follow-up.ts'
import type { Matter } from './matter.ts'
import { matterClosed } from './matter-message.ts'
import type { MatterOutcome } from './phase.ts'

/** The matter as it ends; the daily round no longer looks for its day of entry. */
export function asClosed(
  { entryOn: _, ...matter }: Matter,
  outcome: MatterOutcome,
  { now }: Pick<Moment, 'now'>,
  reason?: string,
): Matter {
  const closed: Matter = { ...matter, phase: { name: 'closed', outcome, closedAt: now } }
  return reason === undefined ? closed : { ...closed, closingReason: reason }
}

/** The document free for another matter; the same document when another has it open. */
export function withoutOpenMatter(document: Document, matterId: string): Document {
  if (document.openMatterId !== matterId) return document
  const { openMatterId: _, ...free } = document
  return free
}

/** The change that frees the document, if this matter has it open. */
export function freeingOf(document: Stored<Document>, matterId: string): Change[] {
  const after = withoutOpenMatter(document.state, matterId)
  return after === document.state ? [] : [{ before: document, after, action: 'document.matter-closed' }]
}

/** Closes the matter and frees its document; closing a closed one changes nothing. */
export function closeMatter(
  matter: Stored<Matter>,
  document: Stored<Document>,
  outcome: MatterOutcome,
  informedIds: readonly string[],
  moment: Moment,
  { reason }: { reason?: string } = {},
): Advance | Standstill {
  const { state } = matter
  if (state.phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const alongside = {
    changes: freeingOf(document, state.id),
    effects: [...mailTo(informedIds, matterClosed(state, outcome)), ...endFollowedUpBy(state, outcome)],
    ...(reason !== undefined && { reason }),
  }
  const after = asClosed(state, outcome, moment, reason)
  return { decision: advanceMatter(matter, after, 'matter.closed', moment, alongside), next: outcome }
}
