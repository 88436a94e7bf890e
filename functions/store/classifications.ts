// The classifications of an asset: they lie in its partition, each under its number.
import type { Classification } from '../domain/classification/classification.ts'
import type { Stored } from '../domain/decision.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { lists, prefixes } from './lists.ts'
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
