// Renders a document and lays it in the bucket under its SHA-256: the same document is the same object, whoever asks for it.
import { createHash } from 'node:crypto'
import type { StoredText } from '../domain/document/document.ts'
import { type PdfStandard, renderPdf } from './render-pdf.ts'
import { renderWord } from './render-word.ts'
import type { ReportDocument } from './report-document.ts'

/** As which file a document is wanted. */
export type RenderedForm = { format: 'pdf'; standard: PdfStandard } | { format: 'word' }

/** The part of the store of texts that is needed here. */
export interface RenderingStore {
  writeOnce(text: Pick<StoredText, 'sha256' | 'mediaType'>, bytes: Uint8Array): Promise<void>
}

async function render(
  document: ReportDocument,
  form: RenderedForm,
): Promise<{ bytes: Buffer; mediaType: StoredText['mediaType']; ending: string }> {
  switch (form.format) {
    case 'pdf':
      return { bytes: renderPdf(document, form.standard), mediaType: 'application/pdf', ending: 'pdf' }
    case 'word':
      return {
        bytes: await renderWord(document),
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ending: 'docx',
      }
    default:
      return form satisfies never
  }
}

/** @param name the file's name without its ending: `tjansteskrivelse-2027.412-KS` */
export async function storeRendering(
  store: RenderingStore,
  document: ReportDocument,
  form: RenderedForm,
  name: string,
): Promise<StoredText> {
  const { bytes, mediaType, ending } = await render(document, form)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const text: StoredText = { sha256, fileName: `${name}.${ending}`, mediaType, sizeBytes: bytes.length }
  await store.writeOnce(text, bytes)
  return text
}
