// Puts new names in the place of old ones, the only thing an editorial change does to a text.
import * as z from 'zod'
import { Refusal } from '../refusal.ts'
import { findOutdatedNames, knownNames } from './find-outdated-names.ts'
import type { Phrase } from './find-phrases.ts'
import { findPhrases } from './find-phrases.ts'

const Words = z
  .string()
  .max(200)
  .regex(/^\S(?:[^\r\n]*\S)?$/)

/** Words to be replaced, as they stand in the text, and what comes in their place. */
export const NameReplacement = z.object({ from: Words, to: Words })
export type NameReplacement = z.infer<typeof NameReplacement>

interface CountedReplacement extends NameReplacement {
  readonly count: number
}

type Candidate = Phrase & { readonly replacement?: NameReplacement }

/** Looked for as well, so that `MSB` is not replaced where `till MSB` has to be read first. */
const readFirst: readonly Candidate[] = knownNames.filter(({ exchange }) => exchange === 'by-hand')

/** The replacements that the table of outdated names proposes for a text and that need no reading. */
export function proposeReplacements(text: string): NameReplacement[] {
  const plain = findOutdatedNames(text).filter(({ exchange }) => exchange === 'plain')
  const byWords = new Map(plain.map(({ found, current }) => [found, { from: found, to: current }]))
  return [...byWords.values()]
}

/**
 * Replaces whole words, in the letter case given, all at once: what one replacement put in, no other one changes.
 * A name that the table says must be read in its sentence stays, unless it is asked for as it stands in the table.
 * @returns the new text, and how often each replacement was made; those that found nothing are left out
 * @throws Refusal('nothing-to-change') when no replacement changes anything
 */
export function applyReplacements(
  text: string,
  replacements: readonly NameReplacement[],
): { text: string; replacements: CountedReplacement[] } {
  const asked = replacements
    .filter(({ from, to }) => from !== to)
    .map((replacement): Candidate => ({ ...phraseOf(replacement.from), replacement }))
  const counts = new Map<NameReplacement, number>()
  let changed = ''
  let copiedTo = 0
  for (const { phrase, at, found } of findPhrases(text, [...asked, ...readFirst])) {
    if (phrase.replacement === undefined) continue
    changed += text.slice(copiedTo, at) + phrase.replacement.to
    copiedTo = at + found.length
    counts.set(phrase.replacement, (counts.get(phrase.replacement) ?? 0) + 1)
  }
  if (counts.size === 0) throw new Refusal('nothing-to-change')
  return {
    text: changed + text.slice(copiedTo),
    replacements: [...counts].map(([{ from, to }, count]) => ({ from, to, count })),
  }
}

/** A name of the table keeps its kind, so that an abbreviation is left alone in a number of reference. */
function phraseOf(from: string): Phrase {
  const words = from.toLowerCase()
  const known = knownNames.find((phrase) => phrase.words.toLowerCase() === words)
  return { words: from, kind: known?.kind ?? 'words', ignoresCase: false }
}
