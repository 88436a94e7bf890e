// The law of a body's outcome: days, attendance, jäv, motions to wait, votes, announcement and reservations.
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import { mayDecideUnannounced } from '../law/announcement.ts'
import { type Fault, Refusal } from '../refusal.ts'
import type { TaskSubject } from '../task/task.ts'
import { checkAttendance } from './check-attendance.ts'
import { carriedBy, checkDeferrals } from './check-deferrals.ts'
import { checkDisqualified } from './check-disqualified.ts'
import { checkReservations } from './check-reservations.ts'
import { checkVotes } from './check-votes.ts'
import type { RecordOutcomeAnswer } from './outcome.ts'
import { type OutcomeFacts, outcomeFacts } from './outcome-facts.ts'

/** A document that is to apply later than this is a slip of the pen *(our choice)*. */
const latestEntryDays = 5 * 365 + 1

function checkDays(answer: RecordOutcomeAnswer, { earliestDay }: OutcomeFacts, today: CalendarDay): void {
  if (earliestDay === undefined) return
  const refuse = (path: string, message: string) => {
    throw new Refusal('day-not-possible', [{ path, message }])
  }
  if (today < earliestDay) refuse('body.answer', `≥ ${earliestDay}`)
  const latest = addDays(earliestDay, latestEntryDays)
  const { validFrom, assignments = [] } = answer
  const isPossible = validFrom === undefined || (validFrom >= earliestDay && validFrom <= latest)
  if (!isPossible) refuse('body.answer.validFrom', `${earliestDay}..${latest}`)
  for (const [at, { reportBackOn }] of assignments.entries()) {
    if (reportBackOn < earliestDay) refuse(`body.answer.assignments.${at}.reportBackOn`, `≥ ${earliestDay}`)
  }
}

/** The chair refuses a proposal that raises a new matter (KL 5:57). */
function checkProposals({ proposals = [] }: RecordOutcomeAnswer): void {
  const faults = proposals.flatMap(({ raisesNewMatter, by }, at): Fault[] =>
    raisesNewMatter ? [{ path: `body.answer.proposals.${at}`, message: by }] : [],
  )
  if (faults.length > 0) throw new Refusal('new-matter-in-proposal', faults)
}

/** The body's own changes stand in the minutes, and only where it made some: the text is conformed to them. */
function checkChanges({ outcome, changes }: RecordOutcomeAnswer): void {
  const shouldHaveChanges = outcome === 'approved-with-changes'
  if (shouldHaveChanges !== (changes !== undefined))
    throw new Refusal('malformed-request', [{ path: 'body.answer.changes', message: outcome }])
}

/** A matter that was not announced is decided only if everyone present agrees (KL 5:52); it may always wait. */
function checkAgreement(answer: RecordOutcomeAnswer, { announcement }: OutcomeFacts): void {
  const { outcome, presentCount, agreeingCount = 0 } = answer
  const isDecided = outcome === 'approved' || outcome === 'approved-with-changes' || outcome === 'rejected'
  const needsAll = announcement === 'unanimous' && isDecided
  if (needsAll && !mayDecideUnannounced({ presentCount, agreeingCount })) {
    const fault = { path: 'body.answer.agreeingCount', message: `${presentCount}` }
    throw new Refusal('not-all-agree', [fault], 'KL 5:52')
  }
}

/** Refuses an outcome that the recorded attendance, votes, words or days cannot give. */
export function checkOutcome(answer: RecordOutcomeAnswer, subject: TaskSubject, today: CalendarDay): void {
  const facts = outcomeFacts(subject)
  checkDays(answer, facts, today)
  checkAttendance(answer, facts)
  checkDisqualified(answer, facts.bodyKind)
  checkDeferrals(answer, facts)
  checkVotes(answer)
  checkProposals(answer)
  checkChanges(answer)
  checkAgreement(answer, facts)
  checkReservations(answer)
}

/** How the referral back or tabling was carried (KL 5:50), for the matter to remember; undefined for other outcomes. */
export function deferralOf(
  answer: RecordOutcomeAnswer,
  subject: TaskSubject,
): 'majority' | 'minority' | undefined {
  return carriedBy(answer, outcomeFacts(subject))
}
