// The handlers of systems and of the register's links.
import type * as z from 'zod'
import { searchCycle } from '../domain/classification/dependency-cycle.ts'
import { activeParts } from '../domain/classification/derive-system.ts'
import type { SystemClass } from '../domain/classification/system-class.ts'
import { reaches, requireReach } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { beginHandling, endHandling } from '../domain/register/link-asset.ts'
import {
  beginDependency,
  beginIntegration,
  endDependency,
  endIntegration,
} from '../domain/register/link-systems.ts'
import { changeSystem, registerSystem } from '../domain/register/register-system.ts'
import type { System, SystemDescription } from '../domain/register/system.ts'
import { lists, prefixes } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { readSystemParts } from '../store/system-parts.ts'
import { rolesOf } from '../store/unit-people.ts'
import { unitTree } from '../store/units.ts'
import type { Handlers } from './call.ts'
import type { SystemView, systemRoutes } from './contract/system-routes.ts'
import { requireUnitPath } from './register-reach.ts'
import { listSystems } from './system-lists.ts'

function systemView(system: System, derived: SystemClass | undefined): z.input<typeof SystemView> {
  return { ...system, ...(derived && { derived }) }
}

/** The systems that stand on one now: what a search for a circle reads. */
async function dependantsOf(store: Store, systemId: string): Promise<string[]> {
  const links = await store.all('system-dependency', {
    table: 'register',
    partition: lists.system(systemId),
    prefix: prefixes.dependant,
  })
  return links.flatMap(({ state }) => (state.endedOn === undefined ? [state.systemId] : []))
}

async function circleOf(store: Store, from: string, to: string): Promise<readonly string[] | undefined> {
  const search = searchCycle(from, to)
  let step = search.next()
  while (!step.done) {
    step = search.next(await Promise.all(step.value.map((id) => dependantsOf(store, id))))
  }
  return step.value
}

