// Done and refused: the two exits of a task that its assignee takes.
import type { Actor } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { checkAnswer } from './check-answer.ts'
import { findAssignee } from './choose-assignee.ts'
import { reassign } from './reassign-task.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Assignee, Task } from './task.ts'
import type { TaskAnswer } from './task-answer.ts'
import { answerEffect, withoutReminder } from './task-exit.ts'
import { taskRules } from './task-rule.ts'

interface Context {
  actor: Actor
  now: string
  today: CalendarDay
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
  if (answer.kind !== task.state.taskKind) {
    throw new Refusal('malformed-request', [
      { path: 'body.answer.kind', message: `expected ${task.state.taskKind}` },
    ])
  }
  checkAnswer(task.state, answer, today)
  const done: Task = {
    ...withoutReminder(task.state),
    status: 'done',
    closedAt: now,
    closedBy: standing.actor,
    ...(standing.onBehalfOf && { onBehalfOf: standing.onBehalfOf }),
    answer,
  }
  return {
    at: now,
    ...standing,
    changes: [{ before: task, after: done, action: 'task.completed' }],
    effects: [answerEffect(done, 'done')],
  }
}

/**
 * The assignee refuses, with a reason. Where a refusal is an answer the machine goes on with it;
 * otherwise the next role is asked, and only when nobody is left does the machine hear `refused`.
 */
export function refuseTask(
  task: Stored<Task>,
  reason: string,
  {
    actor,
    now,
    today,
    holders,
    deputiesOf,
  }: Context & { holders: readonly Assignee[]; deputiesOf: (id: string) => readonly string[] },
): Decision {
  const standing = standingForTask(task.state, actor)
  requireOpen(task.state)
  const forbidden = [...task.state.disqualifiedIds, task.state.assignee.personId]
  const next =
    taskRules[task.state.taskKind].onRefusal === 'pass-on'
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
  const refused: Task = {
    ...withoutReminder(task.state),
    status: 'refused',
    closedAt: now,
    closedBy: standing.actor,
    ...(standing.onBehalfOf && { onBehalfOf: standing.onBehalfOf }),
    refusalReason: reason,
  }
  return {
    at: now,
    ...standing,
    changes: [{ before: task, after: refused, action: 'task.refused' }],
    effects: [answerEffect(refused, 'refused')],
  }
}
