// A matter (ärende) in which a governing document goes from idea to force, and the phases it passes.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { DiaryNumber, DocumentHead, VersionLabel } from '../document/document.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, TaskId } from '../identifier.ts'
import { AnnouncementBasis } from '../law/announcement.ts'
import { RecordOutcomeAnswer } from '../meeting/outcome.ts'
import { Capacity } from '../organisation/decision-path.ts'
import { Role } from '../organisation/role.ts'
import { UnitKind } from '../organisation/unit.ts'
import {
  AdoptDocumentAnswer,
  Consequences,
  OpinionPosition,
  RegisterMatterAnswer,
  ReviewVerdict,
} from '../task/task-answer.ts'

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
  ])
  .describe(
    'nämnd, uppdrag från fullmäktige, motion, revisor, fullmäktigeberedning, bolag, medborgarförslag, förvaltning, ' +
      'översynsdatum, aktualitetsprövning, domstols dom',
  )
export type MatterOrigin = z.infer<typeof MatterOrigin>

/** Where the matter is. The Swedish names are those of the state table (domain 1.4). */
export const Phase = z.discriminatedUnion('name', [
  z.object({ name: z.literal('registration') }),
  z.object({ name: z.literal('drafting') }),
  z.object({ name: z.literal('internal-review'), reviewTaskCount: z.int() }),
  z.object({ name: z.literal('consultation-planning') }),
  z.object({ name: z.literal('consultation'), lastAnswerDay: CalendarDay }),
  z.object({ name: z.literal('compilation') }),
  z.object({ name: z.literal('memo') }),
  z.object({ name: z.literal('signing') }),
  z.object({
    name: z.literal('deliberation'),
    bodyId: Slug,
    meetingId: MeetingId.optional(),
    movedFrom: z
      .object({ meetingId: MeetingId, because: z.enum(['cancelled', 'inquorate', 'urgent', 'late-notice']) })
      .optional()
      .describe('Flyttat, och varför'),
  }),
  z.object({ name: z.literal('minutes'), bodyId: Slug }),
  z.object({ name: z.literal('appeal-period'), lastAppealDay: CalendarDay }),
  z.object({ name: z.literal('appealed') }),
  z.object({ name: z.literal('awaiting-entry'), validFrom: CalendarDay.optional() }),
  z.object({
    name: z.literal('closed'),
    outcome: z
      .enum(['in-force', 'repealed', 'rejected', 'withdrawn', 'refused', 'lapsed', 'annulled'])
      .describe('gällande, upphävt, avslaget, återtaget, avskrivet, förfallet, upphävt av domstol'),
    closedAt: Instant,
  }),
])
export type Phase = z.infer<typeof Phase>

/** How a matter may end. */
export type MatterOutcome = Extract<Phase, { name: 'closed' }>['outcome']

/** Swedish and English names of the phases. */
export const phaseNames: Record<Phase['name'], { sv: string; en: string }> = {
  registration: { sv: 'Registreras', en: 'Being registered' },
  drafting: { sv: 'Utkast', en: 'Draft' },
  'internal-review': { sv: 'Intern granskning', en: 'Internal review' },
  'consultation-planning': { sv: 'Remissbeslut', en: 'Deciding on consultation' },
  consultation: { sv: 'På remiss', en: 'Out for consultation' },
  compilation: { sv: 'Remissen sammanställs', en: 'Opinions are compiled' },
  memo: { sv: 'Tjänsteskrivelse', en: 'Memo being written' },
  signing: { sv: 'Tjänsteskrivelse för godkännande', en: 'Memo to be signed' },
  deliberation: { sv: 'Hos beslutande organ', en: 'Before a deciding body' },
  minutes: { sv: 'Protokoll justeras och anslås', en: 'Minutes adjusted and announced' },
  'appeal-period': { sv: 'Överklagandetid', en: 'Appeal period' },
  appealed: { sv: 'Överklagat', en: 'Appealed' },
  'awaiting-entry': { sv: 'Väntar på att börja gälla', en: 'Waiting to enter into force' },
  closed: { sv: 'Avslutat', en: 'Closed' },
}

