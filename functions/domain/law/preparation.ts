// A matter must be prepared before the council decides it (beredningstvång, KL 5:26, 5:28, 5:33).
import { Refusal } from '../refusal.ts'
import type { BodyKind } from './body-law.ts'

/**
 * The council decides only what a committee has prepared (KL 5:26) and the executive board has made a proposal on (KL 5:28),
 * unless the matter is urgent and all who are present agree (KL 5:33). Other bodies need no preparation by this law.
 * Throws `not-prepared`, which names the paragraph that is not met.
 */
export function requirePrepared({
  bodyKind,
  preparedByCommittee,
  executiveBoardHasProposed,
  allPresentAgree,
}: {
  readonly bodyKind: BodyKind
  readonly preparedByCommittee: boolean
  readonly executiveBoardHasProposed: boolean
  readonly allPresentAgree: boolean
}): void {
  if (bodyKind !== 'council' || allPresentAgree) return
  if (!preparedByCommittee) throw new Refusal('not-prepared', [], 'KL 5:26')
  if (!executiveBoardHasProposed) throw new Refusal('not-prepared', [], 'KL 5:28')
}
