// Links systems: one stands on another, or sends it information. A circle of systems that stand on each other is refused.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { isReached } from '../classification/reclassification-trigger.ts'
import { startDerivation } from '../classification/start-derivation.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { type Grant, requireReach } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { InformationAsset } from './information-asset.ts'
import type { DependencyGraph, Integration, SystemDependency } from './link.ts'
import type { System } from './system.ts'

interface Context extends Moment {
  actor: Actor
  grant: Grant
}

/** A system may stand on so many others: the list is kept with it. */
const mostPlatforms = 50

function graphMoved(before: Stored<DependencyGraph> | undefined): Change {
  const changes = (before?.state.changes ?? 0) + 1
  return {
    before,
    after: { kind: 'dependency-graph', id: 'systems', changes },
    action: 'dependency-graph.changed',
  }
}

export interface DependencyParts {
  system: Stored<System>
  platform: System
  dependency: Stored<SystemDependency> | undefined
  graph: Stored<DependencyGraph> | undefined
}

/**
 * @param circle the systems of the circle that it would close, if any
 * @throws Refusal `wrong-unit`, `link-makes-circle`, `already-exists`, `wrong-state`, `malformed-request` for too many
 */
export function beginDependency(
  { system, platform, dependency, graph }: DependencyParts,
  circle: readonly string[] | undefined,
  { actor, grant, now, today }: Context,
): { decision: Decision; dependency: SystemDependency } {
  const { state } = system
  requireReach(grant, state)
  if (circle)
    throw new Refusal('link-makes-circle', [{ path: 'body.platformId', message: circle.join(' → ') }])
  if (state.platformIds.includes(platform.id)) throw new Refusal('already-exists')
  if (state.lifecycle === 'ended' || platform.lifecycle === 'ended') throw new Refusal('wrong-state')
  if (state.platformIds.length >= mostPlatforms)
    throw new Refusal('malformed-request', [{ path: 'body.platformId', message: `≤ ${mostPlatforms}` }])
  const after: SystemDependency = {
    kind: 'system-dependency',
    systemId: state.id,
    platformId: platform.id,
    from: today,
  }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [
        { before: dependency, after, action: 'system-dependency.begun' },
        {
          before: system,
          after: { ...state, platformIds: [...state.platformIds, platform.id] },
          action: 'system.linked',
        },
        graphMoved(graph),
      ],
      effects: startDerivation([platform.id]),
    },
    dependency: after,
  }
}

/** @throws Refusal `wrong-unit`; `not-found` when there is no such link now */
export function endDependency(
  { system, platform, dependency, graph }: DependencyParts,
  { actor, grant, now, today }: Context,
): { decision: Decision; dependency: SystemDependency } {
  const { state } = system
  requireReach(grant, state)
  if (dependency === undefined || dependency.state.endedOn !== undefined)
    throw new Refusal('not-found', [{ path: 'system-dependency', message: `${state.id}/${platform.id}` }])
  const ended: SystemDependency = { ...dependency.state, endedOn: today }
  const platformIds = state.platformIds.filter((id) => id !== platform.id)
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [
        { before: dependency, after: ended, action: 'system-dependency.ended' },
        { before: system, after: { ...state, platformIds }, action: 'system.unlinked' },
        graphMoved(graph),
      ],
      effects: startDerivation([platform.id]),
    },
    dependency: ended,
  }
}

export interface IntegrationParts {
  from: System
  to: System
  /** Those that are to be sent, and those that have been sent until now. */
  assets: readonly Stored<InformationAsset>[]
  integration: Stored<Integration> | undefined
  /** What others send to the same receiver now. */
  others: readonly Integration[]
}

/** The assets that reach the receiver no more: neither by this integration nor by another. */
function noLongerSent({ to, assets, others }: IntegrationParts, stillSent: ReadonlySet<string>): Change[] {
  const byOthers = new Set(others.flatMap(({ assetIds }) => assetIds))
  return assets
    .filter(({ state }) => state.receiverIds.includes(to.id))
    .filter(({ state }) => !stillSent.has(state.id) && !byOthers.has(state.id))
    .map((before) => ({
      before,
      after: { ...before.state, receiverIds: before.state.receiverIds.filter((id) => id !== to.id) },
      action: 'information-asset.sent-no-more',
    }))
}

/**
 * What is sent is said whole each time: assets left out are sent no more.
 * @throws Refusal `wrong-unit`; `not-found` for an asset that the sender does not handle; `wrong-state`
 */
export function beginIntegration(
  parts: IntegrationParts,
  command: { assetIds: readonly string[]; method?: string | undefined },
  { actor, grant, now, today }: Context,
): { decision: Decision; integration: Integration } {
  const { from, to, assets, integration } = parts
  requireReach(grant, from)
  if (from.id === to.id) throw new Refusal('link-makes-circle', [{ path: 'body.toSystemId', message: to.id }])
  if (from.lifecycle === 'ended' || to.lifecycle === 'ended') throw new Refusal('wrong-state')
  const handled = new Map(
    assets.filter(({ state }) => state.systemIds.includes(from.id)).map((asset) => [asset.state.id, asset]),
  )
  const unknown = command.assetIds.flatMap((id, at) =>
    handled.has(id) ? [] : [{ path: `body.assetIds.${at}`, message: id }],
  )
  if (unknown.length > 0) throw new Refusal('not-found', unknown)
  const isGoingOn = integration !== undefined && integration.state.endedOn === undefined
  const after: Integration = {
    kind: 'integration',
    fromSystemId: from.id,
    toSystemId: to.id,
    assetIds: [...new Set(command.assetIds)],
    ...(command.method && { method: command.method }),
    from: isGoingOn ? integration.state.from : today,
  }
  const named = new Set(command.assetIds)
  const newlySent = [...handled.values()].filter(
    ({ state }) => named.has(state.id) && !state.receiverIds.includes(to.id),
  )
  const asked = newlySent.filter(({ state }) => isReached(state)).map(({ state }) => state.id)
  const changed = [{ field: 'integration', before: '', after: `${from.name} → ${to.name}`.slice(0, 500) }]
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [
        { before: integration, after, action: 'integration.begun' },
        ...newlySent.map(
          (asset): Change => ({
            before: asset,
            after: { ...asset.state, receiverIds: [...asset.state.receiverIds, to.id] },
            action: 'information-asset.sent',
          }),
        ),
        ...noLongerSent(parts, named),
      ],
      effects: [
        ...startDerivation([to.id]),
        ...(asked.length > 0
          ? [
              startMachine('register-upkeep', {
                entry: 'reclassify',
                assetIds: asked,
                trigger: 'new-integration',
                changed,
              }),
            ]
          : []),
      ],
    },
    integration: after,
  }
}

/** @throws Refusal `wrong-unit`; `not-found` when there is none now */
export function endIntegration(
  parts: IntegrationParts,
  { actor, grant, now, today }: Context,
): { decision: Decision; integration: Integration } {
  const { from, to, integration } = parts
  requireReach(grant, from)
  if (integration === undefined || integration.state.endedOn !== undefined)
    throw new Refusal('not-found', [{ path: 'integration', message: `${from.id}/${to.id}` }])
  const ended: Integration = { ...integration.state, endedOn: today }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [
        { before: integration, after: ended, action: 'integration.ended' },
        ...noLongerSent(parts, new Set()),
      ],
      effects: startDerivation([to.id]),
    },
    integration: ended,
  }
}
