// The moment an invocation acts in: the instant in UTC and the day in Sweden.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { currentMoment } from '../../functions/runtime/clock.ts'

describe('the current moment', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    ['a winter afternoon', '2027-02-01T12:00:00.000Z', '2027-02-01'],
    ['a winter evening that is tomorrow in Sweden', '2027-02-01T23:00:00.000Z', '2027-02-02'],
    ['the last winter millisecond of a day', '2027-02-01T22:59:59.999Z', '2027-02-01'],
    ['a summer evening that is tomorrow in Sweden', '2027-07-01T22:00:00.000Z', '2027-07-02'],
    ['the night of the new mandate', '2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('given %s, then the instant and the Swedish day', (_, instant, today) => {
    vi.useFakeTimers({ now: new Date(instant) })
    expect(currentMoment()).toEqual({ now: instant, today })
  })
})
