// Gives a role its last day; whoever stands in for it stops the same day.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { requireMayGive } from './assign-role.ts'
import { areAllDaysCovered } from './period.ts'
import type { Deputy, RoleAssignment } from './role-assignment.ts'

/**
 * A deputy acts by virtue of the principal's role, so a deputy left with a later last day would keep a power
 * that nobody holds. One who was to begin later gets a last day before the first, and never stands in.
 * @param context.all the person's role assignments; another may still carry the deputy
 * @param context.deputies those who stand in for the person, in whatever role
 * @throws Refusal `wrong-unit`, `permission-denied`, or `day-not-possible` before the role's first day
 */
export function endRole(
  held: Stored<RoleAssignment>,
  validTo: CalendarDay,
  context: {
    all: readonly RoleAssignment[]
    deputies: readonly Stored<Deputy>[]
    actor: Actor
    grant: Grant
    now: string
  },
): { decision: Decision; assignment: RoleAssignment } {
  const { all, deputies, actor, grant, now } = context
  const { role, unitId, validFrom } = held.state
  requireMayGive(grant, held.state)
  if (validTo < validFrom)
    throw new Refusal('day-not-possible', [{ path: 'body.validTo', message: `≥ ${validFrom}` }])
  const assignment: RoleAssignment = { ...held.state, validTo }
  const rolesAfter = [assignment, ...all.filter(({ id }) => id !== assignment.id)]
  const holdings = rolesAfter.filter((other) => other.role === role && other.unitId === unitId)
  const ended = deputies
    .filter(({ state }) => state.role === role && state.unitId === unitId && state.validTo > validTo)
    .filter(({ state }) => !areAllDaysCovered(state, holdings))
    .map(
      (deputy): Change => ({ before: deputy, after: { ...deputy.state, validTo }, action: 'deputy.ended' }),
    )
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before: held, after: assignment, action: 'role-assignment.ended' }, ...ended],
      effects: [],
    },
    assignment,
  }
}
