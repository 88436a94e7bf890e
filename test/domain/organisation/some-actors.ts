// People who act in the tests of the organisation's rules, and the grant the permission table gives them.
import type { Actor, Standing } from '../../../functions/domain/actor.ts'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import type { Role } from '../../../functions/domain/organisation/role.ts'
import type { Grant, Permission } from '../../../functions/domain/permission.ts'
import { requirePermission } from '../../../functions/domain/permission.ts'

export const now = '2026-11-24T08:00:00.000Z'
export const day = (text: string) => CalendarDay.parse(text)

export function someone(personId: string, ...standings: Standing[]): Actor {
  return { personId, name: `Name of ${personId}`, standings }
}

export const own = (role: Role, unitId: string): Standing => ({ role, unitId })

/** The actor with what the table grants, as a handler gets them. */
export function granted(actor: Actor, permission: Permission): { actor: Actor; grant: Grant; now: string } {
  return { actor, grant: requirePermission(actor, permission), now }
}

export const coordinator = someone('iss.lind', own('coordinator', 'kontoret'))
export const manager = someone('fc.hult', own('unit-manager', 'forvaltningen'))
