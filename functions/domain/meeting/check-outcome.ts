// The law of a body's outcome: quorum, votes, and what a referral back needs.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { Refusal } from '../refusal.ts'
import type { TaskSubject } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'

/** More than half of the seats must be present (KL 5:45 for the council, 6:27 for committees). */
export function hasQuorum(presentCount: number, seatCount: number): boolean {
  return presentCount > seatCount / 2
}

/** Refuses an outcome that the recorded attendance, votes or days cannot give. */
export function checkOutcome(
  answer: AnswerOf<'record-outcome'>,
  subject: TaskSubject,
  today: CalendarDay,
): void {
  const { presentCount, votes, outcome } = answer
  const { seatCount, earliestDay } = subject
  if (seatCount !== undefined && presentCount > seatCount) {
    throw new Refusal('votes-do-not-add-up', [
      { path: 'body.answer.presentCount', message: `≤ ${seatCount}` },
    ])
  }
  if (seatCount !== undefined && !hasQuorum(presentCount, seatCount)) throw new Refusal('no-quorum')
  if (earliestDay !== undefined && today < earliestDay) {
    throw new Refusal('day-not-possible', [{ path: 'body.answer', message: `≥ ${earliestDay}` }])
  }
  if (votes) {
    const moreVotesThanPresent = votes.for + votes.against > presentCount
    // A tie is decided by the chair (KL 5:56), so it may support either outcome.
    const majorityAgainst = votes.for < votes.against
    const majorityFor = votes.for > votes.against
    const contradictsOutcome =
      (outcome === 'approved' && majorityAgainst) || (outcome === 'rejected' && majorityFor)
    if (moreVotesThanPresent || contradictsOutcome) throw new Refusal('votes-do-not-add-up')
  }
  const lacksMotivation = outcome === 'referred-back' && answer.motivation === undefined
  if (lacksMotivation) {
    throw new Refusal('malformed-request', [{ path: 'body.answer.motivation', message: 'KL 5:50' }])
  }
  if (answer.validFrom !== undefined && earliestDay !== undefined && answer.validFrom < earliestDay) {
    throw new Refusal('day-not-possible', [{ path: 'body.answer.validFrom', message: `≥ ${earliestDay}` }])
  }
}
