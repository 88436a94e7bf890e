// Two roles judge a reorganisation's mapping, because the controller of personal data changes with it.
import type { Actor } from '../actor.ts'
import { stampOf, systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { reorganisationToReview } from './plan-reorganisation.ts'
import { MappingReview, type Reorganisation } from './reorganisation.ts'

export type ReviewReorganisation = Pick<MappingReview, 'verdict' | 'comment'>
export type ReviewerRole = MappingReview['role']
export const reviewerRoles: readonly ReviewerRole[] = MappingReview.shape.role.options

/**
 * Legal counsel must agree. The data protection officer advises and is never the one who decides (domain 6.2), so what they
 * say is kept word by word and stops nothing; but they must have been heard.
 */
function isApproved(reviews: readonly MappingReview[]): boolean {
  const verdictOf = (role: ReviewerRole) => reviews.find((review) => review.role === role)?.verdict
  return verdictOf('legal-counsel') === 'approve' && verdictOf('data-protection-officer') !== undefined
}

/** A reorganisation approved after its day begins the day after: nothing is done as of a day that has been. */
function firstDay({ effectiveOn }: Reorganisation, today: CalendarDay): CalendarDay {
  return effectiveOn > today ? effectiveOn : addDays(today, 1)
}

/**
 * A role that judges again replaces its earlier verdict.
 * @throws Refusal `wrong-state` once it is approved, `author-may-not-approve`, `permission-denied`
 */
export function reviewReorganisation(
  before: Stored<Reorganisation>,
  { verdict, comment }: ReviewReorganisation,
  { actor, grant, now, today }: Moment & { actor: Actor; grant: Grant },
): { decision: Decision; reorganisation: Reorganisation } {
  const { state } = before
  if (state.status !== 'under-review') throw new Refusal('wrong-state')
  if (state.plannedBy === actor.personId) throw new Refusal('author-may-not-approve')
  const role = reviewerRoles.find((each) => each === grant.standing?.role)
  if (role === undefined) throw new Refusal('permission-denied')
  const by = stampOf(actor, grant.standing)
  const review: MappingReview = { role, verdict, ...(comment && { comment }), by, at: now }
  const reviews = [...state.reviews.filter((each) => each.role !== role), review]
  const approved = isApproved(reviews)
  const after: Reorganisation = {
    ...state,
    reviews,
    ...(approved && { status: 'approved', effectiveOn: firstDay(state, today) }),
  }
  const action = approved ? 'reorganisation.approved' : 'reorganisation.reviewed'
  return {
    decision: { at: now, actor: by, changes: [{ before, after, action }], effects: [] },
    reorganisation: after,
  }
}

/**
 * Asks once a day for what is missing. One whose day has come, or that legal counsel wants changed, is the coordinator's
 * to move on too: it takes no effect before it is approved.
 */
export function askForReviews(
  before: Stored<Reorganisation>,
  recipients: {
    reviewerIds: Readonly<Record<ReviewerRole, readonly string[]>>
    coordinatorIds: readonly string[]
  },
  { now, today }: Moment,
): Decision | undefined {
  const { state } = before
  if (state.status !== 'under-review' || state.remindedOn === today) return undefined
  const unheard = reviewerRoles.filter((role) => !state.reviews.some((review) => review.role === role))
  const isObjectedTo = state.reviews.some(
    ({ role, verdict }) => role === 'legal-counsel' && verdict === 'change',
  )
  const isLate = state.effectiveOn <= today
  const asked = [
    ...unheard.flatMap((role) => recipients.reviewerIds[role]),
    ...(isLate || isObjectedTo ? recipients.coordinatorIds : []),
  ]
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after: { ...state, remindedOn: today }, action: 'reorganisation.reviews-asked-for' }],
    effects: mailTo(asked, reorganisationToReview(state)),
  }
}
