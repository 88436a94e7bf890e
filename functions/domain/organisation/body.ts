// Deciding and preparing bodies with their seats: who may sit, when, and how the body announces its matters.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { PersonId, Slug } from '../identifier.ts'
import { BodyKind } from '../law/body-law.ts'

/** A body (organ) that prepares, proposes or decides. */
export const Body = z.object({
  kind: z.literal('body'),
  id: Slug,
  name: z.string().min(1).max(200),
  bodyKind: BodyKind,
  abbreviation: z.string().min(1).max(20).describe('As written before a paragraph: KF § 87'),
  unitId: Slug.describe('The unit whose secretary keeps the minutes'),
  seatCount: z.int().min(1).max(200),
  noticeDays: z
    .int()
    .min(0)
    .max(60)
    .describe('Days between notice and meeting: KL 5:13 says 7 for the council'),
  keepsPublicMinutes: z.boolean().describe('Whether its minutes are adjusted and announced (KL 5:69, 8:12)'),
})
export type Body = z.infer<typeof Body>

/** One person's seat in a body during a mandate period (mandatperiod). */
export const Seat = z.object({
  kind: z.literal('seat'),
  id: Slug,
  bodyId: Slug,
  personId: PersonId,
  position: z.enum(['chair', 'vice-chair', 'member', 'substitute']),
  validFrom: CalendarDay,
  validTo: CalendarDay,
})
export type Seat = z.infer<typeof Seat>
