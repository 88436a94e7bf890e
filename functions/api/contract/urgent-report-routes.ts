// Extraordinary reports: started by hand, read, the management informed, and the way to the board chosen.

import * as z from 'zod'
import { told } from '../../domain/bilingual.ts'
import { ExtraordinaryReport } from '../../domain/extraordinary-report/extraordinary-report.ts'
import { ReportCause } from '../../domain/extraordinary-report/report-cause.ts'
import { MatterId, PersonId, SortableId } from '../../domain/identifier.ts'
import { ConfirmInformedAnswer, ReportRoute } from '../../domain/task/urgent-task-answer.ts'
import { noParams, noQuery, PageQuery, pageOf, route } from './route.ts'
import { TaskView } from './task-routes.ts'

const group = 'urgent-reports'
const ofReport = z.strictObject({ reportId: MatterId.describe('The report’s, and its matter’s') })

/** Without what is secret: what was written, and why. */
const ReportRow = ExtraordinaryReport.omit({ kind: true, reason: true, content: true, remarks: true }).extend(
  {
    isDraftLate: z.boolean().describe('The draft came, or has not come, after its 24 hours'),
  },
)
export const ExtraordinaryReportView = ReportRow.extend({
  ...ExtraordinaryReport.pick({ reason: true, content: true, remarks: true }).shape,
})

export const urgentReportRoutes = {
  startExtraordinaryReport: route({
    method: 'POST',
    path: '/extraordinary-reports',
    group,
    permission: 'extraordinary-report:start',
    summary: 'Start an extraordinary report, with a reason (särskilda skäl)',
    description:
      'The coordinator has 24 hours for a draft. An incident or a status report has one report: a second start is refused. The reason is secret (OSL 18:8) and stands in the report alone.',
    params: noParams,
    query: noQuery,
    body: z
      .strictObject({
        cause: ReportCause,
        reason: z.string().trim().min(1).max(5000),
        concernsSecurityChief: ExtraordinaryReport.shape.concernsSecurityChief.optional(),
        incidentId: SortableId.optional(),
        statusReportId: z
          .string()
          .regex(/^[0-9a-z][0-9a-z.-]{0,63}$/)
          .optional(),
      })
      .refine(({ incidentId, statusReportId }) => incidentId === undefined || statusReportId === undefined, {
        path: ['statusReportId'],
        message: told({
          sv: 'Ange en incident eller en lägesrapport, inte båda.',
          en: 'Name an incident or a status report, not both.',
        }),
      }),
    status: 201,
    response: ExtraordinaryReportView,
  }),
  listExtraordinaryReports: route({
    method: 'GET',
    path: '/extraordinary-reports',
    group,
    permission: 'extraordinary-report:read',
    summary: 'The extraordinary reports, the newest year first, without what they say',
    description: 'A chair sees those of the own board; a page may then be shorter than its limit.',
    params: noParams,
    query: PageQuery.extend({
      year: z.coerce
        .number()
        .int()
        .min(2000)
        .max(2200)
        .optional()
        .describe('Of the year they were set going'),
    }),
    status: 200,
    response: pageOf(ReportRow),
  }),
  readExtraordinaryReport: route({
    method: 'GET',
    path: '/extraordinary-reports/{reportId}',
    group,
    permission: 'extraordinary-report:read',
    summary: 'One extraordinary report: what it says, who was informed when, and which way it took',
    params: ofReport,
    query: noQuery,
    status: 200,
    response: ExtraordinaryReportView,
  }),
  recordInformed: route({
    method: 'POST',
    path: '/extraordinary-reports/{reportId}/informed',
    group,
    permission: 'task:act',
    summary: 'Record when and how one of the management was informed',
    description: 'The same as completing the task; here addressed by report and person.',
    params: ofReport,
    query: noQuery,
    body: z.strictObject({
      personId: PersonId.describe('Who was informed'),
      ...ConfirmInformedAnswer.omit({ kind: true }).shape,
    }),
    status: 200,
    response: TaskView,
  }),
  chooseReportRoute: route({
    method: 'POST',
    path: '/extraordinary-reports/{reportId}/route',
    group,
    permission: 'task:act',
    summary: 'Choose the way to the executive board: next meeting, extra meeting, chair, or crisis committee',
    description:
      'The same as completing the task, for the security chief or a deputy; the municipal director may choose too. First the director and whoever is chair today must be informed.',
    params: ofReport,
    query: noQuery,
    body: ReportRoute,
    status: 200,
    response: TaskView,
  }),
}
