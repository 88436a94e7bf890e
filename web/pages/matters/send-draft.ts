// Takes a file to a matter: its digest is declared, the bytes are sent to where the server says, and the server checks them.
import type { MediaType } from '../../../functions/domain/document/document.ts'
import type { Call } from '../../api/call.ts'

const mediaTypes: Readonly<Record<string, MediaType>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown',
  txt: 'text/plain',
}
export const acceptedEndings = Object.keys(mediaTypes)
  .map((ending) => `.${ending}`)
  .join(',')
const mostBytes = 20_000_000

/** By the file's ending: browsers do not agree on what they call Markdown. */
export const mediaTypeOf = (fileName: string): MediaType | undefined =>
  mediaTypes[fileName.split('.').at(-1)?.toLowerCase() ?? '']

/** What keeps a file from being a draft; undefined for one that can be sent. */
export function faultOfFile({ name, size }: Pick<File, 'name' | 'size'>) {
  if (mediaTypeOf(name) === undefined) return 'upload.kind'
  if (size === 0) return 'upload.empty'
  return size > mostBytes ? 'upload.too-large' : undefined
}

export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes did not reach the store. */
export class BrokenUpload extends Error {}

/** @param onSent called with how many bytes have gone: `fetch` does not tell */
function put(
  url: string,
  headers: Record<string, string>,
  bytes: ArrayBuffer,
  onSent: (bytes: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onload = () => {
      const isStored = request.status >= 200 && request.status < 300
      if (isStored) resolve()
      else reject(new BrokenUpload(`HTTP ${request.status}`))
    }
    request.onerror = () => reject(new BrokenUpload())
    request.send(bytes)
  })
}

export interface DraftProgress {
  step: 'hashing' | 'sending' | 'checking'
  sentBytes: number
  ofBytes: number
}

export interface SentDraft {
  number: number
  fileName: string
  sha256: string
}

/** @throws ApiProblem, NoConnection, SignedOut as any call; BrokenUpload when the bytes did not arrive */
export async function sendDraft(
  call: Call,
  { matterId, file }: { matterId: string; file: File },
  onProgress: (progress: DraftProgress) => void,
): Promise<SentDraft> {
  const at = (step: DraftProgress['step'], sentBytes: number) =>
    onProgress({ step, sentBytes, ofBytes: file.size })
  at('hashing', 0)
  const bytes = await file.arrayBuffer()
  const sha256 = await digestOf(bytes)
  at('sending', 0)
  const mediaType = mediaTypeOf(file.name)
  if (mediaType === undefined) throw new RangeError(`${file.name} is no text`)
  const body = { fileName: file.name, mediaType, sizeBytes: file.size, sha256 }
  const { draft, uploadUrl, uploadHeaders } = (await call('declareDraft', { params: { matterId }, body }))
    .body
  await put(uploadUrl, uploadHeaders, bytes, (sent) => at('sending', sent))
  at('checking', file.size)
  await call('confirmDraft', { params: { matterId, number: draft.number } })
  return { number: draft.number, fileName: file.name, sha256 }
}
