// The annual report of a year (årsrapport): what the units answered, the figures as they were frozen, and what was made of them.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { StoredText } from '../document/document.ts'
import { Instant, MatterId, Sha256, Slug, SortableId, TaskId } from '../identifier.ts'
import { Role } from '../organisation/role.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { Figure } from './figures/figure.ts'
import { AnswerDataCallAnswer, CompileAnnualReportAnswer, ReviewSecrecyAnswer } from './report-answers.ts'
import { ReportedPlanItem } from './reported-plan.ts'

/** The year reported on. */
export const ReportYear = z.int().min(2000).max(2200)

/** The year as it stands in an address. */
export const YearInPath = z
  .string()
  .regex(/^2[01]\d{2}$/)
  .describe('The year reported on')

/** One unit that was asked for its year. Its answer is checked when it is given; here it is read back as it was. */
export const AskedUnit = z.object({
  unitId: Slug,
  unitName: z.string().describe('As it was: history keeps the name'),
  unitPath: UnitPath,
  unitKind: z.enum(['administration', 'company', 'federation']),
  contactRole: Role,
  status: z.enum(['asked', 'answered', 'abstained', 'missing']).describe('skickad, svarad, avstår, saknas'),
  taskId: TaskId.optional(),
  answeredOn: CalendarDay.optional(),
  reply: AnswerDataCallAnswer.optional(),
})
export type AskedUnit = z.infer<typeof AskedUnit>

/** Units that answer the data call (domain 2.3): committees by their administrations, companies and federations. */
export const askedUnitKinds = ['administration', 'company', 'federation'] as const

export const AnnualReport = z.object({
  kind: z.literal('annual-report'),
  id: YearInPath,
  year: ReportYear,
  matterId: MatterId,
  openedOn: CalendarDay,
  lastAnswerDay: CalendarDay.optional().describe('Of the data call; missing until it is opened'),
  units: z.array(AskedUnit),
  dpoReport: z
    .object({ text: z.string(), digest: Sha256, by: ActorStamp, at: Instant, taskId: TaskId })
    .optional()
    .describe('The data protection officer’s own report, unchanged'),
  isDpoReportMissing: z.boolean().optional(),
  compilation: CompileAnnualReportAnswer.optional(),
  compiledBy: ActorStamp.optional(),
  dataOn: CalendarDay.optional().describe('The day the figures were frozen; they are never counted again'),
  figures: z.array(Figure).describe('Empty until they are frozen'),
  plan: z
    .array(ReportedPlanItem)
    .optional()
    .describe(
      'The decided plan of the year, frozen with the figures; empty when there was none, missing in a report that is older than annex B',
    ),
  indexParts: z
    .array(z.object({ unitId: Slug, parts: z.record(z.string(), z.number()) }))
    .describe('What N17 is made of, by unit'),
  reviews: z.array(
    z.object({
      round: z.int(),
      taskId: TaskId,
      reviewer: z.string(),
      verdict: z.enum(['approve', 'change', 'refused', 'missing']),
      comment: z.string().optional(),
    }),
  ),
  secret: ReviewSecrecyAnswer.shape.secret.optional().describe('What only the secret annex holds'),
  secrecyReviewedBy: ActorStamp.optional(),
  publicText: StoredText.optional(),
  secretAnnex: StoredText.optional(),
  signature: z
    .object({
      by: ActorStamp,
      at: Instant,
      taskId: TaskId,
      publicDigest: Sha256.describe('Of the text that was signed'),
      annexDigest: Sha256.optional(),
    })
    .optional(),
  returnedReason: z.string().optional().describe('Why the security chief did not sign'),
  actionIds: z.array(SortableId).optional().describe('The actions that the board’s assignments became'),
  expeditedOn: CalendarDay.optional(),
})
export type AnnualReport = z.infer<typeof AnnualReport>

/** The year and its report are one thing: a second start finds it. */
export const annualReportId = (year: number): string => String(year)

export const annualReportDocumentId = 'arsrapport-informationssakerhet'

export const annualReportTitle = (year: number): string =>
  `Informationssäkerhet ${year} – rapport till kommunstyrelsen`
