// How much a text differs from the one that was consulted on, and when that cannot be said.
import { describe, expect, it } from 'vitest'
import type { MediaType } from '../../../functions/domain/document/document.ts'
import { measureChange } from '../../../functions/domain/document/measure-change.ts'

const file = (text: string, mediaType: MediaType = 'text/markdown') => ({
  mediaType,
  bytes: new TextEncoder().encode(text),
})

describe('the changed share of a text', () => {
  it('is none for the same words and a fifth when one word in five is another', () => {
    expect(measureChange(file('Åtgärder följs upp varje år'), file('Åtgärder följs upp varje år'))).toBe(0)
    expect(measureChange(file('Åtgärder följs upp varje år'), file('Åtgärder följs upp vartannat år'))).toBe(
      0.2,
    )
  })

  it('compares Markdown with plain text', () => {
    expect(measureChange(file('Ett två'), file('Ett två', 'text/plain'))).toBe(0)
  })

  it('is unknown when either is no plain text, or longer than a text is compared at', () => {
    const text = file('Ett två')
    expect(measureChange(text, file('%PDF-1.7', 'application/pdf'))).toBeUndefined()
    expect(measureChange(file('%PDF-1.7', 'application/pdf'), text)).toBeUndefined()
    expect(measureChange(text, file('ord '.repeat(250_001)))).toBeUndefined()
    expect(measureChange(file('ord '.repeat(250_001)), text)).toBeUndefined()
  })
})
