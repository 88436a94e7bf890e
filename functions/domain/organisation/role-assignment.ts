// Who holds which role, where and when; and who stands in for them.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { PersonId, Slug } from '../identifier.ts'
import { Role } from './role.ts'

/** A role held by a person at a unit during a period (rolltilldelning). */
export const RoleAssignment = z.object({
  kind: z.literal('role-assignment'),
  id: Slug,
  personId: PersonId,
  role: Role,
  unitId: Slug,
  validFrom: CalendarDay,
  validTo: CalendarDay.optional().describe('Last day the person holds the role'),
  objectsPassedOn: CalendarDay.optional().describe(
    'When the assets or systems that the holder owned fell back to the unit’s manager; after the last day',
  ),
})
export type RoleAssignment = z.infer<typeof RoleAssignment>

/** What a deputy may do in the principal's place. */
export const DeputyScope = z
  .enum([
    'policy-adoption',
    'action-plan',
    'status-report',
    'annual-report',
    'extraordinary-report',
    'classification',
    'incident',
  ])
  .describe('The process the deputy may act in')
export type DeputyScope = z.infer<typeof DeputyScope>

/** A stand-in (ställföreträdare) for one role of one person, for a period and some processes. */
export const Deputy = z.object({
  kind: z.literal('deputy'),
  id: Slug,
  personId: PersonId.describe('The one who stands in'),
  principalId: PersonId.describe('The one who is replaced'),
  role: Role,
  unitId: Slug,
  scope: z.array(DeputyScope).min(1),
  validFrom: CalendarDay,
  validTo: CalendarDay,
  handedOverOn: CalendarDay.optional().describe(
    'When the principal was told what was done in their place; after the last day',
  ),
})
export type Deputy = z.infer<typeof Deputy>

/** Whether a period with an inclusive last day covers the given day. */
export function isValidOn(period: { validFrom: string; validTo?: string | undefined }, day: string): boolean {
  const hasBegun = period.validFrom <= day
  const hasNotEnded = period.validTo === undefined || day <= period.validTo
  return hasBegun && hasNotEnded
}
