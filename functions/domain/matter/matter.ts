// A matter (ärende) in which a governing document goes from idea to force, and the phases it passes.
import * as z from 'zod'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { DiaryNumber, DocumentHead, VersionLabel } from '../document/document.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, TaskId } from '../identifier.ts'
import { Capacity } from '../organisation/decision-path.ts'
import { Role } from '../organisation/role.ts'
import { OpinionPosition, ReviewVerdict } from '../task/task-answer.ts'

/** Who raised the matter (KL 5:22). */
export const MatterOrigin = z
  .enum([
    'committee',
    'motion',
    'auditor',
    'council-preparation',
    'company',
    'citizen-proposal',
    'administration',
    'review-date',
  ])
  .describe(
    'nämnd, motion, revisor, fullmäktigeberedning, bolag, medborgarförslag, förvaltning, översynsdatum',
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
  z.object({ name: z.literal('deliberation'), bodyId: Slug, meetingId: MeetingId.optional() }),
  z.object({ name: z.literal('minutes'), bodyId: Slug }),
  z.object({ name: z.literal('appeal-period'), lastAppealDay: CalendarDay }),
  z.object({ name: z.literal('appealed') }),
  z.object({
    name: z.literal('closed'),
    outcome: z.enum(['in-force', 'rejected', 'refused', 'lapsed']),
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

/** One consulted unit's status (domain 1.4, state 06). */
export const Opinion = z.object({
  unitId: Slug,
  unitName: z.string(),
  taskId: TaskId.optional(),
  status: z.enum(['sent', 'answered', 'abstained', 'missing']).describe('skickat, svar, avstår, uteblivet'),
  position: OpinionPosition.optional(),
})
export type Opinion = z.infer<typeof Opinion>

/** What a body did with the matter at one meeting, and the days that follow from it. */
export const BodyDecision = z.object({
  bodyId: Slug,
  bodyName: z.string(),
  bodyAbbreviation: z.string(),
  capacity: Capacity,
  meetingId: MeetingId,
  heldOn: CalendarDay,
  outcome: z.enum(['approved', 'rejected', 'referred-back', 'tabled']),
  paragraph: z.int(),
  presentCount: z.int(),
  votes: z.object({ for: z.int(), against: z.int() }).optional(),
  motivation: z.string().optional(),
  validFrom: CalendarDay.optional().describe(
    'When the body itself set the day (KL 13:14 allows it before legal force)',
  ),
  adjustedOn: CalendarDay.optional(),
  announcedOn: CalendarDay.optional(),
  lastAppealDay: CalendarDay.optional(),
  legalForceOn: CalendarDay.optional(),
})
export type BodyDecision = z.infer<typeof BodyDecision>

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
  title: z.string(),
  reason: z.string(),
  origin: MatterOrigin,
  diaryNumber: DiaryNumber.optional(),
  startedBy: PersonId,
  startedAt: Instant,
  documentId: Slug,
  head: DocumentHead,
  label: VersionLabel.describe('The version this matter is to give'),
  replaces: VersionLabel.optional(),
  phase: Phase,
  round: z.int().describe('Counts the times the text has gone back to drafting'),
  draftNumber: z.int().optional().describe('The draft the matter is about now'),
  authorIds: z.array(PersonId).describe('Who wrote the text; they may not approve it'),
  reviews: z.array(Review),
  opinions: z.array(Opinion),
  compilation: z
    .array(z.object({ unitId: Slug, viewpoint: z.string(), response: z.string(), changed: z.boolean() }))
    .optional(),
  memo: Memo.optional(),
  decisions: z.array(BodyDecision),
})
export type Matter = z.infer<typeof Matter>
