// Finds words and names in a text where they stand as whole words, and nowhere else.

export interface Phrase {
  readonly words: string
  /**
   * `words` stand alone, outside web and mail addresses; an `abbreviation` is moreover no part of a reference
   * (`MSB 2020-123`, `ISO/IEC 27000:2018`) and has no other ending than its own (`MSB:s`); an `address` may be the end
   * of a longer one (`www.msb.se`).
   */
  readonly kind: 'words' | 'abbreviation' | 'address'
  readonly ignoresCase: boolean
}

/** A phrase as it stands in the text, from a position (counted in UTF-16 units). */
interface Occurrence<P extends Phrase> {
  readonly phrase: P
  readonly at: number
  readonly found: string
}

// Underscores belong to a word inside it (a file's name), not around it (Markdown's emphasis).
const notAfterWord = String.raw`(?<![\p{L}\p{M}\p{Nd}]_*)`
const notBeforeWord = String.raw`(?!_*[\p{L}\p{M}\p{Nd}])`
const notBeforeNumber = String.raw`(?!(?:[-–:]|[^\S\n])?\p{Nd}{3})`
const notBeforeEnding = String.raw`(?!:\p{L})`

// A name may be broken over two lines of a paragraph, never over an empty line.
const gap = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`

const edges: Record<Phrase['kind'], { before: string; after: string }> = {
  words: { before: notAfterWord, after: notBeforeWord },
  abbreviation: { before: notAfterWord, after: notBeforeWord + notBeforeNumber + notBeforeEnding },
  address: {
    before: String.raw`(?<![\p{L}\p{M}\p{Nd}_-])`,
    after: String.raw`(?![\p{L}\p{M}\p{Nd}_-]|\.[\p{L}\p{Nd}])`,
  },
}

// Each alternative begins where no character of its own kind stands before it, so that a long run is read once.
const addressPattern =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@\S+|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:se|eu|nu|com|org|net)(?![\p{L}\p{N}])(?:\/\S*)?/giu

/**
 * The occurrences in order. Where several phrases meet, the one that begins first is taken and of those the longest,
 * so that a part of a longer name is not found; of equal phrases the first listed.
 */
export function findPhrases<P extends Phrase>(text: string, phrases: readonly P[]): Occurrence<P>[] {
  const addresses = [...text.matchAll(addressPattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
  const candidates = phrases
    .flatMap((phrase) =>
      [...text.matchAll(patternOf(phrase))].map(({ index, 0: found }) => ({ phrase, at: index, found })),
    )
    .toSorted((a, b) => a.at - b.at || b.found.length - a.found.length)
  const chosen: Occurrence<P>[] = []
  let readTo = 0
  let next = 0
  for (const candidate of candidates) {
    while ((addresses[next]?.to ?? Number.POSITIVE_INFINITY) <= candidate.at) next++
    const isInAddress = (addresses[next]?.from ?? Number.POSITIVE_INFINITY) <= candidate.at
    if (isInAddress && candidate.phrase.kind !== 'address') continue
    if (candidate.at < readTo) continue
    chosen.push(candidate)
    readTo = candidate.at + candidate.found.length
  }
  return chosen
}

/** Letters such as ö may be one character in a text or two (`o` and the dots): both are looked for. */
function patternOf({ words, kind, ignoresCase }: Phrase): RegExp {
  const forms = [...new Set([words.normalize('NFC'), words.normalize('NFD')])]
  const { before, after } = edges[kind]
  const alternatives = forms.map((form) => form.trim().split(/\s+/).map(escaped).join(gap)).join('|')
  return new RegExp(`${before}(?:${alternatives})${after}`, ignoresCase ? 'giu' : 'gu')
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
