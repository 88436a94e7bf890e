// Makes an action of a gap, reports how it goes, and closes it: who shall have it done, and by when.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import { type Grant, reaches } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../register/system.ts'
import { type AssessedRequirement, isGap } from '../requirement/assess-requirements.ts'
import { type Action, isOpen } from './action.ts'
import { watched } from './action-watch.ts'

export interface CreateAction {
  requirementId: string
  title: string
  ownerId: string
  dueOn: Action['dueOn']
}

interface Context extends Moment {
  id: string
  rows: readonly AssessedRequirement[]
  /** The roles of the person who is to see to it. */
  ownerRoles: readonly RoleAssignment[]
  actor: Actor
  grant: Grant
}

/**
 * @throws Refusal `wrong-unit`; `not-a-gap`; `day-not-possible` for a day that has been; `owner-without-role` for someone
 *   who holds no role today
 */
export function createAction(
  system: System,
  command: CreateAction,
  { id, rows, ownerRoles, actor, grant, now, today }: Context,
): { decision: Decision; action: Action } {
  if (!reaches(grant, system.unitPath)) throw new Refusal('wrong-unit')
  const row = rows.find(({ requirement }) => requirement.id === command.requirementId)
  if (row === undefined || !isGap(row))
    throw new Refusal('not-a-gap', [{ path: 'requirement', message: command.requirementId }])
  if (command.dueOn < today)
    throw new Refusal('day-not-possible', [{ path: 'body.dueOn', message: `≥ ${today}` }])
  if (!ownerRoles.some((held) => isValidOn(held, today)))
    throw new Refusal('owner-without-role', [{ path: 'body.ownerId', message: command.ownerId }])
  const by = stampOf(actor, grant.standing)
  const created: Action = {
    kind: 'action',
    id,
    title: command.title,
    source: { kind: 'gap', systemId: system.id, requirementId: command.requirementId, level: row.level },
    unitId: system.unitId,
    unitPath: system.unitPath,
    ownerId: command.ownerId,
    dueOn: command.dueOn,
    createdBy: by,
    createdAt: now,
    status: 'not-started',
    assignedOn: today,
  }
  const action = watched(created, today)
  return {
    decision: {
      at: now,
      actor: by,
      changes: [{ after: action, action: 'action.created' }],
      effects: mailTo([command.ownerId], {
        template: 'action-assigned',
        actionId: id,
        systemName: system.name,
        dueOn: command.dueOn,
      }),
    },
    action,
  }
}

/**
 * Whoever is to see to an action sees it, whatever else they may see.
 * @throws Refusal `permission-denied`
 */
export function requireOwnOrReach(action: Action, actor: Actor, grant: Grant): void {
  const isOwn = action.ownerId === actor.personId
  if (!isOwn && !reaches(grant, action.unitPath)) throw new Refusal('permission-denied')
}

/** @throws Refusal `permission-denied` for another's action; `wrong-state` when it is closed; `stale-version` */
export function closeAction(
  before: Stored<Action>,
  command: { status: 'done' | 'dropped'; note: string },
  {
    actor,
    grant,
    expectedVersion,
    now,
  }: { actor: Actor; grant: Grant; expectedVersion: number; now: string },
): { decision: Decision; action: Action } {
  const { state, version } = before
  requireOwnOrReach(state, actor, grant)
  if (version !== expectedVersion) throw new Refusal('stale-version')
  if (!isOpen(state)) throw new Refusal('wrong-state')
  const by = stampOf(actor, grant.standing)
  const { lookOn: _, ...kept } = state
  const action: Action = {
    ...kept,
    status: command.status,
    closedAt: now,
    closedBy: by,
    closingNote: command.note,
  }
  return {
    decision: {
      at: now,
      actor: by,
      changes: [{ before, after: action, action: `action.${command.status}` }],
      effects: [],
    },
    action,
  }
}

/**
 * How it goes, said by whoever has it or answers for the unit.
 * @throws Refusal `permission-denied` for another's action; `wrong-state` when it is closed; `stale-version`
 */
export function reportProgress(
  before: Stored<Action>,
  { status, note }: { status: 'not-started' | 'in-progress'; note?: string | undefined },
  {
    actor,
    grant,
    expectedVersion,
    now,
  }: { actor: Actor; grant: Grant; expectedVersion: number; now: string },
): { decision: Decision; action: Action } {
  const { state, version } = before
  requireOwnOrReach(state, actor, grant)
  if (version !== expectedVersion) throw new Refusal('stale-version')
  if (!isOpen(state)) throw new Refusal('wrong-state')
  const { progressNote: _, ...kept } = state
  const action: Action = {
    ...kept,
    status,
    progressedAt: now,
    ...(note !== undefined && { progressNote: note }),
  }
  const changes = [{ before, after: action, action: 'action.progressed' }]
  return { decision: { at: now, actor: stampOf(actor, grant.standing), changes, effects: [] }, action }
}
