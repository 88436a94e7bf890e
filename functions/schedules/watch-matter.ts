// Daily: a matter whose text is to apply from today has its entry into force started.
import type { Stored } from '../domain/decision.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { startEntry } from '../domain/matter/start-entry.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchMatter(matter: Stored<Matter>, { store, moment }: WatchContext): Promise<void> {
  const decision = startEntry(matter, moment)
  if (decision) await store.commit(decision)
}
