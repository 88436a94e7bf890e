// Opens a classification of an asset: the first one, or a new one because something has changed.
import type { Change, Effect, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import { Refusal } from '../refusal.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { ChangedFact, Classification, ClassificationTrigger } from './classification.ts'

/** Where a round of the machine begins. */
export type ClassificationEntry = 'propose' | 'advise' | 'decide'

/** Starts a round of the machine for a classification. */
export function startRound(
  { assetId, number, id }: Pick<Classification, 'assetId' | 'number' | 'id'>,
  entry: ClassificationEntry,
): Effect {
  return startMachine('classification', { entry, assetId, number, classificationId: id })
}

export interface Opening {
  id: string
  modelId: string
  trigger: ClassificationTrigger
  reason?: string | undefined
  changed?: readonly ChangedFact[]
  quiet?: boolean
  startedBy: string
  now: string
}

/**
 * The classification, and the asset that now has it open. Nothing is proposed yet.
 * @throws Refusal `classification-open`; `wrong-state` for an asset that is no more
 */
export function openClassification(
  asset: InformationAsset,
  { id, modelId, trigger, reason, changed = [], quiet = false, startedBy, now }: Opening,
): { classification: Classification; asset: InformationAsset } {
  if (asset.endedOn !== undefined) throw new Refusal('wrong-state')
  if (asset.openClassificationId !== undefined) throw new Refusal('classification-open')
  const number = asset.classificationCount + 1
  const classification: Classification = {
    kind: 'classification',
    id,
    assetId: asset.id,
    assetName: asset.name,
    unitId: asset.unitId,
    unitPath: asset.unitPath,
    number,
    modelId,
    trigger,
    ...(reason && { reason }),
    changed: [...changed],
    ...(quiet && { quiet }),
    startedBy,
    startedAt: now,
    ...(asset.current && {
      previous: { classificationId: asset.current.classificationId, levels: asset.current.levels },
    }),
    status: 'proposing',
    advice: [],
    sentBack: [],
  }
  return { classification, asset: { ...asset, openClassificationId: id, classificationCount: number } }
}

/** Opens one for the system manager's team to propose in: the changes and the effect, for the decision that causes it. */
export function startReclassification(
  before: Stored<InformationAsset>,
  after: InformationAsset,
  opening: Opening,
): { classification: Classification; changes: Change[]; effects: Effect[] } {
  const opened = openClassification(after, opening)
  return {
    classification: opened.classification,
    changes: [
      { before, after: opened.asset, action: 'information-asset.reclassification-opened' },
      { after: opened.classification, action: 'classification.opened' },
    ],
    effects: [startRound(opened.classification, 'propose')],
  }
}

/** Whether those who are asked were told of it with everything else that a file brought in; what was sent back is asked about anew. */
export function isAskedQuietly({ quiet, sentBack }: Pick<Classification, 'quiet' | 'sentBack'>): boolean {
  return quiet === true && sentBack.length === 0
}
