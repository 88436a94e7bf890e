// The handlers of rendered documents: read what a document is made of, set it, and say where it lies.
import type * as z from 'zod'
import { Refusal } from '../domain/refusal.ts'
import { documentKinds } from '../report/documents/document-kinds.ts'
import type { ReportDocument } from '../report/report-document.ts'
import { type RenderedForm, storeRendering } from '../report/store-rendering.ts'
import type { Store } from '../store/store.ts'
import type { TextStore } from '../store/text-store.ts'
import type { Handlers } from './call.ts'
import type { RenderingQuery, RenderingView, renderingRoutes } from './contract/rendering-routes.ts'
import { reportDocumentHandlers } from './report-document-handlers.ts'

export interface RenderingDependencies {
  store: Store
  texts: TextStore
  municipality: string
}

function formOf({ format, standard }: z.infer<typeof RenderingQuery>): RenderedForm {
  return format === 'word' ? { format } : { format: 'pdf', standard: standard ?? 'publication' }
}

/** A diary number within a file's name: `2026.412 KS` becomes `2026.412-ks`. */
const inFileName = (words: string) => words.toLowerCase().replaceAll(' ', '-')

/** Sets a document as it is wanted, and answers where it lies. */
export type AnswerDocument = (
  document: ReportDocument,
  query: z.infer<typeof RenderingQuery>,
  /** The file's name without its ending. */
  name: string,
  now: string,
) => Promise<{ body: z.input<typeof RenderingView> }>

export function renderingHandlers(
  dependencies: RenderingDependencies,
): Handlers<keyof typeof renderingRoutes> {
  const { store, texts, municipality } = dependencies
  const answer: AnswerDocument = async (document, query, name, now) => {
    const text = await storeRendering(texts, document, formOf(query), name)
    const { url, expiresAt } = await texts.downloadUrl(text, now)
    return { body: { ...text, downloadUrl: url, expiresAt } }
  }

  return {
    ...reportDocumentHandlers(dependencies, answer),

    async renderMemo({ params: { matterId }, query, moment }) {
      const { state: matter } = await store.load('matter', matterId)
      const { memo, diaryNumber } = matter
      if (memo === undefined)
        throw new Refusal('wrong-state', [
          {
            path: 'memo',
            message: { sv: 'Tjänsteskrivelsen är inte skriven än.', en: 'The memo is not written yet.' },
          },
        ])
      const document = documentKinds.memo({ municipality, matter, memo })
      return answer(document, query, `tjansteskrivelse-${inFileName(diaryNumber ?? matterId)}`, moment.now)
    },

    async renderExtract({ params: { matterId, meetingId }, query, moment }) {
      const { state: matter } = await store.load('matter', matterId)
      const decision = matter.decisions.findLast((one) => one.meetingId === meetingId)
      if (decision === undefined)
        throw new Refusal('not-found', [{ path: 'path.meetingId', message: meetingId }])
      const proceedings = matter.proceedings.findLast((one) => one.meetingId === meetingId)
      const document = documentKinds.extract({ municipality, matter, decision, proceedings })
      const name = `protokollsutdrag-${inFileName(decision.bodyAbbreviation)}-${decision.heldOn}-${decision.paragraph}`
      return answer(document, query, name, moment.now)
    },
  }
}
