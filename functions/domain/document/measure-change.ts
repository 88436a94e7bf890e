// How much a text differs from the one that was consulted on, where both can be read as text.
import { compareTexts } from './compare-texts.ts'
import type { MediaType } from './document.ts'

export interface TextFile {
  mediaType: MediaType
  bytes: Uint8Array
}

/** Some four hundred pages *(our choice)*: a longer text is not compared, so that its upload is never kept waiting. */
const longestComparedBytes = 1_000_000

function readText({ mediaType, bytes }: TextFile): string | undefined {
  const isReadable = mediaType === 'text/markdown' || mediaType === 'text/plain'
  return isReadable && bytes.length <= longestComparedBytes ? new TextDecoder().decode(bytes) : undefined
}

/** The changed share of all words, from 0 to 1; undefined when either is no plain text, or too long to compare. */
export function measureChange(before: TextFile, after: TextFile): number | undefined {
  const [former, present] = [readText(before), readText(after)]
  if (former === undefined || present === undefined) return undefined
  return compareTexts(former, present).changedShare
}
