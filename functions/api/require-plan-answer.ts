// What the answer of a task about a yearly plan must satisfy, that only the plan itself can tell.
import { planId } from '../domain/plan/action-plan.ts'
import { requireEveryItem } from '../domain/plan/plan-items.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskAnswer } from '../domain/task/task-answer.ts'
import type { Store } from '../store/store.ts'

/** Refuses an order or a financing that is not of the plan's items, and a draft without any; other answers are passed over. */
export async function requirePlanAnswer(store: Store, task: Task, answer: TaskAnswer): Promise<void> {
  const isAboutPlan =
    answer.kind === 'draft-plan' || answer.kind === 'rank-plan' || answer.kind === 'finance-plan'
  if (!isAboutPlan) return
  const { planYear } = task.subject
  if (planYear === undefined) throw new Refusal('wrong-state')
  const { state: plan } = await store.load('action-plan', planId(planYear))
  switch (answer.kind) {
    case 'draft-plan':
      if (plan.items.length === 0) throw new Refusal('plan-empty')
      return
    case 'rank-plan':
      return requireEveryItem(plan, answer.ranking, 'body.answer.ranking')
    case 'finance-plan':
      return requireEveryItem(
        plan,
        answer.items.map(({ actionId }) => actionId),
        'body.answer.items',
      )
    default:
      return answer satisfies never
  }
}
