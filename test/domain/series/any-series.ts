// Any rule, and any day within a few decades.
import fc from 'fast-check'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { SeriesRule } from '../../../functions/domain/series/series-rule.ts'
import { day } from '../given.ts'

export const anyDay = fc.nat({ max: 15_000 }).map((days) => addDays(day('2020-01-01'), days))

const yearly = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([month, dayOfMonth]): SeriesRule => {
    const last = new Date(Date.UTC(2028, month, 0)).getUTCDate()
    return { every: 'year', month, day: Math.min(dayOfMonth, last) }
  })
const monthly = fc
  .oneof(fc.integer({ min: 1, max: 31 }), fc.constant('first-business-day' as const))
  .map((on): SeriesRule => ({ every: 'month', on }))
const everyMonths = fc
  .tuple(fc.integer({ min: 2, max: 12 }), anyDay)
  .map(([count, from]): SeriesRule => ({ every: 'months', count, from }))

export const anyRule: fc.Arbitrary<SeriesRule> = fc.oneof(yearly, monthly, everyMonths)
