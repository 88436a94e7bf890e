// Declaring jäv: the person takes no further part in the matter, and their open tasks in it go to others.
import type { Actor, ActorStamp } from '../actor.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { findAssignee } from './choose-assignee.ts'
import { askedRoles } from './open-task.ts'
import { reassign, type Successors } from './reassign-task.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Task } from './task.ts'
import { isTaskOf } from './task-of.ts'
import { taskRules } from './task-rule.ts'

interface Context extends Moment, Successors {
  actor: Actor
  /** The other open tasks of the matter: what is another's today may be handed over, or escalate, to the person. */
  otherTasks: readonly Stored<Task>[]
}

/** A task takes three writes, and a mail or two when it goes to another, of a transaction's hundred. */
const mostOtherTasks = 19

/**
 * As many as one decision has room for: first what the person could do today, then what may still escalate. The opinions
 * of a large consultation come last; they are each other unit's own and escalate to nobody.
 */
function tasksToClose(otherTasks: readonly Stored<Task>[], actor: Actor): Stored<Task>[] {
  const reach = ({ state }: Stored<Task>) =>
    isTaskOf(state, actor) ? 0 : state.escalation.length > 0 ? 1 : 2
  return otherTasks
    .filter(({ state }) => !state.disqualifiedIds.includes(actor.personId))
    .toSorted((a, b) => reach(a) - reach(b))
    .slice(0, mostOtherTasks)
}

/**
 * Keeps the declaration (KL 6:30, 7:4), which binds in every task of the matter, now and later.
 * A task that nobody can take over stays where it is, undone by the disqualified, until someone is appointed.
 */
export function declareDisqualification(task: Stored<Task>, reason: string, context: Context): Decision {
  const standing = standingForTask(task.state, context.actor)
  if (task.state.status !== 'open') throw new Refusal('task-closed')
  const { personId } = context.actor
  const declaration: Change = {
    after: {
      kind: 'disqualification',
      matterId: task.state.matterId,
      personId,
      reason,
      declaredAt: context.now,
    },
    action: 'disqualification.declared',
  }
  const parts = [task, ...tasksToClose(context.otherTasks, context.actor)].map((open) =>
    withoutPerson(open, standing, context),
  )
  return {
    at: context.now,
    ...standing,
    changes: [...parts.flatMap(({ changes }) => changes), declaration],
    effects: parts.flatMap(({ effects }) => effects),
  }
}

/** One task after the declaration: with a substitute where the person held it, else only closed to the person. */
function withoutPerson(
  task: Stored<Task>,
  standing: { actor: ActorStamp; onBehalfOf?: ActorStamp },
  { actor, now, today, holders, deputiesOf }: Context,
): Pick<Decision, 'changes' | 'effects'> {
  const { state } = task
  const disqualifiedIds = [...new Set([...state.disqualifiedIds, actor.personId])]
  const forbidden = [...disqualifiedIds, ...(taskRules[state.taskKind].authorMay ? [] : state.authorIds)]
  const roles = askedRoles(state.taskKind, state.assignee.role)
  const unitId = state.subject.unitId ?? state.assignee.unitId
  const isTheirs = state.assignee.personId === actor.personId
  const next = isTheirs ? findAssignee(holders, roles, unitId, forbidden) : undefined
  if (next === undefined) {
    const after: Task = { ...state, disqualifiedIds }
    return { changes: [{ before: task, after, action: 'task.disqualification-noted' }], effects: [] }
  }
  return reassign(task, next, {
    ...standing,
    now,
    today,
    action: 'task.handed-over',
    reason: 'jäv',
    deputyIds: deputiesOf(next.assignee.personId),
    disqualifiedIds,
  })
}
