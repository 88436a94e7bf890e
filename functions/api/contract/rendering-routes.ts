// Documents that the system writes from what it knows: each as PDF for the archive or for publication, and as Word.

import * as z from 'zod'
import { told } from '../../domain/bilingual.ts'
import { MediaType } from '../../domain/document/document.ts'
import { Instant, MatterId, MeetingId, Sha256 } from '../../domain/identifier.ts'
import { YearInPath } from '../../domain/report/annual-report.ts'
import { ReportPeriod } from '../../domain/report/status-report.ts'
import { planParams } from './plan-routes.ts'
import { noQuery, route } from './route.ts'

const group = 'renderings'

/** As which file the document is wanted. */
export const RenderingQuery = z
  .strictObject({
    format: z.enum(['pdf', 'word']).optional().describe('word: to go on writing in; left out: pdf'),
    standard: z
      .enum(['archive', 'publication'])
      .optional()
      .describe('Of a PDF. archive: PDF/A-2a; publication: PDF/UA-1, and what holds when it is left out'),
  })
  .refine(({ format, standard }) => format !== 'word' || standard === undefined, {
    path: ['standard'],
    message: told({ sv: 'Bara en PDF har en standard.', en: 'Only a PDF has a standard.' }),
  })

/** Where the document can be fetched for a while, and the digest to check it by. */
export const RenderingView = z.object({
  fileName: z.string(),
  mediaType: MediaType,
  sizeBytes: z.int(),
  sha256: Sha256.describe('The same as long as the document says the same'),
  downloadUrl: z.url(),
  expiresAt: Instant,
})

export const renderingRoutes = {
  renderMemo: route({
    method: 'GET',
    path: '/matters/{matterId}/memo/document',
    group,
    permission: 'matter:read',
    summary: 'The memo of a matter as a document (tjänsteskrivelse)',
    description:
      'The address works for five minutes. A memo that not everyone has signed says that it is a draft.',
    params: z.strictObject({ matterId: MatterId }),
    query: RenderingQuery,
    status: 200,
    response: RenderingView,
  }),
  renderExtract: route({
    method: 'GET',
    path: '/matters/{matterId}/decisions/{meetingId}/extract',
    group,
    permission: 'matter:read',
    summary: 'What a body decided in a matter, as an extract of its minutes (protokollsutdrag)',
    description: 'The address works for five minutes.',
    params: z.strictObject({ matterId: MatterId, meetingId: MeetingId }),
    query: RenderingQuery,
    status: 200,
    response: RenderingView,
  }),
  renderPlan: route({
    method: 'GET',
    path: '/action-plans/{year}/document',
    group,
    permission: 'plan:read',
    summary: 'A yearly action plan as a document, without what is secret of its actions (handlingsplan)',
    description: 'The address works for five minutes.',
    params: planParams,
    query: RenderingQuery,
    status: 200,
    response: RenderingView,
  }),
  writePlanText: route({
    method: 'POST',
    path: '/action-plans/{year}/text',
    group,
    permission: 'plan:change',
    summary: 'Write the plan’s text anew from its items, as the matter’s next draft',
    description:
      'For the changes that the board itself has decided: change the items, write the text, and point out its draft in the task to bring the changes in.',
    params: planParams,
    query: noQuery,
    status: 201,
    response: z.object({ matterId: MatterId, draftNumber: z.int() }),
  }),
  renderAnnualReport: route({
    method: 'GET',
    path: '/annual-reports/{year}/document',
    group,
    permission: 'annual-report:read',
    summary: 'The public version of an annual report as a document (årsrapport)',
    description:
      'From the data as they were frozen: the same report is the same bytes. Until its secrecy has been examined it is for those who see what is secret.',
    params: z.strictObject({ year: YearInPath }),
    query: RenderingQuery,
    status: 200,
    response: RenderingView,
  }),
  renderSecretAnnex: route({
    method: 'GET',
    path: '/annual-reports/{year}/secret-annex/document',
    group,
    permission: 'annual-report:read-secret',
    summary: 'The secret annex of an annual report as a document (sekretessbilaga)',
    description: 'The address works for five minutes.',
    params: z.strictObject({ year: YearInPath }),
    query: RenderingQuery,
    status: 200,
    response: RenderingView,
  }),
  renderStatusReport: route({
    method: 'GET',
    path: '/status-reports/{period}/document',
    group,
    permission: 'status-report:read',
    summary: 'A month’s status report as a document (lägesrapport)',
    description: 'The address works for five minutes.',
    params: z.strictObject({ period: ReportPeriod }),
    query: RenderingQuery,
    status: 200,
    response: RenderingView,
  }),
}
