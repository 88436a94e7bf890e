// Which days an election gives to the council and to the board.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { boardTerm, councilTerm, electionYearFor } from '../../../functions/domain/law/terms.ts'
import { day } from '../given.ts'

const electionYears = fc.integer({ min: 0, max: 20 }).map((terms) => 1994 + 4 * terms)

describe('councilTerm', () => {
  it('KL 5:9: the council of 2026 sits from 15 October for four years', () => {
    expect(councilTerm(2026)).toEqual({ validFrom: '2026-10-15', validTo: '2030-10-14' })
  })

  it('KL 5:9: one council follows the other without a day between', () => {
    fc.assert(
      fc.property(electionYears, (year) => {
        expect(addDays(councilTerm(year).validTo, 1)).toBe(councilTerm(year + 4).validFrom)
      }),
    )
  })
})

describe('boardTerm', () => {
  it('KL 6:18: the board of 2026 sits from 1 January 2027 for four years', () => {
    expect(boardTerm(2026)).toEqual({ validFrom: '2027-01-01', validTo: '2030-12-31' })
  })

  it('KL 6:18: one board follows the other without a day between', () => {
    fc.assert(
      fc.property(electionYears, (year) => {
        expect(addDays(boardTerm(year).validTo, 1)).toBe(boardTerm(year + 4).validFrom)
      }),
    )
  })
})

describe('electionYearFor', () => {
  it.each([
    ['2022-10-14', 2018],
    ['2022-10-15', 2022],
    ['2026-10-14', 2022],
    ['2026-10-15', 2026],
    ['2026-11-24', 2026],
    ['2027-01-01', 2026],
    ['2028-02-29', 2026],
    ['2030-10-14', 2026],
    ['2030-10-15', 2030],
  ])('KL 5:9: the council of %s was elected in %i', (date, year) => {
    expect(electionYearFor(day(date))).toBe(year)
  })

  it('KL 5:9: every day belongs to the council that was elected for it', () => {
    const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day('1994-10-15'), days))
    fc.assert(
      fc.property(anyDay, (date) => {
        const { validFrom, validTo } = councilTerm(electionYearFor(date))
        expect(validFrom <= date && date <= validTo).toBe(true)
      }),
    )
  })
})
