// The Swedish days on which no deadline ends, held against another Easter algorithm and published calendars.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarDay, daysBetween, weekday } from '../../../functions/domain/calendar/calendar-day.ts'
import {
  easterSunday,
  isLegalBusinessDay,
  legalEves,
  nextLegalBusinessDay,
  publicHolidays,
} from '../../../functions/domain/calendar/swedish-holidays.ts'

const day = (text: string) => CalendarDay.parse(text)
const years = Array.from({ length: 17 }, (_, at) => 2024 + at)

/** Gauss's rule for 1900–2099 (M = 24, N = 5), with its two exceptions. */
function easterByGauss(year: number): string {
  const a = year % 19
  const d = (19 * a + 24) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
  let fromMarch = 22 + d + e
  if (d === 29 && e === 6) fromMarch = 50
  if (d === 28 && e === 6 && a > 10) fromMarch = 49
  return fromMarch > 31 ? `${year}-04-${String(fromMarch - 31).padStart(2, '0')}` : `${year}-03-${fromMarch}`
}

describe('easterSunday', () => {
  it.each(years)('agrees with Gauss’s rule in %i', (year) => {
    expect(easterSunday(year)).toBe(easterByGauss(year))
  })

  it('agrees with Gauss’s rule through 1900–2099, the exceptional years 1954 and 1981 included', () => {
    for (let year = 1900; year < 2100; year++) expect(easterSunday(year)).toBe(easterByGauss(year))
    expect(easterSunday(1954)).toBe('1954-04-18')
    expect(easterSunday(1981)).toBe('1981-04-19')
  })

  it('is what printed calendars say', () => {
    expect([2024, 2025, 2026, 2027, 2035, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2035-03-25',
      '2038-04-25',
    ])
  })
})

describe('publicHolidays (lag 1989:253)', () => {
  it('lists the thirteen of 2027', () => {
    expect(Object.fromEntries(publicHolidays(2027))).toEqual({
      '2027-01-01': 'nyårsdagen',
      '2027-01-06': 'trettondedag jul',
      '2027-03-26': 'långfredagen',
      '2027-03-28': 'påskdagen',
      '2027-03-29': 'annandag påsk',
      '2027-05-01': 'första maj',
      '2027-05-06': 'Kristi himmelsfärdsdag',
      '2027-05-16': 'pingstdagen',
      '2027-06-06': 'nationaldagen',
      '2027-06-26': 'midsommardagen',
      '2027-11-06': 'alla helgons dag',
      '2027-12-25': 'juldagen',
      '2027-12-26': 'annandag jul',
    })
  })

  it('gives midsummer a Saturday in 20–26 June and All Saints one in 31 October – 6 November', () => {
    for (const year of years) {
      const byName = new Map([...publicHolidays(year)].map(([date, name]) => [name, date]))
      const midsummer = byName.get('midsommardagen') ?? day('1900-01-01')
      const allSaints = byName.get('alla helgons dag') ?? day('1900-01-01')
      expect([weekday(midsummer), weekday(allSaints)]).toEqual([6, 6])
      expect(midsummer >= `${year}-06-20` && midsummer <= `${year}-06-26`).toBe(true)
      expect(allSaints >= `${year}-10-31` && allSaints <= `${year}-11-06`).toBe(true)
    }
  })

  it('takes the national day for Whit Monday from 2005 (lag 2004:1320)', () => {
    expect(publicHolidays(2004).get(day('2004-05-31'))).toBe('annandag pingst')
    expect(publicHolidays(2004).has(day('2004-06-06'))).toBe(false)
    expect(publicHolidays(2005).has(day('2005-05-16'))).toBe(false)
    expect(publicHolidays(2005).get(day('2005-06-06'))).toBe('nationaldagen')
  })
})

describe('isLegalBusinessDay (lag 1930:173, 2 §)', () => {
  it.each([
    ['2027-06-25', 'midsommarafton'],
    ['2026-12-24', 'julafton'],
    ['2026-12-31', 'nyårsafton'],
  ])('refuses the eve %s, %s', (date, name) => {
    expect(legalEves(Number(date.slice(0, 4))).get(day(date))).toBe(name)
    expect(isLegalBusinessDay(day(date))).toBe(false)
  })

  it.each(['2027-03-27', '2027-03-28', '2027-01-06', '2027-05-06', '2028-06-06'])('refuses %s', (date) => {
    expect(isLegalBusinessDay(day(date))).toBe(false)
  })

  it.each([
    ['2027-01-05', 'trettondagsafton'],
    ['2027-03-25', 'skärtorsdagen'],
    ['2027-04-30', 'valborgsmässoafton'],
    ['2027-05-07', 'the squeezed Friday after Ascension Day'],
    ['2027-05-17', 'the former Whit Monday'],
    ['2026-12-23', 'the day before julafton'],
  ])('accepts %s, %s', (date) => {
    expect(isLegalBusinessDay(day(date))).toBe(true)
  })
})

describe('nextLegalBusinessDay (lag 1930:173, 2 §)', () => {
  it('crosses Christmas, Easter, midsummer and the turn of the year', () => {
    expect(nextLegalBusinessDay(day('2026-12-24'))).toBe('2026-12-28')
    expect(nextLegalBusinessDay(day('2027-03-26'))).toBe('2027-03-30')
    expect(nextLegalBusinessDay(day('2027-06-25'))).toBe('2027-06-28')
    expect(nextLegalBusinessDay(day('2026-12-31'))).toBe('2027-01-04')
  })

  it('keeps a business day, never goes back, skips only non-business days and waits at most five', () => {
    const anyDay = fc
      .date({
        min: new Date('1953-01-01T00:00:00Z'),
        max: new Date('2199-12-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((moment) => day(moment.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(anyDay, (from) => {
        const next = nextLegalBusinessDay(from)
        const waited = daysBetween(from, next)
        expect(isLegalBusinessDay(next)).toBe(true)
        expect(waited === 0).toBe(isLegalBusinessDay(from))
        expect(waited).toBeGreaterThanOrEqual(0)
        expect(waited).toBeLessThanOrEqual(5)
        expect(nextLegalBusinessDay(next)).toBe(next)
      }),
      { numRuns: 1000 },
    )
  })
})
