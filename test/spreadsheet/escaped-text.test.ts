// Characters that XML cannot hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, unescapeText } from '../../functions/spreadsheet/escaped-text.ts'
import { anyCell } from '../domain/register/any-table.ts'

describe('escaped text', () => {
  it.each([
    ['a\r\n\tb', 'a_x000D_\n\tb'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x000D\r', '_x005F_x000D_x000D_'],
    ['\ud800', '_xD800_'],
    ['\u{1F600}', '\u{1F600}'],
    ['\uFFFF', '_xFFFF_'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
    expect(unescapeText(escaped)).toBe(text)
  })

  it('is the same after escaping and back', () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text)
      }),
    )
  })
})
