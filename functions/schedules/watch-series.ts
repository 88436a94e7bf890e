// Daily: a series whose day has come starts its process, once.
import type { Stored } from '../domain/decision.ts'
import type { Series } from '../domain/series/series.ts'
import { startSeries } from '../domain/series/start-series.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchSeries(series: Stored<Series>, { store, moment }: WatchContext): Promise<void> {
  const decision = startSeries(series, moment)
  if (decision) await store.commit(decision)
}
