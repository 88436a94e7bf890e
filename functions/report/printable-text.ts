// Text as a PDF can show it: nothing that anyone wrote vanishes, also where the font has no sign for it.
import type { Coverage } from './font-coverage.ts'

/** `🎉` as `[U+1F389]`: a reader sees that something stood there, and can look up what. */
const named = (codePoint: number) => `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`

const firstPrinted = 0x20
const softHyphen = 0xad
/** Spaces of other widths say nothing more than a space does; a no-break space keeps its meaning. */
const otherSpace = /[\t\u2000-\u200a\u202f\u205f\u3000]/g
/** What an editor leaves behind and nobody sees: marks of byte order, of joining and of variants. */
const invisible = /\ufeff|\u2060|\u200b|\u200c|\u200d|[\ufe00-\ufe0f]/g
const lineEnd = /\r\n|[\r\u0085\u2028\u2029\v\f]/g

/**
 * Composes what was written (a + ring becomes å), keeps line breaks as `\n`, and names each character that the font
 * lacks by its code point. A PDF/A may not hold a sign that the font has not, and a box would say less.
 */
export function printableText(text: string, covers: Coverage): string {
  const composed = text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineEnd, '\n')
    .replace(otherSpace, ' ')
    .replace(invisible, '')
  return Array.from(composed, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n') return character
    // A soft hyphen only says where a word may be divided, which the typesetter finds out by itself.
    if (code === softHyphen) return ''
    return code >= firstPrinted && covers(code) ? character : named(code)
  }).join('')
}

/** The same for every string in a tree of data. */
export function printableTree(value: unknown, covers: Coverage): unknown {
  if (typeof value === 'string') return printableText(value, covers)
  if (Array.isArray(value)) return value.map((item) => printableTree(item, covers))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, printableTree(item, covers)]))
}
