// Who may do a task: its assignee, someone with the same role at the same unit, or a deputy within scope; never the disqualified.
import type { Actor, ActorStamp } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from './task.ts'
import { coversTask, isInPlaceOf } from './task-of.ts'
import { taskRules } from './task-rule.ts'

/**
 * The standing in which the actor may act on the task, or a refusal that says what is missing.
 * Jäv comes first, so that a disqualified person learns the true reason (KL 6:28–30, 7:4).
 */
export function standingForTask(task: Task, actor: Actor): { actor: ActorStamp; onBehalfOf?: ActorStamp } {
  if (task.disqualifiedIds.includes(actor.personId)) throw new Refusal('disqualified')
  const { personId: assigneeId, name: assigneeName, role, unitId } = task.assignee
  const isOwnOnly = taskRules[task.taskKind].deputyMay === false
  const standsInOnly = !actor.standings.some(
    (held) => held.deputyFor === undefined && isInPlaceOf(held, task.assignee),
  )
  if (isOwnOnly && standsInOnly && actor.standings.some((held) => isInPlaceOf(held, task.assignee)))
    throw new Refusal('deputy-may-not-sign')
  const covering = actor.standings.filter((candidate) => coversTask(candidate, task))
  const standing =
    covering.find(({ deputyFor }) => deputyFor === undefined) ??
    covering.find(({ deputyFor }) => deputyFor?.personId === assigneeId) ??
    covering[0]
  if (standing === undefined) {
    // A deputy for the right role and unit, whose principal lent it for other processes.
    if (actor.standings.some((held) => isInPlaceOf(held, task.assignee)))
      throw new Refusal('deputy-out-of-scope')
    const rightRoleElsewhere = actor.standings.some((held) => held.role === role && held.unitId !== unitId)
    throw new Refusal(rightRoleElsewhere ? 'wrong-unit' : 'permission-denied')
  }
  const isAuthor = task.authorIds.includes(actor.personId)
  if (isAuthor && !taskRules[task.taskKind].authorMay) throw new Refusal('author-may-not-approve')
  const stamp = stampOf(actor, standing)
  if (standing.deputyFor === undefined) return { actor: stamp }
  // The trail says for whom they stood in. That may be the assignee's colleague, whose name the task does not know.
  const { personId } = standing.deputyFor
  const name = personId === assigneeId ? assigneeName : personId
  return { actor: stamp, onBehalfOf: { personId, name, role } }
}
