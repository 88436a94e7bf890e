// A decision the chair made in the committee's place because it could not be awaited (ordförandebeslut, KL 6:39–40).
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { DiaryNumber } from '../document/document.ts'
import { Instant, MatterId, MeetingId, Slug, SortableId } from '../identifier.ts'
import { SubjectOfDecision } from '../law/delegation.ts'

export const ChairDecision = z.object({
  kind: z.literal('chair-decision'),
  id: SortableId,
  bodyId: Slug,
  title: z.string().min(1).max(300),
  decision: z.string().min(1).max(5000),
  diaryNumber: DiaryNumber.optional(),
  subject: SubjectOfDecision,
  urgencyReason: z.string().min(1).max(5000).describe('Why the next meeting cannot be awaited'),
  decidedBy: ActorStamp,
  decidedOn: CalendarDay,
  decidedAt: Instant,
  reportId: MatterId.optional().describe('The extraordinary report that it rests on'),
  reportAt: MeetingId.describe('The meeting it is reported to'),
})
export type ChairDecision = z.infer<typeof ChairDecision>
