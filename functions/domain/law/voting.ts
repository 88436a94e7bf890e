// How votes are counted and what they decide (KL 4:25, 5:54–56; in committees through 6:33).
import * as z from 'zod'
import { Refusal } from '../refusal.ts'

/** A vote as it stands in the minutes. */
export const Votes = z.strictObject({
  for: z.int().min(0).describe('Ja-röster'),
  against: z.int().min(0).describe('Nej-röster'),
  abstained: z.int().min(0).optional().describe('Ledamöter som avstod'),
})
export type Votes = z.infer<typeof Votes>

/** One side of a vote. */
export type Side = 'for' | 'against'

/** What one member did in an open vote. */
export interface OpenVote {
  readonly member: string
  readonly vote: Side | 'abstains'
}

/**
 * Most of the votes cast decides (KL 5:55); whoever abstains casts none (KL 4:25); a tie is the chair's to decide (KL 5:56).
 * @param chairVote the chair's casting vote (utslagsröst); without it a tie stays undecided
 */
export function winnerOf(
  { for: inFavour, against }: Readonly<Votes>,
  chairVote?: Side | undefined,
): Side | 'undecided' {
  if (inFavour > against) return 'for'
  if (against > inFavour) return 'against'
  return chairVote ?? 'undecided'
}

/** The votes that make a simple majority (enkel majoritet) of those cast (KL 5:55). */
export function majorityOf(votesCast: number): number {
  return Math.floor(votesCast / 2) + 1
}

/** Counts an open vote, in which each member's vote is known (KL 5:54). Refuses a member who voted twice. */
export function countOpenVote(castBy: readonly OpenVote[]): Votes {
  const voters = new Set(castBy.map(({ member }) => member))
  if (voters.size < castBy.length) throw new Refusal('votes-do-not-add-up', [], 'KL 5:54')
  const count = (wanted: OpenVote['vote']) => castBy.filter(({ vote }) => vote === wanted).length
  return { for: count('for'), against: count('against'), abstained: count('abstains') }
}
