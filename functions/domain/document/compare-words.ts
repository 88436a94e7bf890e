// Which words of a passage were taken out and which were put in, wherever its lines break.
import { diffArrays } from 'diff'
import * as z from 'zod'

/** A stretch of a changed passage. The `same` and the `added` ones together are the new passage. */
export const WordChange = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
export type WordChange = z.infer<typeof WordChange>

/** A word or a sign, and the white space before it, which is shown but never compared. */
interface Token {
  readonly space: string
  readonly word: string
}

/**
 * Beyond this many changed words in one passage *(our choice)* the comparison gives up: its time grows with the
 * square of them (0.2 s here), and nobody reads such a mixture word by word.
 */
const mostWordChanges = 2000

/** Compound words, numbers and genitives are one word: `it-säkerhet`, `0,5`, `MSB:s`. */
const tokenPattern = /(\s*)([\p{L}\p{M}\p{N}]+(?:[-:.,'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S)/gu

/** The words and signs of a text in order. */
export function tokensOf(text: string): Token[] {
  return [...text.trimEnd().matchAll(tokenPattern)].map(([, space = '', word = '']) => ({ space, word }))
}

/** How many of the tokens are words; signs such as a comma or a list's dash are not. */
export function countWords(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => /^[\p{L}\p{M}\p{N}]/u.test(word)).length
}

/** Whether two passages say the same, however they are spaced and broken into lines. */
export function haveSameWords(before: readonly Token[], after: readonly Token[]): boolean {
  return before.length === after.length && before.every(({ word }, at) => word === after[at]?.word)
}

/**
 * The changes between two passages, or undefined when they have too little in common to be read as one: less than
 * half of the shorter one's words *(our choice)*.
 */
export function compareWords(
  before: Token[],
  after: Token[],
): { changes: WordChange[]; removedCount: number; addedCount: number } | undefined {
  const found = diffArrays(before, after, {
    comparator: (left, right) => left.word === right.word,
    maxEditLength: mostWordChanges,
  })
  if (found === undefined) return undefined
  const removed = found.filter((change) => change.removed).flatMap(({ value }) => value)
  const added = found.filter((change) => change.added).flatMap(({ value }) => value)
  const removedCount = countWords(removed)
  const addedCount = countWords(added)
  const commonCount = countWords(before) - removedCount
  if (commonCount * 2 < Math.min(countWords(before), countWords(after))) return undefined
  const changes = found.map(
    (change): WordChange => ({
      kind: change.removed ? 'removed' : change.added ? 'added' : 'same',
      text: change.value.map(({ space, word }) => space + word).join(''),
    }),
  )
  return { changes, removedCount, addedCount }
}
