// A committee's delegation order (delegationsordning, KL 6:37–38): who may decide in its place.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Slug } from '../identifier.ts'

export const DelegationOrder = z.object({
  kind: z.literal('delegation-order'),
  id: Slug,
  bodyId: Slug,
  decidedOn: CalendarDay,
  paragraph: z.int().min(1).max(9999),
  validFrom: CalendarDay,
  validTo: CalendarDay.optional(),
})
export type DelegationOrder = z.infer<typeof DelegationOrder>
