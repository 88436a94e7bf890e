// Documents that the system writes from what it knows: each as PDF for the archive or for publication, and as Word.
import * as z from 'zod'
import { MediaType } from '../../domain/document/document.ts'
import { Instant, MatterId, MeetingId, Sha256 } from '../../domain/identifier.ts'
import { route } from './route.ts'

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
    message: 'Only a PDF has a standard',
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
}
