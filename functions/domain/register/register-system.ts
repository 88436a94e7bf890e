// Registers a system, and changes what is said of it; a change that weighs on the information in it asks for new classifications.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { triggerOfSystem } from '../classification/reclassification-trigger.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { isValidOn, type RoleAssignment } from '../organisation/role-assignment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { requireOwnerRole } from './owner-role.ts'
import { requireOutsideProtectiveSecurity } from './protective-security.ts'
import type { SecurityAnswer } from './security-answer.ts'
import type { System, SystemDescription } from './system.ts'

export interface SystemContext extends Moment {
  protectiveSecurity: SecurityAnswer
  unitPath: string
  ownerRoles: readonly RoleAssignment[]
  managerRoles: readonly RoleAssignment[]
  actor: Actor
  grant: Grant
}

function requireOwner({ unitPath, ownerRoles, today }: SystemContext): void {
  requireOwnerRole(ownerRoles, { role: 'system-owner', unitPath, path: 'body.description.ownerId' }, today)
}

/** The manager may belong to another unit than the system, such as the IT unit. */
function requireManager({ managerRoles, today }: SystemContext): void {
  const manages = managerRoles.some((held) => held.role === 'system-manager' && isValidOn(held, today))
  if (!manages) {
    throw new Refusal('owner-without-role', [
      { path: 'body.description.managerId', message: 'system-manager' },
    ])
  }
}

/** @throws Refusal `protective-security`, `wrong-unit`, `owner-without-role` */
export function registerSystem(
  description: SystemDescription,
  id: string,
  context: SystemContext,
): { decision: Decision; system: System } {
  requireOutsideProtectiveSecurity(context.protectiveSecurity)
  requireReach(context.grant, context)
  requireOwner(context)
  requireManager(context)
  const { actor, grant, unitPath, now, today } = context
  const system: System = {
    kind: 'system',
    id,
    ...description,
    unitPath,
    registeredBy: actor.personId,
    registeredOn: today,
    platformIds: [],
  }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ after: system, action: 'system.registered' }],
      effects: startDerivation([id]),
    },
    system,
  }
}

/** Asks for a new classification of what the system handles, as far as the change reaches it. */
function reclassification(before: System, after: System): Effect[] {
  const found = triggerOfSystem(before, after)
  return found === undefined
    ? []
    : [startMachine('register-upkeep', { entry: 'reclassify', systemId: after.id, ...found })]
}

/**
 * The whole description as it shall be.
 * @throws Refusal `protective-security`, `stale-version`, `wrong-unit`, `owner-without-role`
 */
export function changeSystem(
  before: Stored<System>,
  description: SystemDescription,
  context: SystemContext & { expectedVersion: number },
): { decision: Decision; system: System } {
  const { actor, grant, unitPath, now } = context
  const { state } = before
  requireOutsideProtectiveSecurity(context.protectiveSecurity)
  if (before.version !== context.expectedVersion) throw new Refusal('stale-version')
  requireReach(grant, state)
  requireReach(grant, { unitPath })
  const isSameOwner = description.ownerId === state.ownerId
  // A manager of the unit who has it for the time being keeps it through a change of other things.
  if (!isSameOwner || unitPath !== state.unitPath) requireOwner(context)
  if (description.managerId !== state.managerId) requireManager(context)
  const { vacantSince, vacancyId, description: _, supplier: __, ...kept } = state
  const system: System = {
    ...kept,
    ...description,
    unitPath,
    ...(vacantSince && isSameOwner && { vacantSince }),
    ...(vacancyId && isSameOwner && { vacancyId }),
  }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before, after: system, action: 'system.changed' }],
      effects: [...startDerivation([system.id]), ...reclassification(state, system)],
    },
    system,
  }
}
