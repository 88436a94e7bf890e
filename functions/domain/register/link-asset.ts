// Links an asset to a system that handles it, and ends the link.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { isReached } from '../classification/reclassification-trigger.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { type Grant, reaches } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { type InformationAsset, mostSystems } from './information-asset.ts'
import type { Handling } from './link.ts'
import { handlingFrom } from './register-asset.ts'
import type { System } from './system.ts'

interface Context extends Moment {
  asset: Stored<InformationAsset>
  handling: Stored<Handling> | undefined
  actor: Actor
  grant: Grant
}

/** Whoever keeps the one or the other may say that they belong together. */
function requireEither(grant: Grant, asset: InformationAsset, system: System): void {
  if (!reaches(grant, asset.unitPath) && !reaches(grant, system.unitPath)) throw new Refusal('wrong-unit')
}

/** Information that weighs something and comes into another system is classified anew (domain 3.3). */
function reclassification(asset: InformationAsset, system: System): Effect[] {
  if (!isReached(asset)) return []
  return [
    startMachine('register-upkeep', {
      entry: 'reclassify',
      assetIds: [asset.id],
      trigger: 'changed-system',
      changed: [{ field: 'systemIds', before: asset.systemIds.join(', ').slice(0, 500), after: system.name }],
    }),
  ]
}

/**
 * @throws Refusal `wrong-unit`; `wrong-state` for an asset or a system that is no more; `already-exists`;
 *   `malformed-request` when the asset is in as many systems as it may
 */
export function beginHandling(
  system: System,
  { asset, handling, actor, grant, now, today }: Context,
): { decision: Decision; handling: Handling } {
  const { state } = asset
  requireEither(grant, state, system)
  if (state.endedOn !== undefined || system.lifecycle === 'ended') throw new Refusal('wrong-state')
  if (state.systemIds.includes(system.id)) throw new Refusal('already-exists')
  if (state.systemIds.length >= mostSystems)
    throw new Refusal('malformed-request', [
      {
        path: 'body.assetId',
        message: { sv: `Högst ${mostSystems} system.`, en: `At most ${mostSystems} systems.` },
      },
    ])
  const begun = handlingFrom(system.id, state.id, today, handling)
  const after: InformationAsset = { ...state, systemIds: [...state.systemIds, system.id] }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [begun, { before: asset, after, action: 'information-asset.linked' }],
      effects: [...startDerivation([system.id]), ...reclassification(state, system)],
    },
    handling: { kind: 'handling', systemId: system.id, assetId: state.id, from: today },
  }
}

/** @throws Refusal `wrong-unit`; `not-found` when there is no such link now */
export function endHandling(
  system: System,
  { asset, handling, actor, grant, now, today }: Context,
): { decision: Decision; handling: Handling } {
  requireEither(grant, asset.state, system)
  if (handling === undefined || handling.state.endedOn !== undefined)
    throw new Refusal('not-found', [{ path: 'handling', message: `${system.id}/${asset.state.id}` }])
  const ended: Handling = { ...handling.state, endedOn: today }
  const after: InformationAsset = {
    ...asset.state,
    systemIds: asset.state.systemIds.filter((id) => id !== system.id),
  }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [
        { before: handling, after: ended, action: 'handling.ended' },
        { before: asset, after, action: 'information-asset.unlinked' },
      ],
      effects: startDerivation([system.id]),
    },
    handling: ended,
  }
}
