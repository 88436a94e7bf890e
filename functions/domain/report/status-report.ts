// A month's status report (lägesrapport): figures as they stood, the coordinator's comment, and what the security chief did with it.

import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Instant, SortableId, sortableId, TaskId } from '../identifier.ts'
import { ReceiveStatusReportAnswer } from './report-answers.ts'

/** The month reported on. */
export const ReportPeriod = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, {
    error: told({ sv: 'Ange månaden som 2027-04.', en: 'Give the month as 2027-04.' }),
  })
  .describe('The month reported on, YYYY-MM')
export type ReportPeriod = z.infer<typeof ReportPeriod>

const count = z.int().min(0)

/** What is counted each month (domain 2.4). Totals of the whole municipality: never of a person. */
export const StatusFigures = z.object({
  openIncidents: count,
  openSignificantIncidents: count,
  undecidedIncidents: count.describe('Nobody has decided whether they are significant'),
  openActions: count,
  overdueActions: count,
  assets: count,
  classifiedAssets: count,
  expiredClasses: count,
  criticalAssets: count,
  criticalClassified: count,
  vacancies: count,
  gapsAtTwo: count,
  gapsAtThree: count,
  exceptions: count,
  exceptionsAtThree: count,
})
export type StatusFigures = z.infer<typeof StatusFigures>
export type StatusFigure = keyof StatusFigures

/** What comes within so many days: how many of it, and the first day. */
export const UpcomingDeadline = z.object({
  what: z
    .enum(['action-due', 'class-expires', 'action-plan-due', 'annual-report-due'])
    .describe('åtgärd, klassning går ut, handlingsplan före årsskiftet, årsrapport före 1 maj'),
  first: CalendarDay,
  count: z.int().min(1),
})
export type UpcomingDeadline = z.infer<typeof UpcomingDeadline>

export const StatusReport = z.object({
  kind: z.literal('status-report'),
  id: SortableId.describe('Follows from the period'),
  period: ReportPeriod,
  dataOn: CalendarDay,
  draftedAt: Instant,
  figures: StatusFigures,
  upcoming: z.array(UpcomingDeadline),
  previous: z
    .object({ period: ReportPeriod, figures: StatusFigures, wasReceived: z.boolean() })
    .optional()
    .describe('The one before; whether the security chief answered it'),
  status: z
    .enum(['requested', 'drafted', 'sent', 'questioned', 'received', 'unanswered'])
    .describe('begärd, utkast, skickad, fråga ställd, mottagen, obesvarad'),
  comment: z.string().optional(),
  decisionsNeeded: z.array(z.string()),
  commentedBy: ActorStamp.optional(),
  question: z.string().optional(),
  questionBy: ActorStamp.optional(),
  reply: z.string().optional(),
  reception: z
    .object({
      outcome: ReceiveStatusReportAnswer.shape.outcome,
      by: ActorStamp,
      onBehalfOf: ActorStamp.optional().describe('The security chief, when a deputy answered'),
      at: Instant,
      taskId: TaskId,
      reason: z.string().optional(),
      actionId: SortableId.optional(),
    })
    .optional(),
})
export type StatusReport = z.infer<typeof StatusReport>

/** The same id for the same month, so that a second start finds the report. */
export function statusReportId(period: ReportPeriod): string {
  return sortableId(Date.parse(`${period}-01T00:00:00.000Z`), new TextEncoder().encode('status-report'))
}

export const statusReportTitle = ({ period }: Pick<StatusReport, 'period'>): string =>
  `Lägesrapport ${period}`

export const statusFigureNames: Record<StatusFigure, { sv: string; en: string }> = {
  openIncidents: { sv: 'Öppna incidenter', en: 'Open incidents' },
  openSignificantIncidents: { sv: 'Öppna betydande incidenter', en: 'Open significant incidents' },
  undecidedIncidents: {
    sv: 'Incidenter som inte bedömts som betydande eller inte',
    en: 'Incidents not yet judged significant or not',
  },
  openActions: { sv: 'Öppna åtgärder', en: 'Open actions' },
  overdueActions: { sv: 'Försenade åtgärder', en: 'Overdue actions' },
  assets: { sv: 'Informationstillgångar', en: 'Information assets' },
  classifiedAssets: { sv: 'Klassade tillgångar', en: 'Classified assets' },
  expiredClasses: { sv: 'Klassningar som gått ut', en: 'Classes that have run out' },
  criticalAssets: { sv: 'Kritiska tillgångar', en: 'Critical assets' },
  criticalClassified: { sv: 'Klassade kritiska tillgångar', en: 'Critical assets classified' },
  vacancies: { sv: 'Tillgångar och system utan ägare', en: 'Assets and systems without an owner' },
  gapsAtTwo: { sv: 'Brister på nivå 2', en: 'Gaps at level 2' },
  gapsAtThree: { sv: 'Brister på nivå 3', en: 'Gaps at level 3' },
  exceptions: { sv: 'Undantag', en: 'Exceptions' },
  exceptionsAtThree: { sv: 'Undantag på nivå 3', en: 'Exceptions at level 3' },
}
