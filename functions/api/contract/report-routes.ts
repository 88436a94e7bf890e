// Status reports and annual reports: started by hand, listed, and read as each reader may see them.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { Instant, Sha256 } from '../../domain/identifier.ts'
import { AnnualReport, AskedUnit, YearInPath } from '../../domain/report/annual-report.ts'
import { Figure } from '../../domain/report/figures/figure.ts'
import { ReportPeriod, StatusReport } from '../../domain/report/status-report.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'

const group = 'reports'
const yearParams = z.strictObject({ year: YearInPath })

export const StatusReportView = StatusReport.omit({ kind: true })
export const StatusReportRow = StatusReport.pick({
  period: true,
  dataOn: true,
  status: true,
  reception: true,
})

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({ kind: z.literal('verbatim'), text: z.string(), digest: Sha256 }),
])
const Section = z.object({ mark: z.string(), heading: z.string(), blocks: z.array(Block) })

/** The report as it is read: sections with texts and tables. */
export const ReportContent = z.object({
  title: z.string(),
  language: z.enum(['sv', 'en']),
  year: z.int(),
  diaryNumber: z.string().optional(),
  dataOn: CalendarDay.optional(),
  sections: z.array(Section),
  annexes: z.array(Section),
})

/** A unit with its answer for those who may see what is secret; for others only that it has answered. */
const UnitView = AskedUnit.omit({ unitPath: true, contactRole: true })

export const AnnualReportRow = AnnualReport.pick({
  year: true,
  matterId: true,
  openedOn: true,
  dataOn: true,
  expeditedOn: true,
})

export const AnnualReportView = z.object({
  ...AnnualReport.pick({
    year: true,
    matterId: true,
    openedOn: true,
    lastAnswerDay: true,
    dataOn: true,
    signature: true,
    actionIds: true,
    expeditedOn: true,
    isDpoReportMissing: true,
  }).shape,
  diaryNumber: z.string().optional(),
  isExaminedForSecrecy: z.boolean(),
  units: z.array(UnitView),
  reviews: AnnualReport.shape.reviews.optional().describe('For those who may see what is secret'),
  returnedReason: z.string().optional(),
  content: ReportContent.optional().describe('The public version; missing until it is examined for secrecy'),
  secretAnnex: ReportContent.optional().describe('For those who may see what is secret'),
})

export const AnnexFile = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: Sha256,
  downloadUrl: z.url(),
  expiresAt: Instant,
})

export const reportRoutes = {
  startStatusReport: route({
    method: 'POST',
    path: '/status-reports',
    group,
    permission: 'status-report:start',
    summary: 'Draft a month’s status report now, without waiting for the schedule',
    description: 'A month has one report: the schedule then finds it and leaves it alone.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({ period: ReportPeriod }),
    status: 201,
    response: StatusReportView,
  }),
  listStatusReports: route({
    method: 'GET',
    path: '/status-reports',
    group,
    permission: 'status-report:read',
    summary: 'Status reports, the latest month first',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(StatusReportRow),
  }),
  readStatusReport: route({
    method: 'GET',
    path: '/status-reports/{period}',
    group,
    permission: 'status-report:read',
    summary: 'One month’s report: its figures, those of the one before, and what became of it',
    params: z.strictObject({ period: ReportPeriod }),
    query: noQuery,
    status: 200,
    response: StatusReportView,
  }),
  startAnnualReport: route({
    method: 'POST',
    path: '/annual-reports',
    group,
    permission: 'annual-report:start',
    summary: 'Open the report on a year that has ended, without waiting for the schedule',
    description: 'A year has one report: the schedule then finds it and leaves it alone.',
    params: noParams,
    query: noQuery,
    body: z.strictObject({ year: z.int().min(2000).max(2199) }),
    status: 201,
    response: AnnualReportView,
  }),
  listAnnualReports: route({
    method: 'GET',
    path: '/annual-reports',
    group,
    permission: 'annual-report:read',
    summary: 'Annual reports, the latest year first',
    params: noParams,
    query: PageQuery,
    status: 200,
    response: pageOf(AnnualReportRow),
  }),
  readAnnualReport: route({
    method: 'GET',
    path: '/annual-reports/{year}',
    group,
    permission: 'annual-report:read',
    summary: 'One year’s report: which units have answered, and the report as the caller may see it',
    description:
      'Whoever may see what is secret also gets each unit’s answer, the reviews and the secret annex. Others see the public version, once legal counsel has examined it.',
    params: yearParams,
    query: z.strictObject({
      language: z.enum(['sv', 'en']).optional().describe('Of the content; Swedish when left out'),
    }),
    status: 200,
    response: AnnualReportView,
  }),
  readAnnualFigures: route({
    method: 'GET',
    path: '/annual-reports/{year}/figures',
    group,
    permission: 'annual-report:read',
    summary: 'The twenty key figures of the year, each with the path of the list behind it',
    description:
      'Counted anew until the report is compiled, for those who may see what is secret; frozen from then on. Others see the public version.',
    params: yearParams,
    query: noQuery,
    status: 200,
    response: z.object({
      year: z.int(),
      dataOn: CalendarDay.optional().describe('The day they were counted'),
      isFrozen: z.boolean(),
      figures: z.array(Figure),
    }),
  }),
  readSecretAnnex: route({
    method: 'GET',
    path: '/annual-reports/{year}/secret-annex',
    group,
    permission: 'annual-report:read-secret',
    summary: 'The secret annex as it was written, at an address that works for five minutes',
    params: yearParams,
    query: noQuery,
    status: 200,
    response: AnnexFile,
  }),
}
