// Who may do a task: its assignee, someone with the same role at the same unit, or a deputy within scope; never the disqualified.
import type { Actor, ActorStamp, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from './task.ts'
import { taskRules } from './task-rule.ts'

function coversTask(standing: Standing, task: Task): boolean {
  const sameRole = standing.role === task.assignee.role
  const sameUnit = standing.unitId === task.assignee.unitId
  if (!sameRole || !sameUnit) return false
  if (standing.deputyFor === undefined) return true
  return standing.deputyFor.scope.includes(task.process)
}

/** Whether the actor may see the task as theirs. */
export function isTaskOf(task: Task, actor: Actor): boolean {
  return actor.standings.some((standing) => coversTask(standing, task))
}

/**
 * The standing in which the actor may act on the task, or a refusal that says what is missing.
 * Jäv comes first, so that a disqualified person learns the true reason (KL 6:28–30, 7:4).
 */
export function standingForTask(task: Task, actor: Actor): { actor: ActorStamp; onBehalfOf?: ActorStamp } {
  if (task.disqualifiedIds.includes(actor.personId)) throw new Refusal('disqualified')
  const standing = actor.standings.find((candidate) => coversTask(candidate, task))
  if (standing === undefined) {
    const { role, unitId } = task.assignee
    const rightRoleElsewhere = actor.standings.some((held) => held.role === role && held.unitId !== unitId)
    throw new Refusal(rightRoleElsewhere ? 'wrong-unit' : 'permission-denied')
  }
  const isAuthor = task.authorIds.includes(actor.personId)
  if (isAuthor && !taskRules[task.taskKind].authorMay) throw new Refusal('author-may-not-approve')
  const stamp = stampOf(actor, standing)
  if (standing.deputyFor === undefined) return { actor: stamp }
  const { personId, name, role } = task.assignee
  return { actor: stamp, onBehalfOf: { personId, name, role } }
}
