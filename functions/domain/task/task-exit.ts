// The three exits of a task: how it is closed, and how it answers the machine that waits for it.
import type { ActorStamp } from '../actor.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
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

const actionOfExit = { done: 'task.completed', refused: 'task.refused', ignored: 'task.ignored' } as const

/** Closes the task by one of its exits, with what was answered or why not. */
export function closeTask(
  task: Stored<Task>,
  exit: TaskExit,
  by: { actor: ActorStamp; onBehalfOf?: ActorStamp; now: string },
  facts: Pick<Task, 'answer' | 'refusalReason'> = {},
): Decision {
  const { now, ...stamps } = by
  const closed: Task = {
    ...withoutReminder(task.state),
    status: exit,
    closedAt: now,
    closedBy: stamps.actor,
    ...(stamps.onBehalfOf && { onBehalfOf: stamps.onBehalfOf }),
    ...facts,
  }
  return {
    at: now,
    ...stamps,
    changes: [{ before: task, after: closed, action: actionOfExit[exit] }],
    effects: [answerEffect(closed, exit)],
  }
}
