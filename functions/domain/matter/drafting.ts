// From registration to a reviewed draft (domain 1.4, states 02–04).
import type { Stored } from '../decision.ts'
import type { Draft } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import { Refusal } from '../refusal.ts'
import { findAssignee } from '../task/choose-assignee.ts'
import type { Assignee, Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter, mailTo, startMachine } from './advance.ts'
import type { Matter, Review } from './matter.ts'
import { draftShared } from './matter-message.ts'

/** The registrar's diary number follows the matter from here on. A repeal has no text to draft: its memo is written. */
export function registerMatter(
  matter: Stored<Matter>,
  answer: AnswerOf<'register-matter'>,
  moment: Moment,
): Advance {
  const { diaryNumber, filingClass, secrecy } = answer
  const { id: matterId, purpose, process } = matter.state
  const hasDraft = process !== 'policy-adoption' || purpose === 'adopt'
  const after: Matter = {
    ...matter.state,
    diaryNumber,
    ...(filingClass !== undefined && { filingClass }),
    ...(secrecy && { secrecy }),
    // An urgent report is written meanwhile, and may have come further.
    ...(process !== 'extraordinary-report' && { phase: { name: hasDraft ? 'drafting' : 'memo' } }),
  }
  const effects = hasDraft ? [] : [startMachine('policy-proposal', { matterId, entry: 'memo' })]
  const decision = advanceMatter(matter, after, 'matter.registered', moment, { effects })
  return { decision, next: hasDraft ? 'draft' : 'memo' }
}

/** How much the draft differs from the one that was consulted on; undefined when that was never measured. */
function shareChanged({ consultedDraftNumber }: Matter, { number, changedSince }: Draft): number | undefined {
  if (consultedDraftNumber === undefined) return undefined
  if (number === consultedDraftNumber) return 0
  return changedSince?.draftNumber === consultedDraftNumber ? changedSince.share : undefined
}

/** The authors of a text and whoever uploaded it; a text that the system rendered has no other author. */
export function withAuthor(authorIds: readonly string[], uploadedBy: Draft['uploadedBy']): string[] {
  return uploadedBy === 'system' ? [...authorIds] : [...new Set([...authorIds, uploadedBy])]
}

/** The matter with another text, measured against the one that was consulted on; its uploader is one of the authors. */
export function withDraft({ changedShare: _, ...matter }: Matter, draft: Draft): Matter {
  if (draft.storedAt === undefined) throw new Refusal('draft-not-stored')
  const changedShare = shareChanged(matter, draft)
  return {
    ...matter,
    draftNumber: draft.number,
    authorIds: withAuthor(matter.authorIds, draft.uploadedBy),
    ...(changedShare !== undefined && { changedShare }),
  }
}

/**
 * The chosen draft becomes the matter's text, with what it leads to, and whoever uploaded it one of its authors.
 * @param informedIds the council for information security, which may read it (M02)
 */
export function chooseDraft(
  matter: Stored<Matter>,
  draft: Draft,
  { consequences }: Pick<AnswerOf<'write-draft'>, 'consequences'>,
  informedIds: readonly string[],
  moment: Moment,
): Advance {
  const after: Matter = { ...withDraft(matter.state, draft), consequences }
  const effects = mailTo(informedIds, draftShared(matter.state, draft.number))
  return { decision: advanceMatter(matter, after, 'matter.drafted', moment, { effects }), next: 'review' }
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
): (Advance | Standstill) & { reviewers: readonly Role[] } {
  if (matter.state.phase.name === 'closed') return { decision: undefined, next: 'closed', reviewers: [] }
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

/** What someone with jäv said does not count, also when they declared it after they had said it (KL 6:30, 7:4). */
function reviewFrom(task: Task, disqualifiedIds: readonly string[]): Review {
  const counts = task.closedBy !== undefined && !disqualifiedIds.includes(task.closedBy.personId)
  const isAnswered = task.status === 'done' && counts
  const verdict = isAnswered && task.answer?.kind === 'review-draft' ? task.answer.verdict : undefined
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
 * Weighs the reviews: one wish for change sends the text back to drafting, in a preparation of its own.
 * A review that is refused or missing is recorded as such and does not stop the matter.
 */
export function weighReviews(
  matter: Stored<Matter>,
  { tasks, disqualifiedIds }: { tasks: readonly Task[]; disqualifiedIds: readonly string[] },
  moment: Moment,
): Advance | Standstill {
  const { id: matterId, phase } = matter.state
  if (phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const reviews = tasks.map((task) => reviewFrom(task, disqualifiedIds))
  const mustChange = reviews.some(({ verdict }) => verdict === 'change')
  const after: Matter = {
    ...matter.state,
    reviews: [...matter.state.reviews, ...reviews],
    round: mustChange ? matter.state.round + 1 : matter.state.round,
    phase: { name: mustChange ? 'drafting' : 'consultation-planning' },
  }
  const effects = mustChange ? [startMachine('policy-preparation', { matterId, entry: 'drafting' })] : []
  const decision = advanceMatter(matter, after, 'matter.reviewed', moment, { effects })
  return { decision, next: mustChange ? 'draft' : 'plan' }
}
