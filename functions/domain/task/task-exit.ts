// How a closed task answers the machine that waits for it.
import type { Effect } from '../decision.ts'
import type { Task } from './task.ts'

export type TaskExit = 'done' | 'refused' | 'ignored'

/** The machine learns only the exit and which task; the step that follows reads the answer itself. */
export function answerEffect(task: Task, exit: TaskExit): Effect {
  return {
    kind: 'answer-task',
    token: task.token,
    output: { exit, taskId: task.id, matterId: task.matterId },
  }
}

/** The fields a closed task no longer has: it leaves the reminder list. */
export function withoutReminder(task: Task): Task {
  const { nextReminderOn: _, ...closed } = task
  return closed
}
