// An extraordinary report beside its matter: what set it going, what it says, who was informed when, and which way it took (domain 2.5).
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, SortableId, TaskId } from '../identifier.ts'
import { OutcomeWord } from '../meeting/outcome.ts'
import { InformingChannel, ReportContent, ReportRoute } from '../task/urgent-task-answer.ts'
import { ReportCause, ReportSource } from './report-cause.ts'

/** Who of the management is informed, in which capacity and from which day; and when it was done, how and by whom. */
export const Informing = z.object({
  personId: PersonId,
  name: z.string().describe('As it was: history keeps the name'),
  capacity: z.enum(['municipal-director', 'chair']).describe('kommundirektör, ordförande'),
  from: CalendarDay.describe('The first day on which the person may be told: a coming chair takes office'),
  mailedAt: Instant.optional(),
  informedAt: Instant.optional().describe('When the person was told, by the one who did it'),
  channels: z.array(InformingChannel).optional(),
  recordedBy: ActorStamp.optional(),
  recordedAt: Instant.optional(),
  taskId: TaskId.optional(),
})
export type Informing = z.infer<typeof Informing>

/** What the security chief, a deputy or the municipal director decided about the draft. */
export const ReportVerdict = z.object({
  round: z.int(),
  outcome: z.enum(['report', 'send-back', 'do-not-report']),
  decidedBy: ActorStamp,
  onBehalfOf: ActorStamp.optional(),
  decidedAt: Instant,
  taskId: TaskId,
})
export type ReportVerdict = z.infer<typeof ReportVerdict>

/** The chosen way without its reason, which is secret and stands among the remarks. */
const { reason: _, ...chosenRoute } = ReportRoute.shape

export const ReportStatus = z
  .enum([
    'drafting',
    'deciding',
    'informing',
    'before-board',
    'received',
    'not-reported',
    'withdrawn',
    'rejected',
  ])
  .describe(
    'utkast, hos säkerhetschefen, ledningen informeras, hos kommunstyrelsen, mottagen, rapporteras inte, återtagen, avslagen',
  )
export type ReportStatus = z.infer<typeof ReportStatus>

export const ExtraordinaryReport = z.object({
  kind: z.literal('extraordinary-report'),
  id: MatterId.describe('Its matter’s'),
  cause: ReportCause,
  source: ReportSource.optional(),
  year: z.int().describe('The year whose annual report closes it: that in which it was set going'),
  triggeredAt: Instant,
  triggeredBy: PersonId.or(z.literal('system')),
  reason: z.string().optional().describe('Why, in the words of whoever started it; secret'),
  concernsSecurityChief: z
    .boolean()
    .describe('Whether it is about a failure of the chief’s own, who then decides nothing of it (KL 7:4)'),
  boardId: Slug.describe('The body that receives it'),
  boardUnitId: Slug.describe('Whose chair is informed, and may read it'),
  status: ReportStatus,
  round: z.int(),
  draftDueAt: Instant.describe('24 elapsed hours after the draft was asked for'),
  draftedAt: Instant.optional(),
  draftEscalatedAt: Instant.optional().describe('When the hours had passed and the chief was asked instead'),
  draftedBy: PersonId.optional(),
  content: ReportContent.optional(),
  isSecret: z.boolean().describe('OSL 18:8, unless decided otherwise'),
  verdicts: z.array(ReportVerdict),
  remarks: z
    .array(z.object({ about: z.enum(['verdict', 'route']), at: Instant, text: z.string() }))
    .describe('The reasons that were given; secret'),
  informing: z.array(Informing),
  route: z
    .object({
      ...chosenRoute,
      chosenBy: ActorStamp,
      onBehalfOf: ActorStamp.optional(),
      chosenAt: Instant,
    })
    .optional(),
  chairDecisionIds: z.array(SortableId),
  boardDecision: z
    .object({
      meetingId: MeetingId,
      heldOn: CalendarDay,
      paragraph: z.int(),
      outcome: OutcomeWord,
      assignmentCount: z.int().describe('Uppdrag, each followed until it is reported back'),
    })
    .optional(),
  closedOn: CalendarDay.optional().describe(
    'When it was closed into the annual report of its year, received or not',
  ),
})
export type ExtraordinaryReport = z.infer<typeof ExtraordinaryReport>
