// The municipal director may choose a report's way although the security chief is asked first (domain 2.5).
import type { Actor } from '../actor.ts'
import type { Task } from '../task/task.ts'
import { isTaskOf } from '../task/task-of.ts'
import { taskRules } from '../task/task-rule.ts'

/**
 * The task in the director's hands, for a director who chooses before the chief does; else the task as it is.
 */
export function takeOver(task: Task, actor: Actor): Task {
  const standing = actor.standings.find(
    ({ role, deputyFor }) =>
      taskRules['choose-report-route'].escalation.includes(role) &&
      (deputyFor === undefined || deputyFor.scope.includes(task.process)),
  )
  if (task.status !== 'open' || isTaskOf(task, actor) || standing === undefined) return task
  const { role, unitId } = standing
  const { personId, name } = actor
  const principalId = standing.deputyFor?.personId
  // A principal's name is not known here: the trail has it with their appointment.
  const holder = principalId === undefined ? { personId, name } : { personId: principalId, name: principalId }
  return { ...task, assignee: { ...holder, role, unitId } }
}
