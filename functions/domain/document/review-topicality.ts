// The yearly check of a document in force: opened on its day, answered by the one responsible (domain 1.4, state 22).
import { systemStamp } from '../actor.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { Advance } from '../matter/advance.ts'
import { startMachine } from '../matter/advance.ts'
import { startRevision } from '../matter/start-revision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { AskingCase } from '../task/open-task.ts'
import type { Task } from '../task/task.ts'
import { taskRules } from '../task/task-rule.ts'
import type { Document, DocumentVersion } from './document.ts'
import { nextLookOn } from './review-dates.ts'
import type { TopicalityReview } from './topicality-review.ts'

/** What the task says of the review that asks for it. */
export function caseOf(review: TopicalityReview): AskingCase {
  return {
    id: review.id,
    process: 'policy-adoption',
    title: review.title,
    ...(review.diaryNumber && { diaryNumber: review.diaryNumber }),
    authorIds: [],
  }
}

/** Opens the check and moves the document's next look to the year after. */
export function openTopicalityReview(
  document: Stored<Document>,
  version: DocumentVersion,
  reviewId: string,
  { now, today }: Moment,
): Decision {
  const review: TopicalityReview = {
    kind: 'topicality-review',
    id: reviewId,
    documentId: document.state.id,
    label: version.label,
    title: document.state.head.title,
    diaryNumber: version.diaryNumber,
    openedOn: today,
    dueOn: addDays(today, taskRules['review-topicality'].dueDays),
  }
  const lookOn = nextLookOn(version, today)
  return {
    at: now,
    actor: systemStamp,
    changes: [
      { after: review, action: 'topicality-review.opened' },
      { before: document, after: { ...document.state, lookOn }, action: 'document.looked-at' },
    ],
    effects: [startMachine('topicality-review', { reviewId })],
  }
}

/**
 * The answer closes the review; a document that shall change gets a matter of its own, unless one is open already or the
 * document has gone out of force meanwhile.
 */
export function applyTopicalityReview(
  review: Stored<TopicalityReview>,
  task: Task,
  context: { document: Stored<Document>; informedIds: readonly string[]; matterId: string },
  moment: Moment,
): Advance {
  if (task.status === 'open') throw new Refusal('wrong-state')
  const answer = task.answer?.kind === 'review-topicality' ? task.answer : undefined
  const result = answer?.result ?? 'unanswered'
  const closed: TopicalityReview = {
    ...review.state,
    result,
    ...(answer && { note: answer.note }),
    ...(task.closedBy && task.closedBy.role !== 'system' && { reviewedBy: task.closedBy.personId }),
    closedOn: moment.today,
  }
  const changes: Change[] = [{ before: review, after: closed, action: `topicality-review.${result}` }]
  const effects: Effect[] = []
  const { document, informedIds, matterId } = context
  const asksForMatter = result === 'revise' || result === 'repeal'
  const { openMatterId, inForce } = document.state
  if (answer && asksForMatter && openMatterId === undefined && inForce !== undefined) {
    const started = startRevision(document, {
      origin: 'topicality-review',
      purpose: result === 'repeal' ? 'repeal' : 'adopt',
      reason: answer.note,
      matterId,
      informedIds,
      ...moment,
    })
    changes.push(...started.changes)
    effects.push(...started.effects)
  }
  return { decision: { at: moment.now, actor: systemStamp, changes, effects }, next: result }
}
