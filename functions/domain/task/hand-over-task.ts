// Giving a task away: to a named colleague who may do it, or because of jäv.
import type { Actor } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { chooseAssignee } from './choose-assignee.ts'
import { askedRoles } from './open-task.ts'
import { reassign } from './reassign-task.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Assignee, Task } from './task.ts'
import { taskRules } from './task-rule.ts'

interface Context {
  actor: Actor
  now: string
  today: CalendarDay
  /** Everyone with a role the task may go to. */
  holders: readonly Assignee[]
  deputiesOf: (personId: string) => readonly string[]
}

/** Hands the task to a colleague who holds a role it may go to; the due day stays. */
export function handOverTask(
  task: Stored<Task>,
  toPersonId: string,
  reason: string,
  context: Context,
): Decision {
  const standing = standingForTask(task.state, context.actor)
  if (task.state.status !== 'open') throw new Refusal('task-closed')
  if (task.state.disqualifiedIds.includes(toPersonId)) throw new Refusal('disqualified')
  const isAuthor = task.state.authorIds.includes(toPersonId)
  if (isAuthor && !taskRules[task.state.taskKind].authorMay) throw new Refusal('author-may-not-approve')
  const assignee = context.holders.find(({ personId }) => personId === toPersonId)
  if (assignee === undefined) throw new Refusal('no-role-holder', [{ path: 'personId', message: toPersonId }])
  const next = { assignee, escalation: task.state.escalation }
  return reassign(task, next, {
    ...standing,
    now: context.now,
    today: context.today,
    action: 'task.handed-over',
    reason,
    deputyIds: context.deputiesOf(toPersonId),
  })
}

/**
 * The person declares jäv (KL 6:30, 7:4): the declaration is kept, and the task goes to a colleague,
 * or to the next role. Refuses with `no-role-holder` when nobody can take it.
 */
export function declareDisqualification(task: Stored<Task>, reason: string, context: Context): Decision {
  const standing = standingForTask(task.state, context.actor)
  if (task.state.status !== 'open') throw new Refusal('task-closed')
  const disqualifiedIds = [...task.state.disqualifiedIds, context.actor.personId]
  const remainsWithAssignee = task.state.assignee.personId !== context.actor.personId
  const { authorMay } = taskRules[task.state.taskKind]
  const forbidden = [...disqualifiedIds, ...(authorMay ? [] : task.state.authorIds)]
  const roles = askedRoles(task.state.taskKind, task.state.assignee.role)
  const next = remainsWithAssignee
    ? { assignee: task.state.assignee, escalation: task.state.escalation }
    : chooseAssignee(context.holders, roles, task.state.assignee.unitId, forbidden)
  return reassign(task, next, {
    ...standing,
    now: context.now,
    today: context.today,
    action: 'task.handed-over',
    reason: 'jäv',
    deputyIds: context.deputiesOf(next.assignee.personId),
    disqualifiedIds,
    alsoChanges: [
      {
        after: {
          kind: 'disqualification',
          matterId: task.state.matterId,
          personId: context.actor.personId,
          reason,
          declaredAt: context.now,
        },
        action: 'disqualification.declared',
      },
    ],
  })
}
