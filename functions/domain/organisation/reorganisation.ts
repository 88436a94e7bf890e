// A reorganisation: which units end on a day, and which unit takes over from each (omorganisation).
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { addDays, CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, PersonId, Slug, SortableId } from '../identifier.ts'
import { UnitDescription } from './unit.ts'

/** Days before its first day from which a reorganisation's missing reviews are asked for daily *(our choice)*. */
const daysOfAsking = 7

export const Successor = z.object({
  unitId: Slug,
  area: z.string().min(1).max(300).optional().describe('What it takes over'),
  objectIds: z
    .array(Slug)
    .max(500)
    .optional()
    .describe('The information assets and systems it takes over; what no successor names goes to the first'),
})

/**
 * What becomes of one unit. A split names several successors; the first takes what the mapping does not name.
 * A renamed unit succeeds itself.
 */
export const UnitMapping = z.object({
  fromUnitId: Slug,
  change: z.enum(['renamed', 'merged', 'split', 'ended']).describe('byter namn, slås ihop, delas, upphör'),
  newName: UnitDescription.shape.name.optional().describe('Of a renamed unit'),
  successors: z.array(Successor).max(10),
})
export type UnitMapping = z.infer<typeof UnitMapping>

/** A unit that begins with the reorganisation. */
export const NewUnit = UnitDescription.omit({ validFrom: true, validTo: true })
export type NewUnit = z.infer<typeof NewUnit>

/** Legal counsel and the data protection officer review a mapping: who is controller of personal data changes. */
export const MappingReview = z.object({
  role: z.enum(['legal-counsel', 'data-protection-officer']),
  verdict: z.enum(['approve', 'change']),
  comment: z.string().trim().min(1).max(5000).optional(),
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
  newUnits: z.array(NewUnit).max(40),
  mappings: z.array(UnitMapping).min(1).max(40),
  plannedBy: PersonId.describe('Whoever made the mapping does not review it'),
  reviews: z.array(MappingReview).describe('The latest of each role'),
  remindedOn: CalendarDay.optional().describe('When the missing reviews were last asked for'),
  status: z.enum(['under-review', 'approved', 'carried-out']),
  carriedOutAt: Instant.optional(),
})
export type Reorganisation = z.infer<typeof Reorganisation>

/** The day the daily round first looks at it: to ask for reviews, or to carry it out. */
export function watchedFrom({ status, effectiveOn }: Reorganisation): CalendarDay | undefined {
  if (status === 'carried-out') return undefined
  return status === 'approved' ? effectiveOn : addDays(effectiveOn, -daysOfAsking)
}

/** The units that are no more from the first day on, each with the one that takes over: the first of its successors. */
export function endingUnits({ mappings }: Pick<Reorganisation, 'mappings'>): ReadonlyMap<string, string> {
  return new Map(
    mappings.flatMap(({ change, fromUnitId, successors: [first] }): [string, string][] =>
      change === 'renamed' ? [] : [[fromUnitId, first?.unitId ?? fromUnitId]],
    ),
  )
}
