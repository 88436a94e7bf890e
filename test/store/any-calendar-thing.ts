// A series, a daily check and a person's own address, with everything that their keys are made of left open.
import fc from 'fast-check'
import type { AggregateOf } from '../../functions/domain/aggregate.ts'
import { newSeries, seriesIds } from '../../functions/domain/series/standard-series.ts'
import type { CalendarKind } from '../../functions/store/calendar-keys.ts'
import { now } from '../domain/given.ts'
import { calendarDay, slug } from './any-key.ts'

export const calendarThings: { [K in CalendarKind]: fc.Arbitrary<AggregateOf<K>> } = {
  series: fc.tuple(fc.constantFrom(...seriesIds), calendarDay).map(([id, day]) => newSeries(id, day)),
  'calendar-check': calendarDay.map((day) => ({
    kind: 'calendar-check',
    day,
    seriesIds: ['status-report'],
    bodyIds: ['ks'],
  })),
  'calendar-feed': slug.map((personId) => ({
    kind: 'calendar-feed',
    personId,
    digest: 'a'.repeat(64),
    madeAt: now,
  })),
}
