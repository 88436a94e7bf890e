// A task as people see it.
import type * as z from 'zod'
import type { Task } from '../domain/task/task.ts'
import { taskRules } from '../domain/task/task-rule.ts'
import type { TaskView } from './contract/task-routes.ts'

/** Adds the words; the schema of the answer leaves the machine's token behind. */
export function taskView(task: Task): z.input<typeof TaskView> {
  const { name, afterwards } = taskRules[task.taskKind]
  return { ...task, name, afterwards }
}
