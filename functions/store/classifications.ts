// The classifications of an asset: they lie in its partition, each under its number.
import type { Classification } from '../domain/classification/classification.ts'
import type { UnderWay } from '../domain/classification/follow-asset.ts'
import type { Stored } from '../domain/decision.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { lists, prefixes } from './lists.ts'
import { openTasksOf } from './matter-parts.ts'
import type { ListQuery, Store } from './store.ts'

export const classificationsOf = (assetId: string): ListQuery => ({
  table: 'register',
  partition: lists.asset(assetId),
  prefix: prefixes.classification,
})

/** The one that is being worked on: always the latest. Undefined when there is none. */
export async function openClassificationOf(
  store: Store,
  { id, openClassificationId, classificationCount }: InformationAsset,
): Promise<Stored<Classification> | undefined> {
  if (openClassificationId === undefined) return undefined
  return store.find('classification', `${id}/${classificationCount}`)
}

/** The classification that is being worked on, with its open tasks; nothing is read when there is none. */
export async function underWayOf(store: Store, asset: InformationAsset): Promise<UnderWay | undefined> {
  const classification = await openClassificationOf(store, asset)
  if (classification === undefined) return undefined
  return { classification, openTasks: await openTasksOf(store, classification.state.id) }
}
