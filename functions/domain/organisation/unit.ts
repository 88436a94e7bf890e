// The parts of the municipality and its companies and federations, as data with a period of validity.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Slug } from '../identifier.ts'
import { Role } from './role.ts'

export const UnitKind = z
  .enum(['council', 'executive-board', 'committee', 'administration', 'unit', 'company', 'federation'])
  .describe('fullmäktige, kommunstyrelse, nämnd, förvaltning, enhet, bolag, kommunalförbund')
export type UnitKind = z.infer<typeof UnitKind>

/** An organisation unit (organisationsenhet). It is never deleted: it gets a last day. */
export const Unit = z.object({
  kind: z.literal('unit'),
  id: Slug,
  name: z.string().min(1).max(200),
  unitKind: UnitKind,
  parentId: Slug.optional().describe('The unit this one belongs to'),
  contactRole: Role.describe('The role that answers for the unit when it is consulted'),
  validFrom: CalendarDay,
  validTo: CalendarDay.optional().describe('Last day the unit exists'),
  delegationOrderNeededSince: CalendarDay.optional().describe(
    'The day a reorganisation gave it tasks, until its body has decided a delegation order anew (KL 6:37)',
  ),
  delegationOrderFrom: CalendarDay.optional().describe('First day of that order, while it lies ahead'),
})
export type Unit = z.infer<typeof Unit>

/** What a form or a file says of a unit; the rest follows from other decisions. */
export const UnitDescription = Unit.omit({
  kind: true,
  delegationOrderNeededSince: true,
  delegationOrderFrom: true,
})
export type UnitDescription = z.infer<typeof UnitDescription>

/** The unit as it is described now; what follows from other decisions stays. */
export function describedAnew(before: Unit, description: UnitDescription): Unit {
  const { delegationOrderNeededSince, delegationOrderFrom } = before
  return {
    kind: 'unit',
    ...description,
    ...(delegationOrderNeededSince && { delegationOrderNeededSince }),
    ...(delegationOrderFrom && { delegationOrderFrom }),
  }
}
