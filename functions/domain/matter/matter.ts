// A matter (ärende) in which a governing document, a plan or a report goes from idea to a body's decision.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { DiaryNumber, DocumentHead, VersionLabel } from '../document/document.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, TaskId } from '../identifier.ts'
import { Role } from '../organisation/role.ts'
import {
  AdoptDocumentAnswer,
  Consequences,
  RegisterMatterAnswer,
  ReviewVerdict,
} from '../task/task-answer.ts'
import { BodyDecision, Proceedings } from './body-decision.ts'
import { Appeal, CourtEvent } from './court-record.ts'
import { Opinion } from './opinion-record.ts'
import { Phase } from './phase.ts'

/** Which way the matter is prepared; from the first body on all go the same way. The same words name what a deputy may do. */
export const MatterProcess = z
  .enum(['policy-adoption', 'action-plan', 'annual-report', 'extraordinary-report'])
  .describe('antagande av styrdokument, årlig handlingsplan, årsrapport, extraordinär rapport')
export type MatterProcess = z.infer<typeof MatterProcess>

/** Who raised the matter (KL 5:22). */
export const MatterOrigin = z
  .enum([
    'committee',
    'council-assignment',
    'motion',
    'auditor',
    'council-preparation',
    'company',
    'citizen-proposal',
    'administration',
    'review-date',
    'topicality-review',
    'court-ruling',
    'annual-cycle',
    'special-reasons',
  ])
  .describe(
    'nämnd, uppdrag från fullmäktige, motion, revisor, fullmäktigeberedning, bolag, medborgarförslag, förvaltning, ' +
      'översynsdatum, aktualitetsprövning, domstols dom, årshjul, särskilda skäl',
  )
export type MatterOrigin = z.infer<typeof MatterOrigin>

/** A review of the draft, with the reviewer's name and role as they were. */
export const Review = z.object({
  taskId: TaskId,
  role: Role,
  reviewer: z.string(),
  draftNumber: z.int(),
  verdict: z.union([ReviewVerdict, z.enum(['refused', 'missing'])]),
})
export type Review = z.infer<typeof Review>

/** The memo (tjänsteskrivelse) that goes to the bodies. */
export const Memo = z.object({
  proposal: z.array(z.string()).describe('Förslag till beslut, one sentence per point'),
  background: z.string(),
  assessment: z.string(),
  finances: z.string(),
  writtenBy: PersonId,
  signatures: z.array(z.object({ personId: PersonId, name: z.string(), role: Role, at: Instant })),
})
export type Memo = z.infer<typeof Memo>

export const Matter = z.object({
  kind: z.literal('matter'),
  id: MatterId,
  process: MatterProcess,
  purpose: z
    .enum(['adopt', 'repeal', 'receive'])
    .describe('fastställa en version, upphäva den gällande, ta emot en rapport'),
  year: z.int().min(2000).max(2200).optional().describe('The year that a plan or a report is about'),
  title: z.string(),
  reason: z.string(),
  origin: MatterOrigin,
  diaryNumber: DiaryNumber.optional(),
  filingClass: RegisterMatterAnswer.shape.filingClass,
  secrecy: RegisterMatterAnswer.shape.secrecy,
  startedBy: PersonId.or(z.literal('system')),
  startedAt: Instant,
  documentId: Slug,
  head: DocumentHead,
  label: VersionLabel.describe('The version this matter is to give'),
  replaces: VersionLabel.optional(),
  phase: Phase,
  round: z.int().describe('Counts the times the text has gone back to drafting'),
  draftNumber: z.int().optional().describe('The draft the matter is about now'),
  consequences: Consequences.optional(),
  changedShare: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('How much of the text changed since it was consulted on; missing when it cannot be compared'),
  consultedDraftNumber: z.int().optional(),
  authorIds: z.array(PersonId).describe('Who wrote the text; they may not approve it'),
  reviews: z.array(Review),
  opinions: z.array(Opinion).describe('Those of the latest consultation'),
  earlierOpinions: z
    .array(
      z.object({
        round: z.int().describe('Which consultation, the first being 1'),
        opinions: z.array(Opinion),
      }),
    )
    .optional()
    .describe('What was answered before the text was sent out anew'),
  compilation: z
    .array(z.object({ unitId: Slug, viewpoint: z.string(), response: z.string(), changed: z.boolean() }))
    .optional(),
  reasonWithoutAnswers: z
    .string()
    .optional()
    .describe('Why the consultation was closed without every answer'),
  memo: Memo.optional(),
  stop: z.int().describe('How many bodies on the decision path are done with it'),
  minorityUsed: z
    .boolean()
    .describe('A minority has deferred it once; the next time takes a majority (KL 5:50)'),
  decisions: z.array(BodyDecision),
  proceedings: z.array(Proceedings),
  conformedDraftNumber: z
    .int()
    .optional()
    .describe('The text with the body’s own changes, confirmed by its secretary'),
  reports: z
    .array(
      z.object({
        meetingId: MeetingId,
        assignment: z.int().describe('Position among the assignments of the decision'),
        isDone: z.boolean(),
        reportedOn: CalendarDay,
        taskId: TaskId,
      }),
    )
    .optional()
    .describe('Återrapporteringar'),
  appeals: z.array(Appeal).optional(),
  courtEvents: z.array(CourtEvent).optional(),
  adoptions: z
    .array(
      z.object({
        unitId: Slug,
        taskId: TaskId,
        outcome: AdoptDocumentAnswer.shape.outcome,
        decidedOn: CalendarDay,
      }),
    )
    .optional()
    .describe('What companies and federations did with the document'),
  entryOn: CalendarDay.optional().describe('When the decided text is to enter into force'),
  enteredOn: CalendarDay.optional().describe('When it did'),
  closingReason: z.string().optional(),
})
export type Matter = z.infer<typeof Matter>
