// Whether the matter was referred back or tabled: each motion is judged in the order it was put (KL 5:50, 6:33).
import { type Deferral, decideDeferral, requireMotivations } from '../law/referral.ts'
import { majorityOf, winnerOf } from '../law/voting.ts'
import { Refusal } from '../refusal.ts'
import { requireVotersPresent } from './check-votes.ts'
import type { DeferralMotion, OutcomeWord, RecordOutcomeAnswer } from './outcome.ts'
import { basisFor, type OutcomeFacts } from './outcome-facts.ts'

type Law = Pick<OutcomeFacts, 'bodyKind' | 'minorityUsed'>

interface JudgedMotion {
  readonly deferral: DeferralMotion
  readonly result: Deferral
  /** Whether the outcome says that this motion was carried. */
  readonly isOutcome: boolean
  readonly path: string
}

/** The motion that leads to the outcome; undefined when the matter was not to wait. */
function motionOf(outcome: OutcomeWord): DeferralMotion['motion'] | undefined {
  if (outcome === 'referred-back') return 'referral'
  return outcome === 'tabled' ? 'tabling' : undefined
}

function judge(
  { motion, votes, chairVote }: DeferralMotion,
  isOutcome: boolean,
  presentCount: number,
  { bodyKind, minorityUsed }: Law,
): Deferral {
  if (votes !== undefined)
    return decideDeferral({ bodyKind, motion, votes, presentCount, minorityUsed, chairVote })
  // Acclamation: the chair found a majority, and nobody asked for a count.
  const needed = majorityOf(presentCount)
  return isOutcome ? { carried: true, by: 'majority', needed } : { carried: false, needed }
}

/** Every motion with what became of it. An outcome without one was found by acclamation. */
function judgedMotions(answer: RecordOutcomeAnswer, law: Law): JudgedMotion[] {
  const { deferrals = [], outcome, presentCount } = answer
  const wanted = motionOf(outcome)
  const put: readonly DeferralMotion[] =
    deferrals.length === 0 && wanted !== undefined ? [{ motion: wanted }] : deferrals
  return put.map((deferral, at) => {
    const isLast = at === put.length - 1
    const isOutcome = isLast && deferral.motion === wanted
    const result = judge(deferral, isOutcome, presentCount, law)
    return { deferral, result, isOutcome, path: `body.answer.deferrals.${at}` }
  })
}

/** How the referral back or tabling that is the outcome was carried; undefined when the outcome is another. */
export function carriedBy(answer: RecordOutcomeAnswer, law: Law): 'majority' | 'minority' | undefined {
  const result = judgedMotions(answer, law).find(({ isOutcome }) => isOutcome)?.result
  return result?.carried ? result.by : undefined
}

function checkMotion(
  { deferral, result, isOutcome, path }: JudgedMotion,
  presentCount: number,
  basis: string,
) {
  const { motion, votes, chairVote, motivations = [] } = deferral
  if (votes !== undefined) requireVotersPresent(votes, presentCount, `${path}.votes`)
  const count = votes === undefined ? motion : `${votes.for}–${votes.against}`
  if (!result.carried && votes !== undefined && winnerOf(votes, chairVote) === 'undecided')
    throw new Refusal('votes-do-not-add-up', [{ path: `${path}.chairVote`, message: count }], 'KL 5:56')
  if (result.carried && !isOutcome)
    throw new Refusal('deferral-was-carried', [{ path, message: count }], basis)
  if (!result.carried && isOutcome)
    throw new Refusal('deferral-not-carried', [{ path, message: `${count} < ${result.needed}` }], basis)
  requireMotivations(motion, result, motivations, presentCount, `${path}.motivations`)
}

/**
 * Motions to wait are put before the matter itself: each but the last has failed, and one that was carried is the
 * outcome. A third of those present carries it in the council, once; in a committee only a majority does (KL 6:33).
 * Throws `deferral-was-carried`, `deferral-not-carried`, `votes-do-not-add-up`, `motivation-required`,
 * `motivation-lacks-support`.
 */
export function checkDeferrals(answer: RecordOutcomeAnswer, facts: Law): void {
  const basis = basisFor(facts, 'KL 5:50', 'KL 6:33')
  const judged = judgedMotions(answer, facts)
  for (const each of judged) checkMotion(each, answer.presentCount, basis)
  const mustWait = motionOf(answer.outcome) !== undefined
  if (mustWait && !judged.some(({ isOutcome }) => isOutcome)) {
    const fault = { path: 'body.answer.deferrals', message: answer.outcome }
    throw new Refusal('deferral-not-carried', [fault], basis)
  }
}
