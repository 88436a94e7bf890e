// A task as people see it.
import type * as z from 'zod'
import type { Decision, Stored } from '../domain/decision.ts'
import type { Task } from '../domain/task/task.ts'
import { taskRules } from '../domain/task/task-rule.ts'
import { isAnswerSecret } from '../domain/task/urgent-task-kind.ts'
import type { TaskView } from './contract/task-routes.ts'

/** Adds the words; the schema of the answer leaves the machine's token behind. What is secret is read with its report. */
export function taskView(task: Task): z.input<typeof TaskView> {
  const { name, afterwards } = taskRules[task.taskKind]
  if (!isAnswerSecret(task.taskKind)) return { ...task, name, afterwards }
  const { answer: _, refusalReason: __, lastReason: ___, ...open } = task
  return { ...open, name, afterwards }
}

/** The task as the decision leaves it, as the answer to the one who acted. */
export function taskOutcome(before: Stored<Task>, decision: Decision) {
  const after = decision.changes.map((change) => change.after).find((aggregate) => aggregate.kind === 'task')
  return { body: taskView(after ?? before.state), decision }
}
