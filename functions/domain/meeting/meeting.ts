// A body's meetings: when they are held, when they must be announced, and which matters they take up.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, MatterId, MeetingId, Slug } from '../identifier.ts'

/** A matter on a meeting's agenda. */
export const AgendaItem = z.object({
  matterId: MatterId,
  title: z.string(),
  placedAt: Instant,
  summonedAt: Instant.optional(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** A meeting (sammanträde) of a body. Its id is `body~day`, so a body meets at most once a day. */
export const Meeting = z.object({
  kind: z.literal('meeting'),
  id: MeetingId,
  bodyId: Slug,
  heldOn: CalendarDay,
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('Local time in Europe/Stockholm'),
  durationMinutes: z.int().min(15).max(720),
  place: z.string().max(200).optional(),
  agenda: z.array(AgendaItem).max(200),
})
export type Meeting = z.infer<typeof Meeting>