export function systemHandlers(store: Store): Handlers<keyof typeof systemRoutes> {
  /** What a description is checked against. */
  async function peopleAndPlace(description: SystemDescription) {
    const [units, ownerRoles, managerRoles] = await Promise.all([
      unitTree(store),
      rolesOf(store, description.ownerId),
      rolesOf(store, description.managerId),
    ])
    const unitPath = requireUnitPath(units, description.unitId, 'body.description.unitId')
    return { unitPath, ownerRoles, managerRoles }
  }

  async function handlingParts(systemId: string, assetId: string) {
    const [{ state: system }, asset, handling] = await Promise.all([
      store.load('system', systemId),
      store.load('information-asset', assetId),
      store.find('handling', `${systemId}/${assetId}`),
    ])
    return { system, asset, handling }
  }

  async function dependencyParts(systemId: string, platformId: string) {
    const [system, { state: platform }, dependency, graph] = await Promise.all([
      store.load('system', systemId),
      store.load('system', platformId),
      store.find('system-dependency', `${systemId}/${platformId}`),
      store.find('dependency-graph', 'systems'),
    ])
    return { system, platform, dependency, graph }
  }

  async function integrationParts(fromId: string, toId: string, assetIds: readonly string[]) {
    const [{ state: from }, { state: to }, received] = await Promise.all([
      store.load('system', fromId),
      store.load('system', toId),
      store.all('integration', {
        table: 'register',
        partition: lists.system(toId),
        prefix: prefixes.received,
      }),
    ])
    const integration = received.find(({ state }) => state.fromSystemId === fromId)
    const others = received.flatMap(({ state }) =>
      state.fromSystemId !== fromId && state.endedOn === undefined ? [state] : [],
    )
    const sentUntilNow = integration?.state.assetIds ?? []
    const assets = await store.many('information-asset', [...assetIds, ...sentUntilNow])
    return { from, to, integration, others, assets }
  }

  return {
    async listSystems({ query, actor, grant }) {
      const { items, cursor } = await listSystems(store, { query, actor, grant })
      const classes = await store.many(
        'system-class',
        items.map(({ id }) => id),
      )
      const byId = new Map(classes.map(({ state }) => [state.systemId, state]))
      const shown = items.map((system) => systemView(system, byId.get(system.id)))
      return { body: { items: shown, ...(cursor && { cursor }) } }
    },

    async registerSystem({ body, actor, grant, moment, newId }) {
      const context = { ...body, ...(await peopleAndPlace(body.description)), actor, grant, ...moment }
      const { decision, system } = registerSystem(body.description, newId(), context)
      return { body: systemView(system, undefined), decision }
    },

    async readSystem({ params, grant }) {
      const [{ state, version }, derived] = await Promise.all([
        store.load('system', params.systemId),
        store.find('system-class', params.systemId),
      ])
      requireReach(grant, state)
      return { body: systemView(state, derived?.state), version }
    },

    async changeSystem({ params, body, actor, grant, moment, expectedVersion }) {
      const [before, derived, about] = await Promise.all([
        store.load('system', params.systemId),
        store.find('system-class', params.systemId),
        peopleAndPlace(body.description),
      ])
      const { protectiveSecurity } = body
      const context = { protectiveSecurity, ...about, expectedVersion, actor, grant, ...moment }
      const { decision, system } = changeSystem(before, body.description, context)
      return { body: systemView(system, derived?.state), decision }
    },

    async readSystemLinks({ params, grant }) {
      const [parts, integrations] = await Promise.all([
        readSystemParts(store, params.systemId),
        store.all('integration', {
          table: 'register',
          index: 'gsi1',
          partition: lists.sentFrom(params.systemId),
        }),
      ])
      if (parts === undefined) throw new Refusal('not-found', [{ path: 'system', message: params.systemId }])
      requireReach(grant, parts.system.state)
      const sent = integrations.flatMap(({ state }) => (state.endedOn === undefined ? [state] : []))
      const { handled, received, assets } = activeParts(parts)
      const seen = new Map(
        assets.filter(({ unitPath }) => reaches(grant, unitPath)).map(({ id, name }) => [id, name]),
      )
      const named = <P extends { assetId: string }>({ assetId }: P) => {
        const name = seen.get(assetId)
        return name === undefined ? [] : [{ id: assetId, name }]
      }
      return {
        body: {
          handled: handled.flatMap(named),
          received: received.flatMap((part) =>
            named(part).map((asset) => ({ ...asset, fromSystemId: part.fromSystemId })),
          ),
          sent: sent.map(({ toSystemId, assetIds }) => ({
            toSystemId,
            assets: assetIds.flatMap((assetId) => named({ assetId })),
          })),
          hidden: assets.length - seen.size,
          dependantIds: parts.dependencies.flatMap(({ state }) =>
            state.endedOn === undefined ? [state.systemId] : [],
          ),
          platformIds: parts.system.state.platformIds,
        },
      }
    },

    async beginHandling({ params, body, actor, grant, moment }) {
      const { system, ...parts } = await handlingParts(params.systemId, body.assetId)
      const { decision, handling } = beginHandling(system, { ...parts, actor, grant, ...moment })
      return { body: handling, decision }
    },

    async endHandling({ params, actor, grant, moment }) {
      const { system, ...parts } = await handlingParts(params.systemId, params.assetId)
      const { decision, handling } = endHandling(system, { ...parts, actor, grant, ...moment })
      return { body: handling, decision }
    },

    async beginDependency({ params, body, actor, grant, moment }) {
      const parts = await dependencyParts(params.systemId, body.platformId)
      requireReach(grant, parts.system.state)
      // The graph was read before the circle is looked for: whoever links meanwhile overtakes this commit.
      const circle = await circleOf(store, params.systemId, body.platformId)
      const { decision, dependency } = beginDependency(parts, circle, { actor, grant, ...moment })
      return { body: dependency, decision }
    },

    async endDependency({ params, actor, grant, moment }) {
      const parts = await dependencyParts(params.systemId, params.platformId)
      const { decision, dependency } = endDependency(parts, { actor, grant, ...moment })
      return { body: dependency, decision }
    },

    async beginIntegration({ params, body, actor, grant, moment }) {
      const parts = await integrationParts(params.systemId, body.toSystemId, body.assetIds)
      const { decision, integration } = beginIntegration(parts, body, { actor, grant, ...moment })
      return { body: integration, decision }
    },

    async endIntegration({ params, actor, grant, moment }) {
      const parts = await integrationParts(params.systemId, params.toSystemId, [])
      const { decision, integration } = endIntegration(parts, { actor, grant, ...moment })
      return { body: integration, decision }
    },
  }
}
