// The stop rule (domain 3.7): whether information may concern Sweden's security is asked before any form, and a yes or a doubt stores nothing of it.
import * as z from 'zod'
import { systemStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Role } from '../organisation/role.ts'
import { Refusal } from '../refusal.ts'
import type { SecurityAnswer } from './security-answer.ts'

/** How often the form was stopped on a day, by role. Neither who asked nor about what. */
export const ProtectiveSecurityStops = z.object({
  kind: z.literal('protective-security-stops'),
  day: CalendarDay,
  byRole: z.partialRecord(Role, z.int().min(1)),
})
export type ProtectiveSecurityStops = z.infer<typeof ProtectiveSecurityStops>

/** @throws Refusal `protective-security` for a yes or a doubt (säkerhetsskyddslagen 2018:585) */
export function requireOutsideProtectiveSecurity(answer: SecurityAnswer): void {
  if (answer !== 'no') throw new Refusal('protective-security')
}

/** Counts the stop in the system's own name, so that the trail does not say who held such information. */
export function countStop(
  before: Stored<ProtectiveSecurityStops> | undefined,
  role: Role,
  { now, today }: Moment,
): Decision {
  const byRole = before?.state.byRole ?? {}
  const after: ProtectiveSecurityStops = {
    kind: 'protective-security-stops',
    day: today,
    byRole: { ...byRole, [role]: (byRole[role] ?? 0) + 1 },
  }
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'protective-security.stopped' }],
    effects: [],
  }
}
