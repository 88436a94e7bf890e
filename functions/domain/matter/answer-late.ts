// An answer that comes after silence was taken as none: it stands in the file, marked as late, and moves no machine.
import type { Actor } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { requireFitting } from '../task/check-answer.ts'
import { standingForTask } from '../task/standing-for-task.ts'
import type { Task } from '../task/task.ts'
import type { TaskAnswer } from '../task/task-answer.ts'
import { mailTo } from './advance.ts'
import type { Matter } from './matter.ts'
import { opinionReceived } from './matter-message.ts'
import { answeredOpinion, requireOpinion, withOpinion } from './opinion.ts'

/** Whether the unit may still answer although nobody waits for it. An abstention stands. */
export function mayAnswerLate({ taskKind, status }: Task): boolean {
  return taskKind === 'give-opinion' && status === 'ignored'
}

/**
 * Takes the answer of a unit that was silent, as long as the matter is not closed, and tells the handler (M08).
 * The machine heard `ignored` long ago, so that no token is answered.
 */
export function answerLate(
  task: Stored<Task>,
  matter: Stored<Matter>,
  answer: TaskAnswer,
  context: Moment & { actor: Actor; informedIds: readonly string[] },
): Decision {
  const standing = standingForTask(task.state, context.actor)
  if (!mayAnswerLate(task.state)) throw new Refusal('task-closed')
  if (matter.state.phase.name === 'closed') throw new Refusal('wrong-state')
  requireFitting(task.state, answer, context.today)
  const opinion = requireOpinion(matter.state, task.state)
  const answered: Task = {
    ...task.state,
    status: 'done',
    closedAt: context.now,
    closedBy: standing.actor,
    ...(standing.onBehalfOf && { onBehalfOf: standing.onBehalfOf }),
    answer,
  }
  const after = withOpinion(matter.state, opinion, answeredOpinion(matter.state, opinion, answered))
  return {
    at: context.now,
    ...standing,
    changes: [
      { before: task, after: answered, action: 'task.completed' },
      { before: matter, after, action: 'opinion.late' },
    ],
    effects: mailTo(context.informedIds, opinionReceived(matter.state, opinion.unitName)),
  }
}
