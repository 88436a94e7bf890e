// Which stored texts the system can read itself, to compare them and to find or replace words in them.
import { Refusal } from '../refusal.ts'
import type { StoredText } from './document.ts'

/** Some four hundred pages *(our choice)*: nobody is kept waiting for a longer text. */
const longestBytes = 1_000_000

type TextFacts = Pick<StoredText, 'mediaType' | 'sizeBytes'>

/** Whether it is Markdown or plain text of no more than 1 MB. */
export function isReadable({ mediaType, sizeBytes }: TextFacts): boolean {
  const isText = mediaType === 'text/markdown' || mediaType === 'text/plain'
  return isText && sizeBytes <= longestBytes
}

/** @param path what of the request names the text; throws Refusal('text-not-comparable') for one that is not readable */
export function requireReadable(text: TextFacts, path: string): void {
  if (isReadable(text)) return
  const { mediaType, sizeBytes } = text
  throw new Refusal('text-not-comparable', [{ path, message: `${mediaType}, ${sizeBytes} bytes` }])
}

/** The characters of a text, all of them: encoded again they are the same bytes. */
export function charactersOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
