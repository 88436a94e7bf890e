// From registration to a reviewed draft (domain 1.4, states 02–04).
import type { Stored } from '../decision.ts'
import type { Draft } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import { Refusal } from '../refusal.ts'
import { findAssignee } from '../task/choose-assignee.ts'
import type { Assignee, Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter } from './advance.ts'
import type { Matter, Review } from './matter.ts'

/** The registrar's diary number follows the matter from here on. */
export function registerMatter(
  matter: Stored<Matter>,
  answer: AnswerOf<'register-matter'>,
  moment: Moment,
): Advance {
  const after: Matter = { ...matter.state, diaryNumber: answer.diaryNumber, phase: { name: 'drafting' } }
  return { decision: advanceMatter(matter, after, 'matter.registered', moment), next: 'draft' }
}

/** The chosen draft becomes the matter's text, and whoever uploaded it one of its authors. */
export function chooseDraft(matter: Stored<Matter>, draft: Draft, moment: Moment): Advance {
  if (draft.storedAt === undefined) throw new Refusal('draft-not-stored')
  const authorIds = [...new Set([...matter.state.authorIds, draft.uploadedBy])]
  const after: Matter = { ...matter.state, draftNumber: draft.number, authorIds }
  return { decision: advanceMatter(matter, after, 'matter.drafted', moment), next: 'review' }
}

/** Who reviews a draft (domain 1.4, state 04): legal, data protection, IT security, the council, the security chief. */
export const reviewingRoles: readonly Role[] = [
  'legal-counsel',
  'data-protection-officer',
  'it-security-coordinator',
  'council-member',
  'security-chief',
]

/** Opens the review for those roles that someone holds who neither wrote the text nor is disqualified. */
export function startReview(
  matter: Stored<Matter>,
  { holders, disqualifiedIds }: { holders: readonly Assignee[]; disqualifiedIds: readonly string[] },
  moment: Moment,
): Advance & { reviewers: readonly Role[] } {
  const forbidden = [...matter.state.authorIds, ...disqualifiedIds]
  const reviewers = reviewingRoles.filter(
    (role) => findAssignee(holders, [role], undefined, forbidden) !== undefined,
  )
  if (reviewers.length === 0)
    throw new Refusal('no-role-holder', [{ path: 'role', message: reviewingRoles.join(', ') }])
  const after: Matter = {
    ...matter.state,
    phase: { name: 'internal-review', reviewTaskCount: reviewers.length },
  }
  return { decision: advanceMatter(matter, after, 'matter.review-started', moment), next: 'wait', reviewers }
}

function reviewFrom(task: Task): Review {
  const verdict =
    task.status === 'done' && task.answer?.kind === 'review-draft' ? task.answer.verdict : undefined
  const silent = task.status === 'refused' ? 'refused' : 'missing'
  return {
    taskId: task.id,
    role: task.assignee.role,
    reviewer:
      task.closedBy?.role === 'system' ? task.assignee.name : (task.closedBy?.name ?? task.assignee.name),
    draftNumber: task.subject.draftNumber ?? 0,
    verdict: verdict ?? silent,
  }
}

/**
 * Weighs the reviews: one wish for change sends the text back to drafting.
 * A review that is refused or missing is recorded as such and does not stop the matter.
 */
export function weighReviews(matter: Stored<Matter>, tasks: readonly Task[], moment: Moment): Advance {
  const reviews = tasks.map(reviewFrom)
  const mustChange = reviews.some(({ verdict }) => verdict === 'change')
  const after: Matter = {
    ...matter.state,
    reviews: [...matter.state.reviews, ...reviews],
    round: mustChange ? matter.state.round + 1 : matter.state.round,
    phase: { name: mustChange ? 'drafting' : 'consultation-planning' },
  }
  return {
    decision: advanceMatter(matter, after, 'matter.reviewed', moment),
    next: mustChange ? 'draft' : 'plan',
  }
}
