// A reorganisation: which units end on a day, and which unit takes over from each (omorganisation).
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, Slug, SortableId } from '../identifier.ts'
import { Unit } from './unit.ts'

/** What becomes of one unit. A split names several successors; the first takes what the mapping does not name. */
export const UnitMapping = z.object({
  fromUnitId: Slug,
  change: z.enum(['renamed', 'merged', 'split', 'ended']).describe('byter namn, slås ihop, delas, upphör'),
  successors: z
    .array(
      z.object({ unitId: Slug, area: z.string().min(1).max(300).optional().describe('What it takes over') }),
    )
    .max(10),
})
export type UnitMapping = z.infer<typeof UnitMapping>

/** Legal counsel and the data protection officer review a mapping: who is controller of personal data changes. */
export const MappingReview = z.object({
  role: z.enum(['legal-counsel', 'data-protection-officer']),
  verdict: z.enum(['approve', 'change']),
  comment: z.string().max(5000).optional(),
  by: ActorStamp,
  at: Instant,
})
export type MappingReview = z.infer<typeof MappingReview>

export const Reorganisation = z.object({
  kind: z.literal('reorganisation'),
  id: SortableId,
  title: z.string().min(1).max(300),
  decidedBy: z.string().min(1).max(200).describe('The body'),
  decidedOn: CalendarDay,
  paragraph: z.int().min(1).max(9999),
  effectiveOn: CalendarDay.describe('The first day of the new organisation'),
  newUnits: z.array(Unit.omit({ kind: true })).max(40),
  mappings: z.array(UnitMapping).min(1).max(40),
  reviews: z.array(MappingReview),
  status: z.enum(['under-review', 'approved', 'carried-out']),
  carriedOutAt: Instant.optional(),
})
export type Reorganisation = z.infer<typeof Reorganisation>
