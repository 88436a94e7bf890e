// Work on many assets that one commit has no room for: new classifications after a change, and a new owner after a vacancy.
import * as z from 'zod'
import { ChangedFact, ClassificationTrigger } from '../domain/classification/classification.ts'
import { reclassifyAssets } from '../domain/classification/reclassify-assets.ts'
import { Slug, SortableId } from '../domain/identifier.ts'
import { handOverObjects } from '../domain/register/appoint-owner.ts'
import { newId } from '../runtime/new-id.ts'
import { modelInForce } from '../store/models.ts'
import { ownedWithin } from '../store/owned-things.ts'
import type { Store } from '../store/store.ts'
import { readSystemParts } from '../store/system-parts.ts'
import { step } from './step.ts'

const Reclassify = z.strictObject({
  /** What the system handles, or the assets themselves. */
  systemId: Slug.optional(),
  assetIds: z.array(Slug).optional(),
  trigger: ClassificationTrigger,
  changed: z.array(ChangedFact),
})

async function assetsOf(store: Store, { systemId, assetIds }: z.infer<typeof Reclassify>) {
  if (systemId === undefined) return store.many('information-asset', assetIds ?? [])
  const parts = await readSystemParts(store, systemId)
  const handled = (parts?.handlings ?? []).filter(({ state }) => state.endedOn === undefined)
  return handled.flatMap(({ state }) => parts?.assets.get(state.assetId) ?? [])
}

export const reclassify = step(Reclassify, async (input, { store, moment }) => {
  const [assets, { id: modelId }] = await Promise.all([
    assetsOf(store, input),
    modelInForce(store, moment.today),
  ])
  const ids = { modelId, newId: () => newId(moment.now), now: moment.now }
  return { decision: reclassifyAssets(assets, input, ids), output: {} }
})

export const handOverOwnership = step(
  z.strictObject({ vacancyId: SortableId }),
  async ({ vacancyId }, { store, moment }) => {
    const { state: vacancy } = await store.load('owner-vacancy', vacancyId)
    const [things, { id: modelId }] = await Promise.all([
      ownedWithin(store, vacancy.unitPath, ({ vacancyId: of }) => of === vacancyId),
      modelInForce(store, moment.today),
    ])
    const ids = { modelId, newId: () => newId(moment.now), now: moment.now }
    return { decision: handOverObjects(vacancy, things, ids), output: {} }
  },
)
