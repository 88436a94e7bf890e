// Makes the action that a lesson of an incident becomes: the one place where incidents know what an action looks like.
import type { Action } from '../action/action.ts'
import { watched } from '../action/action-watch.ts'
import type { ActorStamp } from '../actor.ts'
import type { Change, Effect } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import { Refusal } from '../refusal.ts'

export type LessonAction = Pick<Action, 'title' | 'unitId' | 'ownerId' | 'dueOn'>

export interface LessonActionContext {
  actionId: string
  /** The place of the unit; undefined for one that the register does not have. */
  unitPath: string | undefined
  ownerRoles: readonly RoleAssignment[]
}

/** @throws Refusal `not-found` for an unknown unit; `day-not-possible`; `owner-without-role` */
export function actionOfLesson(
  incidentId: string,
  command: LessonAction,
  { actionId, unitPath, ownerRoles, by, now, today }: LessonActionContext & Moment & { by: ActorStamp },
): { id: string; change: Change; effects: Effect[] } {
  if (unitPath === undefined)
    throw new Refusal('not-found', [{ path: 'body.action.unitId', message: command.unitId }])
  if (command.dueOn < today)
    throw new Refusal('day-not-possible', [{ path: 'body.action.dueOn', message: `≥ ${today}` }])
  if (!ownerRoles.some((held) => isValidOn(held, today)))
    throw new Refusal('owner-without-role', [{ path: 'body.action.ownerId', message: command.ownerId }])
  const given: Action = {
    kind: 'action',
    id: actionId,
    ...command,
    source: { kind: 'incident', incidentId },
    unitPath,
    createdBy: by,
    createdAt: now,
    status: 'not-started',
    assignedOn: today,
  }
  const action = watched(given, today)
  const { ownerId, dueOn } = command
  return {
    id: actionId,
    change: { after: action, action: 'action.created' },
    effects: mailTo([ownerId], { template: 'incident-action-given', actionId, dueOn }),
  }
}
