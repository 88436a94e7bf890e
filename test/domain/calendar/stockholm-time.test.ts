// Swedish local time in both directions, over the hours that are skipped and repeated.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import {
  instantAt,
  repeatedHour,
  stockholmClock,
  stockholmDay,
} from '../../../functions/domain/calendar/stockholm-time.ts'

const day = (text: string) => CalendarDay.parse(text)

describe('stockholmDay and stockholmClock', () => {
  it.each([
    ['2026-12-31T22:59:59.999Z', '2026-12-31', '23:59'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
    ['2027-06-30T21:59:59.999Z', '2027-06-30', '23:59'],
    ['2027-06-30T22:00:00.000Z', '2027-07-01', '00:00'],
    ['2027-03-28T00:59:59.000Z', '2027-03-28', '01:59'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28', '03:00'],
    ['2027-10-31T00:30:00.000Z', '2027-10-31', '02:30'],
    ['2027-10-31T01:30:00.000Z', '2027-10-31', '02:30'],
  ])('%s is %s %s', (instant, date, clock) => {
    expect([stockholmDay(instant), stockholmClock(instant)]).toEqual([date, clock])
  })

  it.each(['2027-01-01', '2027-01-01T00:00:00+01:00', 'now', ''])(
    'refuses %s, which is no stored instant',
    (text) => {
      expect(() => stockholmDay(text)).toThrow()
    },
  )
})

describe('repeatedHour', () => {
  it.each([
    ['2027-10-30T23:59:00.000Z', undefined],
    ['2027-10-31T00:00:00.000Z', 'summer'],
    ['2027-10-31T00:59:00.000Z', 'summer'],
    ['2027-10-31T01:00:00.000Z', 'winter'],
    ['2027-10-31T01:59:00.000Z', 'winter'],
    ['2027-10-31T02:00:00.000Z', undefined],
    ['2027-03-28T01:00:00.000Z', undefined],
  ])('%s is in %s', (instant, half) => {
    expect(repeatedHour(instant)).toBe(half)
  })
})

describe('instantAt', () => {
  it('uses one hour in winter and two in summer', () => {
    expect(instantAt(day('2027-01-15'), '18:00')).toBe('2027-01-15T17:00:00.000Z')
    expect(instantAt(day('2027-07-15'), '18:00')).toBe('2027-07-15T16:00:00.000Z')
    expect(instantAt(day('2027-01-01'), '00:00')).toBe('2026-12-31T23:00:00.000Z')
  })

  it('moves a time that the spring change skips forward', () => {
    expect(instantAt(day('2027-03-28'), '01:59')).toBe('2027-03-28T00:59:00.000Z')
    expect(instantAt(day('2027-03-28'), '02:30')).toBe('2027-03-28T01:30:00.000Z')
    expect(stockholmClock(instantAt(day('2027-03-28'), '02:30'))).toBe('03:30')
    expect(instantAt(day('2027-03-28'), '03:00')).toBe('2027-03-28T01:00:00.000Z')
  })

  it('takes the first of a time that the autumn change repeats', () => {
    expect(instantAt(day('2027-10-31'), '01:59')).toBe('2027-10-30T23:59:00.000Z')
    expect(instantAt(day('2027-10-31'), '02:30')).toBe('2027-10-31T00:30:00.000Z')
    expect(instantAt(day('2027-10-31'), '03:00')).toBe('2027-10-31T02:00:00.000Z')
  })

  it.each(['24:00', '7:00', '12:60', '12:00:00', ''])('refuses the clock %s', (clock) => {
    expect(() => instantAt(day('2027-01-01'), clock)).toThrow(RangeError)
  })

  it('comes back to the same local time except where the clocks skip', () => {
    const minute = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
    fc.assert(
      fc.property(minute, (minutes) => {
        const instant = new Date(minutes * 60_000).toISOString()
        const again = instantAt(stockholmDay(instant), stockholmClock(instant))
        const isRepeatedHour = again !== instant
        expect([stockholmDay(again), stockholmClock(again)]).toEqual([
          stockholmDay(instant),
          stockholmClock(instant),
        ])
        if (isRepeatedHour) expect(Date.parse(instant) - Date.parse(again)).toBe(3_600_000)
      }),
      { numRuns: 500 },
    )
  })

  it('never goes back in time as the local clock goes on', () => {
    for (const date of ['2027-03-28', '2027-10-31', '2027-05-01']) {
      const clocks = Array.from(
        { length: 96 },
        (_, at) => `${String(Math.floor(at / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][at % 4]}`,
      )
      const instants = clocks.map((clock) => instantAt(day(date), clock))
      const existing = instants.filter((_, at) => !(date === '2027-03-28' && clocks[at]?.startsWith('02:')))
      expect(existing).toEqual(existing.toSorted())
    }
  })
})
