// Daily: takes up a class that runs out soon, and tells of one that has run out.
import { lookAtAsset } from '../domain/classification/expire-class.ts'
import type { Stored } from '../domain/decision.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { newId } from '../runtime/new-id.ts'
import { modelInForce } from '../store/models.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchAsset(
  asset: Stored<InformationAsset>,
  { store, moment }: WatchContext,
): Promise<void> {
  const [model, informedIds] = await Promise.all([
    modelInForce(store, moment.today),
    idsOfRoleHolders(store, ['coordinator'], moment.today),
  ])
  const context = { id: newId(moment.now), modelId: model.id, informedIds, ...moment }
  const decision = lookAtAsset(asset, context)
  if (decision) await store.commit(decision)
}
