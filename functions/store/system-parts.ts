// Reads all that a system's class follows from.

import type { AggregateKind, AggregateOf } from '../domain/aggregate.ts'
import type { SystemParts } from '../domain/classification/derive-system.ts'
import type { Stored } from '../domain/decision.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

function ofKind<K extends AggregateKind>(rows: readonly Stored[], kind: K): Stored<AggregateOf<K>>[] {
  const isOfKind = (row: Stored): row is Stored<AggregateOf<K>> => row.state.kind === kind
  return rows.filter(isOfKind)
}

function byId<K extends 'information-asset' | 'system-class'>(
  things: readonly Stored<AggregateOf<K>>[],
  idOf: (thing: AggregateOf<K>) => string,
): ReadonlyMap<string, Stored<AggregateOf<K>>> {
  return new Map(things.map((thing) => [idOf(thing.state), thing]))
}

/** What lies in the partition of a system itself: one Query. */
export async function readOwnParts(store: Store, systemId: string) {
  const rows = await store.partition('register', lists.system(systemId))
  const [system] = ofKind(rows, 'system')
  return {
    system,
    handlings: ofKind(rows, 'handling'),
    integrations: ofKind(rows, 'integration'),
    dependencies: ofKind(rows, 'system-dependency'),
    answers: ofKind(rows, 'requirement-answer'),
    exceptions: ofKind(rows, 'requirement-exception'),
  }
}

/**
 * Undefined for a system that is not in the register. The derived class is read before what it is derived from: whoever
 * commits a class after this reading replaces one that is older than the reading, or is overtaken.
 */
export async function readSystemParts(store: Store, systemId: string): Promise<SystemParts | undefined> {
  const derived = await store.find('system-class', systemId)
  const { system, ...own } = await readOwnParts(store, systemId)
  if (system === undefined) return undefined
  const { handlings, integrations, dependencies } = own
  const assetIds = [
    ...handlings.map(({ state }) => state.assetId),
    ...integrations.flatMap(({ state }) => state.assetIds),
  ]
  const [assets, dependants] = await Promise.all([
    store.many('information-asset', assetIds),
    store.many(
      'system-class',
      dependencies.map(({ state }) => state.systemId),
    ),
  ])
  return {
    system,
    derived,
    ...own,
    assets: byId(assets, ({ id }) => id),
    dependants: byId(dependants, (each) => each.systemId),
  }
}
