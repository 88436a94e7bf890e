// The days of a rule: leap days, short months, holidays, and never a day that is not after the one before.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { isLegalBusinessDay } from '../../../functions/domain/calendar/swedish-holidays.ts'
import { dayAfter, dueDays, SeriesRule } from '../../../functions/domain/series/series-rule.ts'
import { day } from '../given.ts'
import { anyDay, anyRule } from './any-series.ts'

describe('a yearly rule', () => {
  const rule = { every: 'year', month: 9, day: 1 } as const

  it('gives the day of this year, and of the next once it has come', () => {
    expect(dayAfter(rule, day('2027-08-31'))).toBe('2027-09-01')
    expect(dayAfter(rule, day('2027-09-01'))).toBe('2028-09-01')
    expect(dayAfter({ every: 'year', month: 1, day: 1 }, day('2027-12-31'))).toBe('2028-01-01')
  })

  it('takes 28 February where there is no leap day', () => {
    const leap = { every: 'year', month: 2, day: 29 } as const
    expect(dueDays(leap, day('2027-02-28'), day('2029-03-01'))).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2029-02-28',
    ])
  })

  it('is no rule with a day that no year has', () => {
    for (const [month, dayOfMonth] of [
      [2, 30],
      [4, 31],
      [13, 1],
      [1, 0],
    ])
      expect(SeriesRule.safeParse({ every: 'year', month, day: dayOfMonth }).success).toBe(false)
  })
})

describe('a monthly rule', () => {
  it('takes the last day of a month that is too short, and comes back to its own', () => {
    const rule = { every: 'month', on: 31 } as const
    expect(dueDays(rule, day('2028-01-31'), day('2028-04-30'))).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ])
  })

  it('passes holidays and weekends to the first business day', () => {
    const rule = { every: 'month', on: 'first-business-day' } as const
    // 1 January is a holiday and 2 January 2027 a Saturday; 1 May 2027 is a Saturday.
    expect(dayAfter(rule, day('2026-12-31'))).toBe('2027-01-04')
    expect(dayAfter(rule, day('2027-01-02'))).toBe('2027-01-04')
    expect(dayAfter(rule, day('2027-01-04'))).toBe('2027-02-01')
    expect(dayAfter(rule, day('2027-04-30'))).toBe('2027-05-03')
  })
})

describe('a rule of several months', () => {
  it('counts from its first day, so that a short month does not move the next', () => {
    const rule = { every: 'months', count: 3, from: day('2026-11-30') } as const
    expect(dueDays(rule, dayAfter(rule, day('2026-01-01')), day('2027-12-31'))).toEqual([
      '2026-11-30',
      '2027-02-28',
      '2027-05-30',
      '2027-08-30',
      '2027-11-30',
    ])
  })
})

describe('any rule', () => {
  it('gives the first of its days after the given one, and none between', () => {
    const property = fc.property(anyRule, anyDay, fc.nat({ max: 400 }), (rule, from, ahead) => {
      const next = dayAfter(rule, from)
      expect(next > from).toBe(true)
      // From any day before it that is not before `from`, the next day is the same.
      const between = addDays(from, ahead)
      if (between < next) expect(dayAfter(rule, between)).toBe(next)
    })
    fc.assert(property, { numRuns: 500 })
  })

  it('gives a business day where it says so', () => {
    const property = fc.property(anyDay, (from) => {
      const next = dayAfter({ every: 'month', on: 'first-business-day' }, from)
      expect(isLegalBusinessDay(next)).toBe(true)
      const first = day(`${next.slice(0, 8)}01`)
      for (let before = first; before < next; before = addDays(before, 1))
        expect(isLegalBusinessDay(before)).toBe(false)
    })
    fc.assert(property)
  })
})
