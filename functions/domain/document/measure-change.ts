// How much a text differs from the one that was consulted on, where both can be read as text.
import { compareTexts } from './compare-texts.ts'
import type { MediaType } from './document.ts'
import { charactersOf, isReadable } from './readable-text.ts'

export interface TextFile {
  mediaType: MediaType
  bytes: Uint8Array
}

function readText({ mediaType, bytes }: TextFile): string | undefined {
  return isReadable({ mediaType, sizeBytes: bytes.length }) ? charactersOf(bytes) : undefined
}

/** The changed share of all words, from 0 to 1; undefined when either is no plain text, or too long to compare. */
export function measureChange(before: TextFile, after: TextFile): number | undefined {
  const [former, present] = [readText(before), readText(after)]
  if (former === undefined || present === undefined) return undefined
  return compareTexts(former, present).changedShare
}
