// Done and refused: the two exits of a task that its assignee takes.
import type { Actor } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { requireFitting } from './check-answer.ts'
import { findAssignee } from './choose-assignee.ts'
import { reassign, type Successors } from './reassign-task.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Task } from './task.ts'
import type { TaskAnswer } from './task-answer.ts'
import { closeTask } from './task-exit.ts'
import { taskRules } from './task-rule.ts'

interface Context extends Moment {
  actor: Actor
}

function requireOpen(task: Task): void {
  if (task.status !== 'open') throw new Refusal('task-closed')
}

/** The assignee, a colleague in the same role or a deputy gives the answer. */
export function completeTask(
  task: Stored<Task>,
  answer: TaskAnswer,
  { actor, now, today }: Context,
): Decision {
  const standing = standingForTask(task.state, actor)
  requireOpen(task.state)
  requireFitting(task.state, answer, today)
  return closeTask(task, 'done', { ...standing, now }, { answer })
}

/**
 * The assignee refuses, with a reason. Where a refusal is an answer the machine goes on with it;
 * otherwise the next role is asked, and only when nobody is left does the machine hear `refused`.
 */
export function refuseTask(
  task: Stored<Task>,
  reason: string,
  { actor, now, today, holders, deputiesOf }: Context & Successors,
): Decision {
  const standing = standingForTask(task.state, actor)
  requireOpen(task.state)
  const { onRefusal, authorMay } = taskRules[task.state.taskKind]
  const authors = authorMay ? [] : task.state.authorIds
  const forbidden = [...task.state.disqualifiedIds, ...authors, task.state.assignee.personId]
  const next =
    onRefusal === 'pass-on'
      ? findAssignee(holders, task.state.escalation, task.state.subject.unitId, forbidden)
      : undefined
  if (next) {
    return reassign(task, next, {
      ...standing,
      now,
      today,
      action: 'task.passed-on',
      reason,
      deputyIds: deputiesOf(next.assignee.personId),
    })
  }
  return closeTask(task, 'refused', { ...standing, now }, { refusalReason: reason })
}
