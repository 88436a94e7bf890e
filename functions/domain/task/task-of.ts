// Whose a task is: its assignee's, their colleagues' in the same place, and their deputies' within scope.
import type { Actor, Standing } from '../actor.ts'
import type { Task } from './task.ts'

/** Whether the standing is the assignee's own place: the same role at the same unit. */
export function isInPlaceOf(standing: Standing, { role, unitId }: Task['assignee']): boolean {
  return standing.role === role && standing.unitId === unitId
}

/** Whether the standing lets its holder do the task: a deputy within the lent scope only. */
export function coversTask(standing: Standing, task: Task): boolean {
  const { deputyFor } = standing
  const isWithinScope = deputyFor === undefined || deputyFor.scope.includes(task.process)
  return isWithinScope && isInPlaceOf(standing, task.assignee)
}

/** Whether the actor may see the task as theirs. */
export function isTaskOf(task: Task, actor: Actor): boolean {
  return actor.standings.some((standing) => coversTask(standing, task))
}
