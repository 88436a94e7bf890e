// Moves assets, systems and actions to the units of a new organisation.
import type { Stored } from '../domain/decision.ts'
import type { Reorganisation } from '../domain/organisation/reorganisation.ts'
import { moveObjects, type Placed } from '../domain/register/move-objects.ts'
import { newId } from '../runtime/new-id.ts'
import { lists } from '../store/lists.ts'
import { modelInForce } from '../store/models.ts'
import type { ListQuery } from '../store/store.ts'
import { unitTree } from '../store/units.ts'
import type { WatchContext } from './watch-context.ts'

const pageSize = 200

const inPlace = (table: ListQuery['table'], partition: string): ListQuery => ({
  table,
  index: 'gsi1',
  partition,
})

/**
 * Goes through the register some at a time. The index lags behind by moments and shows what was moved a page ago once
 * more: it stands where it belongs then, and is left alone.
 */
export async function moveRegister(reorganisation: Reorganisation, context: WatchContext): Promise<void> {
  const { store, moment } = context
  const [units, { id: modelId }] = await Promise.all([unitTree(store), modelInForce(store, moment.today)])
  const ids = { modelId, newId: () => newId(moment.now), now: moment.now }
  const move = async (things: readonly Stored<Placed>[]) => {
    for (const decision of moveObjects(reorganisation, things, units, ids)) await store.commit(decision)
  }
  const kinds = [
    ['information-asset', inPlace('register', lists.assets)],
    ['system', inPlace('register', lists.systems)],
    ['action', inPlace('governance', lists.actions)],
  ] as const
  for (const [kind, query] of kinds) {
    let cursor: string | undefined
    do {
      const page = await store.page(kind, query, { limit: pageSize, cursor })
      await move(page.items)
      cursor = page.cursor
    } while (cursor !== undefined)
  }
}
