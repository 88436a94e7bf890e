// A body's meetings: when they are held, when they must be announced, and which matters they take up.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, SortableId } from '../identifier.ts'
import { AnnouncementBasis } from '../law/announcement.ts'
import { DisqualificationGround } from '../law/disqualification.ts'

/** So that a cancelled meeting can send every matter on in one transaction. */
export const mostMatters = 60

/** A matter on a meeting's agenda. */
export const AgendaItem = z.object({
  matterId: MatterId,
  title: z.string(),
  placedAt: Instant,
  summonedAt: Instant.optional(),
  announcement: AnnouncementBasis.optional().describe('Left out: announced in the regular way'),
  urgencyReason: z.string().optional().describe('Why it could not wait for its own meeting'),
  disqualified: z
    .array(
      z.object({
        name: z.string(),
        personId: PersonId.optional(),
        ground: DisqualificationGround,
        effect: z.enum(['must-leave', 'warning', 'none']),
        rule: z.string(),
        notedAt: Instant,
      }),
    )
    .optional()
    .describe('Jäv that was declared before or at the meeting'),
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
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
      error: told({ sv: 'Ange klockslaget som 18:00.', en: 'Give the time as 18:00.' }),
    })
    .describe('Local time in Europe/Stockholm'),
  durationMinutes: z.int().min(15).max(720),
  place: z.string().max(200).optional(),
  agenda: z.array(AgendaItem).max(mostMatters),
  notifications: z
    .array(z.object({ chairDecisionId: SortableId, title: z.string() }))
    .max(200)
    .optional()
    .describe('Anmälningsärenden: decisions by the chair that are reported (KL 6:40)'),
  cancelled: z
    .object({
      cause: z.enum(['cancelled', 'inquorate']).describe('inställt, ej beslutfört'),
      reason: z.string(),
      presentCount: z.int().optional(),
      at: Instant,
    })
    .optional(),
})
export type Meeting = z.infer<typeof Meeting>
