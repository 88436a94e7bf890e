// What the votes on the matter itself say, and whether the recorded outcome is theirs (KL 5:54–56; committees 6:33).
import { countOpenVote, type Side, type Votes, winnerOf } from '../law/voting.ts'
import { Refusal } from '../refusal.ts'
import type { OutcomeWord, RecordOutcomeAnswer } from './outcome.ts'

/** More votes than people are a slip of the pen. Throws `votes-do-not-add-up`. */
export function requireVotersPresent(votes: Votes, presentCount: number, path: string): void {
  const cast = votes.for + votes.against + (votes.abstained ?? 0)
  if (cast > presentCount)
    throw new Refusal('votes-do-not-add-up', [{ path, message: `${cast} > ${presentCount}` }], 'KL 5:55')
}

/** The side that wins when this is the outcome; undefined when the matter itself is not decided. */
function sideOf(outcome: OutcomeWord): Side | undefined {
  switch (outcome) {
    case 'approved':
    case 'approved-with-changes':
      return 'for'
    case 'rejected':
      return 'against'
    case 'referred-back':
    case 'tabled':
    case 'withdrawn':
      return undefined
    default:
      return outcome satisfies never
  }
}

/** In an open vote the members' votes give the count (KL 5:54, 5:67). */
function checkOpenVotes({ openVotes, votes }: RecordOutcomeAnswer): void {
  if (openVotes === undefined) return
  const counted = countOpenVote(openVotes)
  const agrees =
    votes !== undefined &&
    votes.for === counted.for &&
    votes.against === counted.against &&
    (votes.abstained === undefined || votes.abstained === counted.abstained)
  if (agrees) return
  const message = {
    sv: `${counted.for}–${counted.against}, ${counted.abstained} avstod`,
    en: `${counted.for}–${counted.against}, ${counted.abstained} abstained`,
  }
  throw new Refusal('votes-do-not-add-up', [{ path: 'body.answer.votes', message }], 'KL 5:54')
}

/**
 * Most of the votes cast decides (KL 5:55) and a tie is the chair's (KL 5:56). Without votes the outcome was found by
 * acclamation. A matter that waits or is withdrawn was not put to the vote.
 * Throws `votes-do-not-add-up`.
 */
export function checkVotes(answer: RecordOutcomeAnswer): void {
  const { votes, chairVote, outcome, presentCount } = answer
  checkOpenVotes(answer)
  if (votes === undefined) return
  requireVotersPresent(votes, presentCount, 'body.answer.votes')
  const side = sideOf(outcome)
  if (side === undefined)
    throw new Refusal('votes-do-not-add-up', [{ path: 'body.answer.votes', message: outcome }], 'KL 5:50')
  const winner = winnerOf(votes, chairVote)
  if (winner === 'undecided') {
    const fault = { path: 'body.answer.chairVote', message: `${votes.for}–${votes.against}` }
    throw new Refusal('votes-do-not-add-up', [fault], 'KL 5:56')
  }
  if (winner !== side) {
    const fault = { path: 'body.answer.outcome', message: `${votes.for}–${votes.against}` }
    throw new Refusal('votes-do-not-add-up', [fault], votes.for === votes.against ? 'KL 5:56' : 'KL 5:55')
  }
}
