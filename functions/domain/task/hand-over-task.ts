// Giving a task away to a named colleague who may do it.
import type { Actor } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { findAssignee } from './choose-assignee.ts'
import { askedRoles } from './open-task.ts'
import { reassign, type Successors } from './reassign-task.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Task } from './task.ts'
import { taskRules } from './task-rule.ts'

interface Context extends Moment, Successors {
  actor: Actor
}

/** Hands the task to a colleague who holds a role it may go to; the due day stays. */
export function handOverTask(
  task: Stored<Task>,
  toPersonId: string,
  reason: string,
  context: Context,
): Decision {
  const standing = standingForTask(task.state, context.actor)
  if (task.state.status !== 'open') throw new Refusal('task-closed')
  if (task.state.disqualifiedIds.includes(toPersonId)) throw new Refusal('disqualified')
  const isAuthor = task.state.authorIds.includes(toPersonId)
  if (isAuthor && !taskRules[task.state.taskKind].authorMay) throw new Refusal('author-may-not-approve')
  const theirRoles = context.holders.filter(({ personId }) => personId === toPersonId)
  const roles = askedRoles(task.state.taskKind, task.state.assignee.role)
  const unitId = task.state.subject.unitId ?? task.state.assignee.unitId
  const found = findAssignee(theirRoles, roles, unitId, [])
  if (found === undefined) {
    throw new Refusal('no-role-holder', [{ path: 'body.personId', message: toPersonId }])
  }
  const next = { assignee: found.assignee, escalation: task.state.escalation }
  return reassign(task, next, {
    ...standing,
    now: context.now,
    today: context.today,
    action: 'task.handed-over',
    reason,
    deputyIds: context.deputiesOf(toPersonId),
  })
}
