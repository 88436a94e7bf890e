// Takes back open tasks of a matter that has ended, as many as one transaction has room for.
import type { Decision, Stored } from '../decision.ts'
import type { Task } from './task.ts'
import { closeTask } from './task-exit.ts'

/**
 * Of a transaction's hundred writes a task takes four: itself, two of its audit trail and the answer to its machine. The
 * rest is for what else the decision changes, at most five things of three writes each, and for its mails and receipt.
 */
export const mostTasksWithdrawn = 18

/**
 * The decision with the tasks closed in it, in the same person's name.
 * @returns `left`: how many there was no room for
 */
export function withTasksWithdrawn(
  decision: Decision,
  tasks: readonly Stored<Task>[],
): { decision: Decision; left: number } {
  const { at: now, actor } = decision
  const fitting = tasks.slice(0, mostTasksWithdrawn)
  const closed = fitting.map((task) => closeTask(task, 'withdrawn', { actor, now }))
  return {
    decision: {
      ...decision,
      changes: [...decision.changes, ...closed.flatMap(({ changes }) => changes)],
      effects: [...decision.effects, ...closed.flatMap(({ effects }) => effects)],
    },
    left: tasks.length - fitting.length,
  }
}
