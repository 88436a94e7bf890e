// Chooses who is asked: the first role in the process's order that someone allowed holds.
import type { Role } from '../organisation/role.ts'
import { Refusal } from '../refusal.ts'
import type { Assignee } from './task.ts'

/** Roles that answer for one unit; the others serve the whole municipality, wherever they are placed. */
const unitRoles: readonly Role[] = [
  'committee-secretary',
  'unit-manager',
  'company-director',
  'federation-director',
  'chair',
  'information-owner',
  'system-owner',
  'system-manager',
]

export interface AssigneeChoice {
  assignee: Assignee
  /** The roles that are left if this one refuses or is silent. */
  escalation: readonly Role[]
}

/**
 * @param roles the asked role first, then those it escalates to
 * @param unitId binds the roles that belong to a unit: the secretary of *this* body, but any registrar
 * @param forbiddenIds authors of what is to be approved, and the disqualified
 * @returns undefined when nobody is left
 */
export function findAssignee(
  holders: readonly Assignee[],
  roles: readonly Role[],
  unitId: string | undefined,
  forbiddenIds: readonly string[],
): AssigneeChoice | undefined {
  for (const [at, role] of roles.entries()) {
    const allowed = holders.find((holder) => {
      const holdsRole = holder.role === role
      const isInUnit = unitId === undefined || !unitRoles.includes(role) || holder.unitId === unitId
      return holdsRole && isInUnit && !forbiddenIds.includes(holder.personId)
    })
    if (allowed) return { assignee: allowed, escalation: roles.slice(at + 1) }
  }
  return undefined
}

/** As `findAssignee`, but refuses with `no-role-holder` when nobody can be asked. */
export function chooseAssignee(...search: Parameters<typeof findAssignee>): AssigneeChoice {
  const choice = findAssignee(...search)
  if (choice === undefined)
    throw new Refusal('no-role-holder', [{ path: 'role', message: search[1].join(', ') }])
  return choice
}
