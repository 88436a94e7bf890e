// A series (serie): a process that starts by itself on recurring days, as data that the coordinator may change.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant } from '../identifier.ts'
import { SeriesId } from './series-id.ts'
import { SeriesRule } from './series-rule.ts'

/** What a start is about: a year, or a month. Later periods sort after earlier ones. */
export const SeriesPeriod = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  .describe('2027, or 2027-03')
export type SeriesPeriod = z.infer<typeof SeriesPeriod>

export const Series = z.object({
  kind: z.literal('series'),
  id: SeriesId,
  name: z.object({ sv: z.string(), en: z.string() }),
  rule: SeriesRule,
  nextOn: CalendarDay.optional().describe('The day it next starts; nothing starts without one'),
  lastStarted: z
    .object({
      dueOn: CalendarDay,
      startedAt: Instant,
      period: SeriesPeriod,
      skipped: z
        .array(SeriesPeriod)
        .describe('Periods that were due while the system slept, and that a later one has overtaken'),
    })
    .optional(),
  paused: z.object({ since: CalendarDay, reason: z.string(), by: ActorStamp }).optional(),
  lastChange: z
    .object({ at: Instant, reason: z.string(), by: ActorStamp })
    .optional()
    .describe('What was last said of it by whoever changed, paused or resumed it'),
})
export type Series = z.infer<typeof Series>
