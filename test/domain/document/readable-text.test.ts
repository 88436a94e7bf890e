// Only short texts that are text are read by the system, and every character of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MediaType } from '../../../functions/domain/document/document.ts'
import {
  charactersOf,
  isReadable,
  requireReadable,
} from '../../../functions/domain/document/readable-text.ts'
import { refusedWith } from '../given.ts'

describe('a readable text', () => {
  it('is Markdown or plain text', () => {
    const readable = MediaType.options.filter((mediaType) => isReadable({ mediaType, sizeBytes: 1 }))
    expect(readable).toEqual(['text/markdown', 'text/plain'])
  })

  it('is at most 1 MB', () => {
    expect(isReadable({ mediaType: 'text/plain', sizeBytes: 1_000_000 })).toBe(true)
    expect(isReadable({ mediaType: 'text/plain', sizeBytes: 1_000_001 })).toBe(false)
  })

  it('is required by the name of the text in the request', () => {
    expect(() => requireReadable({ mediaType: 'application/pdf', sizeBytes: 1 }, 'query.version')).toThrow(
      refusedWith('text-not-comparable', 'query.version'),
    )
    expect(() => requireReadable({ mediaType: 'text/plain', sizeBytes: 1 }, 'query.version')).not.toThrow()
  })

  it('gives the same bytes when its characters are encoded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(`\uFEFF${text}`)
        expect(new TextEncoder().encode(charactersOf(bytes))).toEqual(bytes)
      }),
    )
  })
})
