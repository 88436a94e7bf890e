// The two steps of a topicality review: the one responsible is asked, and the answer goes to the document.
import * as z from 'zod'
import { applyTopicalityReview as applyRule, caseOf } from '../domain/document/review-topicality.ts'
import { MatterId, TaskId } from '../domain/identifier.ts'
import { askedRoles, openTask, rebindTask } from '../domain/task/open-task.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { deputiesOnDuty, idsOfRoleHolders, roleHolders } from '../store/role-holders.ts'
import { step } from './step.ts'

const Input = z.strictObject({ reviewId: MatterId })

export const requestTopicalityReview = step(Input, async ({ reviewId }, { store, moment, run, token }) => {
  const taskId = `${reviewId}~${idOfRun(run)}`
  const output = { taskId }
  const existing = await store.find('task', taskId)
  if (existing) return { decision: rebindTask(existing, token, moment.now), output }
  const { state: review } = await store.load('topicality-review', reviewId)
  const { state: document } = await store.load('document', review.documentId)
  const role = document.head.responsibleRole
  const holders = await roleHolders(store, askedRoles('review-topicality', role), moment.today)
  const asking = caseOf(review)
  const decision = openTask({
    taskId,
    taskKind: 'review-topicality',
    matter: asking,
    holders,
    deputiesOf: await deputiesOnDuty(store, holders, asking.process, moment.today),
    disqualifiedIds: [],
    role,
    subject: { documentId: review.documentId },
    dueOn: review.dueOn,
    token,
    ...moment,
  })
  return { decision, output }
})

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
