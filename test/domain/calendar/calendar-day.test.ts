// Days are what the Gregorian calendar says, whatever zone the process runs in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  CalendarDay,
  compareDays,
  daysBetween,
  weekday,
} from '../../../functions/domain/calendar/calendar-day.ts'

const day = (text: string) => CalendarDay.parse(text)

/** Any day from 1900 to 2199. */
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((number) => day(new Date(number * 86_400_000).toISOString().slice(0, 10)))
const shift = fc.integer({ min: -10_000, max: 10_000 })

describe('CalendarDay', () => {
  it.each(['2024-02-29', '2000-02-29', '2027-12-31', '1900-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(CalendarDay.safeParse(text).success).toBe(true)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '20270101',
    '2027-01-01T00:00:00Z',
    ' 2027-01-01',
    '0202-01-01',
    '1899-12-31',
    '',
    20270101,
    null,
  ])('refuses %s', (text) => {
    expect(CalendarDay.safeParse(text).success).toBe(false)
  })
})

describe('day arithmetic', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01')
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31')
  })

  it('is not disturbed by the days on which Swedish clocks change', () => {
    expect(addDays(day('2027-03-27'), 2)).toBe('2027-03-29')
    expect(daysBetween(day('2027-10-30'), day('2027-11-01'))).toBe(2)
  })

  it.each([[Number.NaN], [0.5], [1e12], [Number.POSITIVE_INFINITY], [-50_000]])(
    'refuses to add %s days',
    (count) => {
      expect(() => addDays(day('2027-01-01'), count)).toThrow(RangeError)
    },
  )

  it('knows weekdays, Monday 1 to Sunday 7', () => {
    expect(weekday(day('2026-12-03'))).toBe(4)
    expect(weekday(day('2026-12-28'))).toBe(1)
    expect(weekday(day('2000-01-01'))).toBe(6)
    expect(weekday(day('1900-01-01'))).toBe(1)
    expect(weekday(day('1969-12-28'))).toBe(7)
  })

  it('adds and counts as inverses', () => {
    fc.assert(
      fc.property(anyDay, shift, (from, count) => {
        fc.pre(from >= '1930-01-01')
        const to = addDays(from, count)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
        expect(Math.sign(compareDays(from, to))).toBe(Math.sign(-count) + 0)
      }),
    )
  })

  it('moves the weekday by one for each day', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        expect(weekday(addDays(from, 1))).toBe((weekday(from) % 7) + 1)
      }),
    )
  })

  it.each([
    ['2027-01-15', 1, '2027-02-15'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-01-15', -13, '2025-12-15'],
    ['2027-08-31', 0, '2027-08-31'],
  ])('counts calendar months and ends at the month’s last day: %s and %i is %s', (from, count, expected) => {
    expect(addMonths(day(from), count)).toBe(expected)
  })

  it.each([[Number.NaN], [0.5], [1e12], [Number.POSITIVE_INFINITY], [-12 * 200]])(
    'refuses to add %s months',
    (count) => {
      expect(() => addMonths(day('2027-01-01'), count)).toThrow(RangeError)
    },
  )

  it('lands in the month that many months away, never later in it than it began', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (from, count) => {
        fc.pre(from >= '1930-01-01')
        const to = addMonths(from, count)
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthOf(to) - monthOf(from)).toBe(count)
        expect(to.slice(8) <= from.slice(8)).toBe(true)
        const isSameDay = to.slice(8) === from.slice(8)
        const isMonthEnd = addDays(to, 1).endsWith('-01')
        expect(isSameDay || isMonthEnd).toBe(true)
      }),
    )
  })

  it('sorts days in order of time', () => {
    const days = ['2027-03-01', '2026-12-31', '2027-01-01'].map(day)
    expect(days.toSorted(compareDays)).toEqual(['2026-12-31', '2027-01-01', '2027-03-01'])
  })
})
