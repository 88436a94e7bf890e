// Whether a person may own something of a unit: they hold the owner's role there, or at a unit it belongs to.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Role } from '../organisation/role.ts'
import { isValidOn, type RoleAssignment } from '../organisation/role-assignment.ts'
import { isWithin } from '../organisation/unit-path.ts'
import { Refusal } from '../refusal.ts'

/** Whether one of the assignments gives the role for the place, on the day. */
export function holdsRoleFor(
  held: readonly Pick<RoleAssignment, 'role' | 'unitId' | 'validFrom' | 'validTo'>[],
  role: Role,
  unitPath: string,
  today: CalendarDay,
): boolean {
  return held.some(
    (assignment) =>
      assignment.role === role && isWithin(unitPath, assignment.unitId) && isValidOn(assignment, today),
  )
}

/**
 * @param path where the person is named in the request
 * @throws Refusal `owner-without-role`
 */
export function requireOwnerRole(
  held: readonly RoleAssignment[],
  wanted: { role: 'information-owner' | 'system-owner'; unitPath: string; path: string },
  today: CalendarDay,
): void {
  if (!holdsRoleFor(held, wanted.role, wanted.unitPath, today))
    throw new Refusal('owner-without-role', [{ path: wanted.path, message: wanted.role }])
}
