// The series as they are stored, and made where they are missing.
import type { Stored } from '../domain/decision.ts'
import type { Moment } from '../domain/moment.ts'
import type { Series } from '../domain/series/series.ts'
import { newSeries, seriesIds } from '../domain/series/standard-series.ts'
import { createMissing } from '../domain/series/start-series.ts'
import { Overtaken } from './commit.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

/** Every series that is stored: one Query. */
export function storedSeries(store: Store): Promise<Stored<Series>[]> {
  return store.all('series', { table: 'governance', partition: lists.series })
}

/** Every series: as stored, or as it will be made. */
export async function everySeries(store: Store, { today }: Pick<Moment, 'today'>): Promise<Series[]> {
  const stored = await storedSeries(store)
  return seriesIds.map((id) => stored.find(({ state }) => state.id === id)?.state ?? newSeries(id, today))
}

/** A fresh deployment needs nobody to remember its series; one that another round has just made is left to it. */
export async function makeMissingSeries(store: Store, { now, today }: Moment): Promise<number> {
  const existing = (await storedSeries(store)).map(({ state }) => state)
  const standard = seriesIds.map((id) => newSeries(id, today))
  const decisions = createMissing(existing, standard, now)
  for (const decision of decisions) {
    try {
      await store.commit(decision)
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    }
  }
  return decisions.length
}
