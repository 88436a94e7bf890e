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
})
export type Unit = z.infer<typeof Unit>
