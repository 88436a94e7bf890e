// The yearly check of whether a document in force is still topical (aktualitetsprövning, domain 1.4 state 22).
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { MatterId, PersonId, Slug } from '../identifier.ts'
import { ReviewTopicalityAnswer } from '../task/task-answer.ts'
import { DiaryNumber, VersionLabel } from './document.ts'

/** A small case of its own: its task lies with it as a matter's tasks lie with the matter. */
export const TopicalityReview = z.object({
  kind: z.literal('topicality-review'),
  id: MatterId,
  documentId: Slug,
  label: VersionLabel,
  title: z.string(),
  diaryNumber: DiaryNumber.optional(),
  openedOn: CalendarDay,
  dueOn: CalendarDay,
  result: ReviewTopicalityAnswer.shape.result.or(z.literal('unanswered')).optional(),
  note: z.string().optional(),
  reviewedBy: PersonId.optional(),
  closedOn: CalendarDay.optional(),
})
export type TopicalityReview = z.infer<typeof TopicalityReview>
