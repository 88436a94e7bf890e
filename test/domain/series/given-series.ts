// A series of the house as some day left it.
import type { Series } from '../../../functions/domain/series/series.ts'
import type { SeriesId } from '../../../functions/domain/series/series-id.ts'
import { standardSeries } from '../../../functions/domain/series/standard-series.ts'
import { day } from '../given.ts'

export function givenSeries(id: SeriesId, nextOn: string, facts: Partial<Series> = {}): Series {
  const { name, rule } = standardSeries[id]
  return { kind: 'series', id, name, rule, nextOn: day(nextOn), ...facts }
}

/** The same without a day to start on. */
export function withoutDay({ nextOn: _, ...series }: Series): Series {
  return series
}

export const paused = (since: string): NonNullable<Series['paused']> => ({
  since: day(since),
  reason: 'Tjänsten är vakant.',
  by: { personId: 'iss.lind', name: 'Lind', role: 'coordinator' },
})
