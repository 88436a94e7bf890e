// How long is left is said in the two largest units, and never with more than is known.
import { describe, expect, it } from 'vitest'
import { duration } from '../../../web/texts/duration.ts'

const minutes = 60_000
const hours = 60 * minutes

describe('a length of time in words', () => {
  it('has its two largest units', () => {
    expect(duration(52 * hours + 31 * minutes, 'sv')).toBe('2 dygn 4 timmar')
    expect(duration(5 * hours + 12 * minutes, 'en')).toBe('5 hours 12 minutes')
  })

  it('leaves out a unit that there is none of', () => {
    expect(duration(48 * hours, 'sv')).toBe('2 dygn')
    expect(duration(1 * hours, 'sv')).toBe('1 timme')
  })

  it('is rounded down to whole minutes', () => {
    expect(duration(59_999, 'sv')).toBe('0 minuter')
    expect(duration(90_000, 'sv')).toBe('1 minut')
  })
})
