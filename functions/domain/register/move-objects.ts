// What becomes of assets, systems and actions when the organisation changes: they follow their unit, or go to the one that takes over (domain 7, S5).

import type { Action } from '../action/action.ts'
import { systemStamp } from '../actor.ts'
import { isReached } from '../classification/reclassification-trigger.ts'
import { startReclassification } from '../classification/start-classification.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { Reorganisation } from '../organisation/reorganisation.ts'
import type { Unit } from '../organisation/unit.ts'
import { pathOf } from '../organisation/unit-path.ts'
import type { InformationAsset } from './information-asset.ts'
import type { System } from './system.ts'

export type Placed = InformationAsset | System | Action

/** The unit a thing belongs to from the first day on: its own, or the successor that names it, or the first one. */
export function unitAfter(
  { mappings }: Pick<Reorganisation, 'mappings'>,
  { id, unitId }: Pick<Placed, 'id' | 'unitId'>,
): string {
  const mapping = mappings.find(({ fromUnitId, change }) => fromUnitId === unitId && change !== 'renamed')
  if (mapping === undefined) return unitId
  const taker = mapping.successors.find(({ objectIds }) => objectIds?.includes(id)) ?? mapping.successors[0]
  return taker?.unitId ?? unitId
}

/** An asset that is classified anew takes six writes and a start of a transaction's hundred. */
const thingsInOneDecision = 12

/**
 * Decisions that each fit a transaction, for what does not stand where it belongs; a repeat finds nothing to do.
 * Information that weighs something is classified anew under its new unit (domain 3.3: merged committee).
 */
export function moveObjects(
  reorganisation: Pick<Reorganisation, 'mappings'>,
  things: readonly Stored<Placed>[],
  units: ReadonlyMap<string, Unit>,
  { modelId, newId, now }: { modelId: string; newId: () => string; now: string },
): Decision[] {
  const moved = things.flatMap((before): { changes: Change[]; effects: Effect[] }[] => {
    const unitId = unitAfter(reorganisation, before.state)
    const unitPath = pathOf(units, unitId)
    const isInPlace = unitId === before.state.unitId && unitPath === before.state.unitPath
    if (isInPlace) return []
    const after: Placed = { ...before.state, unitId, unitPath }
    const isOtherUnit = unitId !== before.state.unitId
    if (
      isOtherUnit &&
      before.state.kind === 'information-asset' &&
      after.kind === 'information-asset' &&
      isReached(after)
    ) {
      const changed = [{ field: 'unitId', before: before.state.unitId, after: unitId }]
      const opening = {
        id: newId(),
        modelId,
        trigger: 'merged-unit',
        changed,
        startedBy: 'system',
        now,
      } as const
      const asset = { ...before, state: before.state }
      return [startReclassification(asset, after, opening)]
    }
    return [
      {
        changes: [{ before, after, action: `${after.kind}.moved` }],
        effects: after.kind === 'system' ? startDerivation([after.id]) : [],
      },
    ]
  })
  const decisions: Decision[] = []
  for (let at = 0; at < moved.length; at += thingsInOneDecision) {
    const some = moved.slice(at, at + thingsInOneDecision)
    decisions.push({
      at: now,
      actor: systemStamp,
      changes: some.flatMap(({ changes }) => changes),
      effects: some.flatMap(({ effects }) => effects),
    })
  }
  return decisions
}

export interface TakenOver {
  unitId: string
  assets: number
  systems: number
  actions: number
}

/** How much of what a unit has goes to each of those that take over, for whoever reviews the mapping. */
export function takenOver(
  reorganisation: Pick<Reorganisation, 'mappings'>,
  things: readonly Placed[],
): TakenOver[] {
  const byUnit = Map.groupBy(things, (thing) => unitAfter(reorganisation, thing))
  return [...byUnit].map(([unitId, some]) => {
    const count = (kind: Placed['kind']) => some.filter((thing) => thing.kind === kind).length
    return {
      unitId,
      assets: count('information-asset'),
      systems: count('system'),
      actions: count('action'),
    }
  })
}
