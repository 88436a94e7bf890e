// An information asset and a classification as people see them.
import type * as z from 'zod'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { aspects } from '../domain/classification/class-levels.ts'
import type { Classification } from '../domain/classification/classification.ts'
import type { ClassificationModel } from '../domain/classification/classification-model.ts'
import { assetFlags } from '../domain/register/asset-flags.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import type { AssetStanding, AssetView, assetRoutes } from './contract/asset-routes.ts'

function standingOf({ current }: InformationAsset, today: CalendarDay): AssetStanding {
  if (current === undefined) return 'unclassified'
  return current.validUntil < today ? 'expired' : 'classified'
}

export function assetView(asset: InformationAsset, today: CalendarDay): z.input<typeof AssetView> {
  return {
    ...asset,
    standing: standingOf(asset, today),
    ...assetFlags({ ...asset, levels: asset.current?.levels }),
  }
}

/** The levels in the words of the model they were decided in, or are proposed in. */
export function inWords(
  { decision, proposal }: Classification,
  model: ClassificationModel,
): z.input<(typeof assetRoutes)['readClassification']['response']>['words'] {
  const levels = decision?.levels ?? proposal?.levels
  if (levels === undefined) return []
  return aspects.flatMap((aspect) => {
    const level = levels[aspect]
    const words = model.aspects
      .find((each) => each.aspect === aspect)
      ?.levels.find((each) => each.level === level)
    const name = model.scale.find((each) => each.level === level)?.name
    return level === undefined || words === undefined || name === undefined
      ? []
      : [{ aspect, level, name, description: words.description }]
  })
}
