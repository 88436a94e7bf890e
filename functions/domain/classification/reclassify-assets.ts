// Opens new classifications of the assets that a change around them reaches, some at a time.
import { systemStamp } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { ChangedFact, ClassificationTrigger } from './classification.ts'
import { isReached } from './reclassification-trigger.ts'
import { startReclassification } from './start-classification.ts'

/** An asset takes six writes and a start of a transaction's hundred. */
const assetsInOneDecision = 12

export interface Reclassify {
  trigger: ClassificationTrigger
  changed: readonly ChangedFact[]
}

/** Undefined when no asset is reached; the rest is left to an execution that this commit starts. */
export function reclassifyAssets(
  assets: readonly Stored<InformationAsset>[],
  { trigger, changed }: Reclassify,
  { modelId, newId, now }: { modelId: string; newId: () => string; now: string },
): Decision | undefined {
  const reached = assets.filter(({ state }) => isReached(state))
  const started = reached.slice(0, assetsInOneDecision).map((asset) =>
    startReclassification(asset, asset.state, {
      id: newId(),
      modelId,
      trigger,
      changed,
      startedBy: 'system',
      now,
    }),
  )
  if (started.length === 0) return undefined
  const left = reached.slice(assetsInOneDecision).map(({ state }) => state.id)
  const changes: Change[] = started.flatMap((each) => each.changes)
  const goesOn: Effect[] =
    left.length === 0
      ? []
      : [startMachine('register-upkeep', { entry: 'reclassify', assetIds: left, trigger, changed })]
  return {
    at: now,
    actor: systemStamp,
    changes,
    effects: [...started.flatMap((each) => each.effects), ...goesOn],
  }
}