/** A review of the draft, with the reviewer's name and role as they were. */
export const Review = z.object({
  taskId: TaskId,
  role: Role,
  reviewer: z.string(),
  draftNumber: z.int(),
  verdict: z.union([ReviewVerdict, z.enum(['refused', 'missing'])]),
})
export type Review = z.infer<typeof Review>

/** A longer time to answer (anstånd), asked for by the unit and decided by the handler. */
export const Respite = z.object({
  until: CalendarDay,
  status: z.enum(['asked', 'granted', 'declined']).describe('begärt, beviljat, avslaget'),
})
export type Respite = z.infer<typeof Respite>

/** What a clerk must look at in an opinion that is in. */
export const OpinionFlag = z
  .enum(['late', 'check-delegation', 'after-memo'])
  .describe('inkommet efter remisstid, kontrollera delegation, inkommet efter tjänsteskrivelsen')
export type OpinionFlag = z.infer<typeof OpinionFlag>

/** One consulted unit's status (domain 1.4, state 06). */
export const Opinion = z.object({
  unitId: Slug,
  unitName: z.string(),
  unitKind: UnitKind.optional().describe('Missing until the consultation is opened'),
  taskId: TaskId.optional(),
  status: z
    .enum(['sent', 'opened', 'respite', 'answered', 'late', 'abstained', 'missing'])
    .describe('skickat, öppnat, anstånd, svar, försenat svar, avstår, uteblivet'),
  position: OpinionPosition.optional(),
  respite: Respite.optional(),
  answeredOn: CalendarDay.optional().describe('The day the answer or the abstention came'),
  flags: z.array(OpinionFlag).optional(),
  formerUnitName: z
    .string()
    .optional()
    .describe('The unit that was asked, when another answers in its place'),
})
export type Opinion = z.infer<typeof Opinion>

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

/** An appeal (laglighetsprövning). Who appealed stands in the file, not here. */
export const Appeal = z.object({
  receivedOn: CalendarDay,
  receivedBy: z.enum(['court', 'municipality']),
  isInTime: z.boolean().describe('As the municipality sees it; the court decides (KL 13:5–6)'),
})
export type Appeal = z.infer<typeof Appeal>

export const Court = z
  .enum(['administrative-court', 'administrative-court-of-appeal', 'supreme-administrative-court'])
  .describe('förvaltningsrätten, kammarrätten, Högsta förvaltningsdomstolen')
export type Court = z.infer<typeof Court>

/** What a court did, or what was sent to it (KL 13 kap.). */
export const CourtEvent = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('statement-requested'),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
    answerBy: CalendarDay,
  }),
  z.strictObject({
    event: z.enum(['inhibited', 'inhibition-lifted']),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
  }),
  z.strictObject({
    event: z.literal('judged'),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
    result: z
      .enum(['dismissed', 'rejected', 'annulled'])
      .describe(
        'avvisat, avslag, upphävt (KL 13:8): what the ruling means for the decision. A higher court that refuses the ' +
          'municipality’s own appeal leaves the decision annulled.',
      ),
  }),
  z.strictObject({
    event: z.literal('appealed-further'),
    court: Court.describe('The court the judgment is appealed to'),
    caseNumber: z.string().trim().min(1).max(50).optional(),
    on: CalendarDay,
    by: z.enum(['appellant', 'municipality']),
  }),
  z.strictObject({
    event: z.enum(['leave-granted', 'leave-refused']).describe('Prövningstillstånd (KL 13:12)'),
    court: Court,
    caseNumber: z.string().trim().min(1).max(50),
    on: CalendarDay,
  }),
  z.strictObject({
    event: z.literal('became-final'),
    on: CalendarDay.describe('The day the last ruling on the last appeal could no longer be appealed'),
  }),
])
export type CourtEvent = z.infer<typeof CourtEvent>

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
  process: z.literal('policy-adoption'),
  purpose: z.enum(['adopt', 'repeal']).describe('fastställa en version, upphäva den gällande'),
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
