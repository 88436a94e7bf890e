// A paragraph (§) in a body's minutes: each number once for each body and calendar year.
import * as z from 'zod'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { MatterId, MeetingId, Slug } from '../identifier.ts'

export const MinutesParagraph = z.object({
  kind: z.literal('minutes-paragraph'),
  bodyId: Slug,
  year: z.int(),
  number: z.int().min(1).max(9999),
  meetingId: MeetingId,
  matterId: MatterId,
})
export type MinutesParagraph = z.infer<typeof MinutesParagraph>

/** Names a paragraph: the same number comes back the next year. */
export function paragraphId(bodyId: string, heldOn: CalendarDay, number: number): string {
  return `${bodyId}/${heldOn.slice(0, 4)}/${number}`
}
