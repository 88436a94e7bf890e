// When a matter is referred back (återremiss) or tabled (bordläggning), and who writes why (KL 5:50, 6:33).
import { type Fault, Refusal } from '../refusal.ts'
import type { BodyKind } from './body-law.ts'
import { majorityOf, type Side, type Votes, winnerOf } from './voting.ts'

/** The law has the same threshold for both; only a referral back must be motivated. */
export type DeferralMotion = 'referral' | 'tabling'

/** `needed` is the votes in favour that carry the motion, when no casting vote decides. */
export type Deferral =
  | { readonly carried: false; readonly needed: number }
  | { readonly carried: true; readonly by: 'majority' | 'minority'; readonly needed: number }

/** Why the matter goes back, and how many members stand behind that wording. */
export interface Motivation {
  readonly text: string
  readonly supporters?: number | undefined
}

/** The members who can force a deferral: at least a third of those present (KL 5:50). */
export function minorityNeeded(presentCount: number): number {
  return Math.ceil(presentCount / 3)
}

/**
 * Whether the motion carries.
 * In the council a third of those present is enough, or a majority of the votes cast; once a minority has deferred the
 * matter only the majority is (KL 5:50, 5:55). A committee has no such minority right: a majority always decides (KL 6:33).
 * @param question `minorityUsed` says that a minority has already referred back or tabled this matter;
 * `chairVote` is the casting vote where a majority decides (KL 5:56)
 */
export function decideDeferral({
  bodyKind,
  votes,
  presentCount,
  minorityUsed,
  chairVote,
}: {
  readonly bodyKind: BodyKind
  readonly motion: DeferralMotion
  readonly votes: Readonly<Votes>
  readonly presentCount: number
  readonly minorityUsed: boolean
  readonly chairVote?: Side | undefined
}): Deferral {
  const minorityDecides = bodyKind === 'council' && !minorityUsed
  if (!minorityDecides) {
    const needed = majorityOf(votes.for + votes.against)
    return winnerOf(votes, chairVote) === 'for'
      ? { carried: true, by: 'majority', needed }
      : { carried: false, needed }
  }
  const needed = minorityNeeded(presentCount)
  if (votes.for < needed) {
    // Fewer than a third may still be most of those who voted, and a majority may always let the matter wait (KL 5:55).
    return winnerOf(votes, chairVote) === 'for'
      ? { carried: true, by: 'majority', needed }
      : { carried: false, needed }
  }
  // Those who asked are held against those present, not against the votes cast: 14–0 with 17 abstaining is a minority.
  const isHalfOrLess = votes.for <= presentCount / 2
  return { carried: true, by: isHalfOrLess ? 'minority' : 'majority', needed }
}

/**
 * Refuses a carried referral back without a motivation; the requesters write it. When a minority gives several,
 * each must be carried by at least a third of those present (KL 5:50).
 * Throws `motivation-required` or `motivation-lacks-support`, which names each motivation that falls short.
 * @param path where the motivations stand in the answer
 */
export function requireMotivations(
  motion: DeferralMotion,
  deferral: Deferral,
  motivations: readonly Motivation[],
  presentCount: number,
  path = 'motivations',
): void {
  if (motion === 'tabling' || !deferral.carried) return
  const lacksText = motivations.some(({ text }) => text.trim() === '')
  if (motivations.length === 0 || lacksText)
    throw new Refusal('motivation-required', [{ path, message: 'KL 5:50' }])
  if (deferral.by === 'majority' || motivations.length === 1) return
  const needed = minorityNeeded(presentCount)
  const faults = motivations.flatMap(({ supporters = 0 }, at): Fault[] =>
    supporters < needed ? [{ path: `${path}.${at}.supporters`, message: `≥ ${needed}` }] : [],
  )
  if (faults.length > 0) throw new Refusal('motivation-lacks-support', faults)
}
