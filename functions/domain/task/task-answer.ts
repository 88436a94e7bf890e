// What a person answers in each kind of task: the form of the console, the body of the API, the record of history.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { DiaryNumber } from '../document/document.ts'
import { Slug } from '../identifier.ts'

const freeText = z.string().trim().min(1).max(20_000)

export const ReviewVerdict = z.enum(['approve', 'change']).describe('ok, or the draft must be changed')
export const OpinionPosition = z
  .enum(['supports', 'supports-with-changes', 'objects', 'no-comment'])
  .describe('tillstyrker, tillstyrker med synpunkter, avstyrker, inga synpunkter')

/** A registrar gives the matter its diary number. */
export const RegisterMatterAnswer = z.strictObject({
  kind: z.literal('register-matter'),
  diaryNumber: DiaryNumber,
})

/** The handler points out the uploaded draft that is ready for review. */
export const WriteDraftAnswer = z.strictObject({
  kind: z.literal('write-draft'),
  draftNumber: z.int().min(1).max(9999),
})

/** A reviewer accepts the draft or asks for changes; advice is kept verbatim. */
export const ReviewDraftAnswer = z
  .strictObject({ kind: z.literal('review-draft'), verdict: ReviewVerdict, comment: freeText.optional() })
  .refine(({ verdict, comment }) => verdict === 'approve' || comment !== undefined, {
    path: ['comment'],
    message: 'Say what must be changed',
  })

/** Who is consulted and until when, or why nobody is. */
export const PlanConsultationAnswer = z.strictObject({
  kind: z.literal('plan-consultation'),
  plan: z.discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('consult'),
      unitIds: z
        .array(Slug)
        .min(1)
        .max(40)
        .refine((ids) => new Set(ids).size === ids.length, { message: 'Each unit once' }),
      lastAnswerDay: CalendarDay,
    }),
    z.strictObject({ decision: z.literal('skip'), reason: freeText }),
  ]),
})

/** A consulted unit's opinion (remissvar), with who decided it. */
export const GiveOpinionAnswer = z.strictObject({
  kind: z.literal('give-opinion'),
  position: OpinionPosition,
  opinion: freeText.optional(),
  decidedBy: z.string().trim().min(1).max(200).describe('The body or delegate that decided the opinion'),
  paragraph: z.int().min(1).max(9999).optional(),
})

/** How each view was met (remissammanställning), and whether the text must be redrafted. */
export const CompileConsultationAnswer = z.strictObject({
  kind: z.literal('compile-consultation'),
  entries: z
    .array(z.strictObject({ unitId: Slug, viewpoint: freeText, response: freeText, changed: z.boolean() }))
    .max(200),
  next: z.enum(['memo', 'redraft']),
})

/** The memo (tjänsteskrivelse) with its numbered proposals. */
export const WriteMemoAnswer = z.strictObject({
  kind: z.literal('write-memo'),
  proposal: z.array(z.string().trim().min(1).max(1000)).min(1).max(20),
  background: freeText,
  assessment: freeText,
  finances: freeText,
})

/** The signature of a chief under the memo. */
export const SignMemoAnswer = z.strictObject({ kind: z.literal('sign-memo'), signed: z.literal(true) })

/** What the body did, as the secretary records it from the meeting. */
export const RecordOutcomeAnswer = z.strictObject({
  kind: z.literal('record-outcome'),
  outcome: z
    .enum(['approved', 'rejected', 'referred-back', 'tabled'])
    .describe('bifall, avslag, återremiss, bordläggning'),
  paragraph: z.int().min(1).max(9999),
  presentCount: z.int().min(1).max(200),
  votes: z.strictObject({ for: z.int().min(0), against: z.int().min(0) }).optional(),
  motivation: freeText.optional().describe('Required for a referral back (KL 5:50)'),
  validFrom: CalendarDay.optional().describe(
    'The day the text applies from; left out: the day of legal force',
  ),
})

export const AdjustMinutesAnswer = z.strictObject({
  kind: z.literal('adjust-minutes'),
  adjustedOn: CalendarDay,
})

/** The announcement on the notice board (anslagstavlan), KL 8:12. */
export const AnnounceMinutesAnswer = z.strictObject({
  kind: z.literal('announce-minutes'),
  announcedOn: CalendarDay,
  minutesKeptAt: z.string().trim().min(1).max(200).describe('Where the minutes can be read'),
})

/** Whether the notice stayed up and whether anyone appealed. */
export const ConfirmAppealPeriodAnswer = z.strictObject({
  kind: z.literal('confirm-appeal-period'),
  result: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('no-appeal') }),
    z.strictObject({ outcome: z.literal('appealed') }),
    z.strictObject({ outcome: z.literal('notice-taken-down'), announcedAgainOn: CalendarDay }),
  ]),
})

export const TaskAnswer = z.discriminatedUnion('kind', [
  RegisterMatterAnswer,
  WriteDraftAnswer,
  ReviewDraftAnswer,
  PlanConsultationAnswer,
  GiveOpinionAnswer,
  CompileConsultationAnswer,
  WriteMemoAnswer,
  SignMemoAnswer,
  RecordOutcomeAnswer,
  AdjustMinutesAnswer,
  AnnounceMinutesAnswer,
  ConfirmAppealPeriodAnswer,
])
export type TaskAnswer = z.infer<typeof TaskAnswer>
export type TaskKind = TaskAnswer['kind']
export type AnswerOf<K extends TaskKind> = Extract<TaskAnswer, { kind: K }>
