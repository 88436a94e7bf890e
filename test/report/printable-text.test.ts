// What a PDF shows of a text: every character, by its sign or by its name.
import { describe, expect, it } from 'vitest'
import { readFonts } from '../../functions/report/fonts.ts'
import { printableText, printableTree } from '../../functions/report/printable-text.ts'

const { covers, blobs } = readFonts()

describe('the fonts', () => {
  it('cover what Swedish and English are written with, and say what they lack', () => {
    const used = 'ABCXYZÅÄÖÉÜabcxyzåäöéü0123456789.,:;!?–—-…"”’\'()[]{}§%&#$*@\\/<>|~^_`+=±×€½²'
    expect([...used].filter((character) => !covers(character.codePointAt(0) ?? 0))).toEqual([])
    expect([0x1f389, 0x65e5, 0x05d0, 0xe000].filter(covers)).toEqual([])
    expect(blobs).toHaveLength(2)
  })
})

describe('printable text', () => {
  it.each([
    ['composes what was written apart', 'a\u030a o\u0308', 'å ö'],
    ['keeps line breaks of every kind as one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['takes other spaces for spaces, and keeps the no-break space', 'a\tb\u2003c\u00a0d', 'a b c\u00a0d'],
    ['drops marks that nobody sees', '\ufeffa\u200bb\u200dc\ufe0f\u00ad', 'abc'],
    ['names what the font lacks', 'fest 🎉 日', 'fest [U+1F389] [U+65E5]'],
    ['names control characters', 'a\u0000b\u001bc', 'a[U+0000]b[U+001B]c'],
    ['names each part of a joined sign', '👩‍💻', '[U+1F469][U+1F4BB]'],
  ])('%s', (_, written, shown) => {
    expect(printableText(written, covers)).toBe(shown)
  })

  it('is the same for every string in a tree, and leaves numbers, nulls and names as they are', () => {
    expect(printableTree({ '🎉': ['🎉', 1, null, { a: true }] }, covers)).toEqual({
      '🎉': ['[U+1F389]', 1, null, { a: true }],
    })
  })
})
