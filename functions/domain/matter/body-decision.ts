// What a body did with a matter at a meeting: the decision with its days, and the record of how it came about.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { MeetingId, Slug } from '../identifier.ts'
import { AnnouncementBasis } from '../law/announcement.ts'
import { RecordOutcomeAnswer } from '../meeting/outcome.ts'
import { Capacity } from '../organisation/decision-path.ts'

/** What of the record stands in the decision; the rest is the proceedings. */
const shownInDecision = {
  outcome: true,
  paragraph: true,
  presentCount: true,
  votes: true,
  chairVote: true,
  validFrom: true,
  adjustedImmediately: true,
} as const

/** The record of how the body came to its decision (KL 5:65–68): names and words, kept beside the decision itself. */
export const Proceedings = z.object({
  meetingId: MeetingId,
  ...RecordOutcomeAnswer.omit({ kind: true, ...shownInDecision }).shape,
})
export type Proceedings = z.infer<typeof Proceedings>

/** What a body did with the matter at one meeting, and the days that follow from it. */
export const BodyDecision = z.object({
  bodyId: Slug,
  bodyName: z.string(),
  bodyAbbreviation: z.string(),
  capacity: Capacity,
  meetingId: MeetingId,
  heldOn: CalendarDay,
  ...RecordOutcomeAnswer.pick(shownInDecision).shape,
  deferredBy: z
    .enum(['majority', 'minority'])
    .optional()
    .describe('How a referral back or tabling was carried (KL 5:50)'),
  announcement: AnnouncementBasis.optional().describe(
    'How the matter was announced; left out: in the regular way',
  ),
  adjustedOn: CalendarDay.optional(),
  isAdjustedLate: z.boolean().optional().describe('After the fourteenth day (KL 5:69): late, not invalid'),
  announcedOn: CalendarDay.optional(),
  isAnnouncedLate: z.boolean().optional().describe('After the second day (KL 8:12)'),
  minutesKeptAt: z.string().optional(),
  interruptions: z
    .array(z.object({ takenDownOn: CalendarDay, announcedAgainOn: CalendarDay }))
    .optional()
    .describe('When the notice was not up: the three weeks began anew (KL 13:5)'),
  lastAppealDay: CalendarDay.optional(),
  legalForceOn: CalendarDay.optional(),
})
export type BodyDecision = z.infer<typeof BodyDecision>
