// The two steps of a topicality review: the one responsible is asked, and the answer goes to the document.
import * as z from 'zod'
import { applyTopicalityReview as applyRule, caseOf } from '../domain/document/review-topicality.ts'
import { MatterId, TaskId } from '../domain/identifier.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import { askForTask } from './ask-for-task.ts'
import { step } from './step.ts'

const Input = z.strictObject({ reviewId: MatterId })

export const requestTopicalityReview = step(Input, ({ reviewId }, context) =>
  askForTask(
    reviewId,
    'review-topicality',
    async () => {
      const { store } = context
      const { state: review } = await store.load('topicality-review', reviewId)
      const { state: document } = await store.load('document', review.documentId)
      return {
        case: caseOf(review),
        role: document.head.responsibleRole,
        subject: { documentId: review.documentId },
        dueOn: review.dueOn,
      }
    },
    context,
  ),
)

export const applyTopicalityReview = step(
  z.strictObject({ taskId: TaskId }),
  async ({ taskId }, { store, moment, run }) => {
    const { state: task } = await store.load('task', taskId)
    const review = await store.load('topicality-review', task.matterId)
    const document = await store.load('document', review.state.documentId)
    const roles = [document.state.head.responsibleRole, 'security-chief'] as const
    const informedIds = await idsOfRoleHolders(store, roles, moment.today)
    const { decision, next } = applyRule(
      review,
      task,
      { document, informedIds, matterId: idOfRun(run) },
      moment,
    )
    return { decision, output: { next } }
  },
)
