// The assets and systems of a unit and all beneath it that satisfy a question about their owner.
import type { Stored } from '../domain/decision.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import type { Placed } from '../domain/register/move-objects.ts'
import type { System } from '../domain/register/system.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

type Owned = Pick<InformationAsset, 'ownerId' | 'vacancyId'>

export async function ownedWithin(
  store: Store,
  unitPath: string,
  isAsked: (thing: Owned) => boolean,
): Promise<(Stored<InformationAsset> | Stored<System>)[]> {
  const within = (partition: string) =>
    ({ table: 'register', index: 'gsi1', partition, prefix: unitPath }) as const
  const [assets, systems] = await Promise.all([
    store.all('information-asset', within(lists.assets)),
    store.all('system', within(lists.systems)),
  ])
  return [...assets, ...systems].filter(({ state }) => isAsked(state))
}

/** Whether anything is registered at a unit or beneath it: at most one row of each list is read. */
export async function holdsRegister(store: Store, unitPath: string): Promise<boolean> {
  const kinds = [
    ['information-asset', lists.assets],
    ['system', lists.systems],
  ] as const
  const pages = await Promise.all(
    kinds.map(([kind, partition]) =>
      store.page(
        kind,
        { table: 'register', index: 'gsi1', partition, prefix: unitPath },
        { limit: 1, cursor: undefined },
      ),
    ),
  )
  return pages.some(({ items }) => items.length > 0)
}

/** What belongs to one unit itself, and not to those beneath it. */
export async function placedAt(store: Store, unitPath: string): Promise<Placed[]> {
  const at = (table: 'register' | 'governance', partition: string) =>
    ({ table, index: 'gsi1', partition, prefix: `${unitPath}#` }) as const
  const [assets, systems, actions] = await Promise.all([
    store.all('information-asset', at('register', lists.assets)),
    store.all('system', at('register', lists.systems)),
    store.all('action', at('governance', lists.actions)),
  ])
  return [...assets, ...systems, ...actions].map(({ state }) => state)
}
