// What changed from one text to the next, as data that a page can show: lines, and the words inside them.
import { diffArrays } from 'diff'
import * as z from 'zod'
import { compareWords, countWords, haveSameWords, tokensOf, WordChange } from './compare-words.ts'

/** Unchanged lines that are shown on each side of a change. */
const contextLines = 3

/** Beyond this many changed lines *(our choice)* a text is taken as rewritten from beginning to end. */
const mostLineChanges = 4000

const lines = z.array(z.string())

const TextBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), lines: lines.describe('As they stand in the new text') }),
  z.object({
    kind: z.literal('hidden'),
    lineCount: z.int().min(1).describe('Unchanged lines left out here'),
  }),
  z.object({ kind: z.literal('removed'), lines }),
  z.object({ kind: z.literal('added'), lines }),
  z.object({
    kind: z.literal('changed'),
    words: z.array(WordChange).describe('With their line breaks; in reading order'),
  }),
])
type TextBlock = z.infer<typeof TextBlock>

/** Two texts compared, from the first line to the last. */
export const TextComparison = z.object({
  blocks: z.array(TextBlock),
  changedShare: z
    .number()
    .min(0)
    .max(1)
    .describe('Words removed or added, whichever are more, of all words in the longer text'),
})
export type TextComparison = z.infer<typeof TextComparison>

interface Passage {
  readonly blocks: readonly TextBlock[]
  readonly removedCount: number
  readonly addedCount: number
}

/**
 * Compares two plain or Markdown texts. White space at the ends of lines, kinds of line breaks, the way letters such
 * as å are encoded and a paragraph's new line breaks are no changes. A word put in the place of another counts once.
 */
export function compareTexts(before: string, after: string): TextComparison {
  const passages = passagesOf(linesOf(before), linesOf(after))
  const sum = (count: 'removedCount' | 'addedCount') =>
    passages.reduce((total, passage) => total + passage[count], 0)
  const wordsIn = (text: string) => countWords(tokensOf(linesOf(text).join('\n')))
  const longer = Math.max(wordsIn(before), wordsIn(after))
  return {
    blocks: hideFarLines(joinSame(passages.flatMap(({ blocks }) => blocks))),
    changedShare: longer === 0 ? 0 : Math.max(sum('removedCount'), sum('addedCount')) / longer,
  }
}

/** The lines of a text without what nobody sees: trailing white space and empty lines at the end. */
function linesOf(text: string): string[] {
  const shown = text.normalize('NFC').trimEnd()
  return shown === '' ? [] : shown.split(/\r\n|\r|\n/).map((line) => line.trimEnd())
}

function passagesOf(before: string[], after: string[]): Passage[] {
  const found = diffArrays(before, after, { maxEditLength: mostLineChanges })
  if (found === undefined) return [passageOf(before, after)]
  const passages: Passage[] = []
  let removed: string[] = []
  let added: string[] = []
  for (const change of found) {
    if (change.removed) removed = change.value
    else if (change.added) added = change.value
    else {
      passages.push(passageOf(removed, added), unchanged(change.value))
      removed = []
      added = []
    }
  }
  return [...passages, passageOf(removed, added)]
}

const unchanged = (same: string[]): Passage => ({
  blocks: same.length === 0 ? [] : [{ kind: 'same', lines: same }],
  removedCount: 0,
  addedCount: 0,
})

/** What stands in the place of what; equal words in new lines are no change, too few common ones are two texts. */
function passageOf(removed: string[], added: string[]): Passage {
  const before = tokensOf(removed.join('\n'))
  const after = tokensOf(added.join('\n'))
  if (haveSameWords(before, after)) return unchanged(added)
  const compared = before.length > 0 && after.length > 0 ? compareWords(before, after) : undefined
  if (compared !== undefined) {
    const { changes, removedCount, addedCount } = compared
    return { blocks: [{ kind: 'changed', words: changes }], removedCount, addedCount }
  }
  const blocks: TextBlock[] = []
  if (before.length > 0) blocks.push({ kind: 'removed', lines: removed })
  if (after.length > 0) blocks.push({ kind: 'added', lines: added })
  return { blocks, removedCount: countWords(before), addedCount: countWords(after) }
}

function joinSame(blocks: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'same' && last?.kind === 'same')
      joined.splice(-1, 1, { kind: 'same', lines: [...last.lines, ...block.lines] })
    else joined.push(block)
  }
  return joined
}

/** Leaves of each unchanged stretch the lines next to a change, and the number of the others. */
function hideFarLines(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.flatMap((block, at): TextBlock[] => {
    if (block.kind !== 'same') return [block]
    const headCount = at === 0 ? 0 : contextLines
    const tailCount = at === blocks.length - 1 ? 0 : contextLines
    const lineCount = block.lines.length - headCount - tailCount
    if (lineCount <= 0) return [block]
    const head = block.lines.slice(0, headCount)
    const tail = block.lines.slice(headCount + lineCount)
    return [...unchanged(head).blocks, { kind: 'hidden', lineCount }, ...unchanged(tail).blocks]
  })
}
