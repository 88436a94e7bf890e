// A higher class is decided anew sooner.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import {
  type ClassLevels,
  highestOf,
  type Level,
  lowestLevels,
} from '../../../functions/domain/classification/class-levels.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { reviewDay } from '../../../functions/domain/classification/review-day.ts'
import { day } from '../given.ts'
import { anyLevels } from './given-classification.ts'

const atLevel = (level: Level): ClassLevels => ({ ...lowestLevels, integrity: level })
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('2000-01-01'), count))

describe('reviewDay', () => {
  it.each([
    [0, '2027-02-01', '2030-02-01'],
    [1, '2027-02-01', '2030-02-01'],
    [2, '2027-02-01', '2029-02-01'],
    [3, '2027-02-01', '2028-02-01'],
    [3, '2028-02-29', '2029-02-28'],
    [2, '2028-02-29', '2030-02-28'],
    [3, '2027-02-28', '2028-02-28'],
    [0, '2026-12-31', '2029-12-31'],
  ] as const)(
    'given highest level %i decided on %s, then it holds to %s (domain 3.3)',
    (level, on, until) => {
      expect(reviewDay(model2026, atLevel(level), day(on))).toBe(until)
    },
  )

  it('ends on the last day of a shorter month', () => {
    const model = { reviewMonths: [1, 1, 1, 1] as [number, number, number, number] }
    expect(reviewDay(model, lowestLevels, day('2027-01-31'))).toBe('2027-02-28')
  })

  it('goes by the highest level in any aspect, traceability included', () => {
    const levels = { ...lowestLevels, traceability: 3 } as const
    expect(reviewDay(model2026, levels, day('2027-02-01'))).toBe('2028-02-01')
  })

  it('lies after the day of the decision', () => {
    fc.assert(
      fc.property(anyLevels, anyDay, (levels, decidedOn) => {
        expect(reviewDay(model2026, levels, decidedOn) > decidedOn).toBe(true)
      }),
    )
  })

  it('is never later for a higher class', () => {
    fc.assert(
      fc.property(anyLevels, anyLevels, anyDay, (levels, other, decidedOn) => {
        const higher = highestOf(levels, other)
        const isLater = reviewDay(model2026, higher, decidedOn) > reviewDay(model2026, levels, decidedOn)
        expect(isLater).toBe(false)
      }),
    )
  })

  it('is never earlier for a later decision', () => {
    fc.assert(
      fc.property(anyLevels, anyDay, anyDay, (levels, one, other) => {
        const [first, second] = one <= other ? [one, other] : [other, one]
        expect(reviewDay(model2026, levels, first) <= reviewDay(model2026, levels, second)).toBe(true)
      }),
    )
  })
})
