// The exits of a task: how it is closed, and how the process that asked hears of it.
import { type ActorStamp, systemStamp } from '../actor.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import type { Task } from './task.ts'

/** The three ways out for whoever is asked, and the one for a question that is no longer put. */
type TaskExit = 'done' | 'refused' | 'ignored' | 'withdrawn'

/**
 * The machine learns only the exit and which task; the step that follows reads the answer itself. For a standing task no
 * machine waits: its answer starts one. A standing task that is withdrawn is simply over.
 */
export function answerEffects(task: Task, exit: TaskExit): Effect[] {
  const { token, id: taskId, matterId } = task
  if (token !== '') return [{ kind: 'answer-task', token, output: { exit, taskId, matterId } }]
  if (exit === 'withdrawn') return []
  return [{ kind: 'start-execution', machine: 'standing-task', input: { entry: 'answer', taskId } }]
}

/** The fields a closed task no longer has: it leaves the reminder list. */
export function withoutReminder(task: Task): Task {
  const { nextReminderOn: _, ...closed } = task
  return closed
}

const actionOfExit = {
  done: 'task.completed',
  refused: 'task.refused',
  ignored: 'task.ignored',
  withdrawn: 'task.withdrawn',
} as const

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
    effects: answerEffects(closed, exit),
  }
}

/** Takes the question back, because its matter was closed or moved. */
export function withdrawTask(task: Stored<Task>, now: string): Decision {
  return closeTask(task, 'withdrawn', { actor: systemStamp, now })
}
