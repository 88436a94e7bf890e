// Whether bytes are what they are said to be.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MediaType } from '../../../functions/domain/document/document.ts'
import { isOfMediaType } from '../../../functions/domain/document/media-type.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const text = (content: string) => new TextEncoder().encode(content)
const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)
const pdf = text('%PDF-1.7\n')

describe('the content of a file', () => {
  it.each([
    ['a PDF', pdf, 'application/pdf'],
    ['a Word file, which is a zip', zip, word],
    ['Markdown with Swedish letters', text('# Åtgärder för säkerhet\n'), 'text/markdown'],
    ['plain text', text('Policy'), 'text/plain'],
    ['an empty text', text(''), 'text/plain'],
  ] as const)('is accepted: %s', (_, bytes, mediaType) => {
    expect(isOfMediaType(bytes, mediaType)).toBe(true)
  })

  it.each([
    ['a Word file called PDF', zip, 'application/pdf'],
    ['a PDF called Word', pdf, word],
    ['a PDF that begins late', text(' %PDF-1.7'), 'application/pdf'],
    ['half a signature', text('%PD'), 'application/pdf'],
    ['nothing called PDF', text(''), 'application/pdf'],
    ['nothing called Word', text(''), word],
    ['a zip called text', zip, 'text/plain'],
    ['text in Latin-1', Uint8Array.of(0xe5, 0xe4, 0xf6), 'text/markdown'],
    ['text in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'text/plain'],
    ['text with a NUL', text('a\0b'), 'text/plain'],
  ] as const)('is refused: %s', (_, bytes, mediaType) => {
    expect(isOfMediaType(bytes, mediaType)).toBe(false)
  })

  it('given any text without NUL, then it is text and neither PDF nor Word unless it begins so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (content) => {
        const bytes = text(content)
        const isPlain = !content.includes('\0') && content.isWellFormed()
        if (isPlain) expect(isOfMediaType(bytes, 'text/plain')).toBe(true)
        expect(isOfMediaType(bytes, 'text/markdown')).toBe(isOfMediaType(bytes, 'text/plain'))
        expect(isOfMediaType(bytes, 'application/pdf')).toBe(content.startsWith('%PDF-'))
      }),
    )
  })

  it('given any bytes and type, then it answers and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(...MediaType.options), (bytes, mediaType) => {
        expect(typeof isOfMediaType(bytes, mediaType)).toBe('boolean')
      }),
    )
  })
})
