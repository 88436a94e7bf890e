// Gives a person a role at a unit, within what the one who gives it may give.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision } from '../decision.ts'
import type { Grant, Scope } from '../permission.ts'
import { permissions, requireUnit } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { haveCommonDay, isBackwards } from './period.ts'
import type { Person } from './person.ts'
import { isElected, type Role } from './role.ts'
import type { RoleAssignment } from './role-assignment.ts'
import type { Unit } from './unit.ts'

export type AssignRole = Pick<RoleAssignment, 'role' | 'unitId' | 'validFrom' | 'validTo'>

/** Whether a role gives its holder anything outside its own unit that not every employee has. */
export function reachesBeyondUnit(role: Role): boolean {
  const table: Record<string, Partial<Record<Role, Scope>>> = permissions
  return role !== 'employee' && Object.values(table).some((grants) => grants[role] === 'everywhere')
}

/**
 * A unit's manager gives and ends only roles that stay within the unit: otherwise they could make themself
 * coordinator or administrator of everything.
 */
export function requireMayGive(
  grant: Grant,
  { role, unitId }: Pick<RoleAssignment, 'role' | 'unitId'>,
): void {
  requireUnit(grant, unitId)
  if (grant.scope !== 'everywhere' && (reachesBeyondUnit(role) || isElected(role)))
    throw new Refusal('permission-denied')
}

/**
 * @param context.held the person's role assignments, past, present and coming
 * @throws Refusal `wrong-unit`, `permission-denied`, `day-not-possible`, or `already-exists` when the person
 *   holds the role at the unit in that time already
 */
export function assignRole(
  command: AssignRole,
  context: {
    person: Person
    unit: Unit
    held: readonly RoleAssignment[]
    actor: Actor
    grant: Grant
    id: string
    now: string
  },
): { decision: Decision; assignment: RoleAssignment } {
  const { person, unit, held, actor, grant, id, now } = context
  requireMayGive(grant, command)
  if (isBackwards(command))
    throw new Refusal('day-not-possible', [{ path: 'body.validTo', message: `≥ ${command.validFrom}` }])
  const isUnitGone = unit.validTo !== undefined && command.validFrom > unit.validTo
  if (isUnitGone)
    throw new Refusal('day-not-possible', [{ path: 'body.validFrom', message: `≤ ${unit.validTo}` }])
  const same = held.find(
    (other) =>
      other.role === command.role && other.unitId === command.unitId && haveCommonDay(other, command),
  )
  if (same) throw new Refusal('already-exists', [{ path: 'body.role', message: same.id }])
  const assignment: RoleAssignment = { kind: 'role-assignment', id, personId: person.id, ...command }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ after: assignment, action: 'role-assignment.created' }],
      effects: [],
    },
    assignment,
  }
}
