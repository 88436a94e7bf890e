// The handlers of information assets, of the stop question before them, and of the figures counted from them.
import { findGrant, reaches } from '../domain/permission.ts'
import { changeAsset, endAsset } from '../domain/register/change-asset.ts'
import { countStop } from '../domain/register/protective-security.ts'
import { registerAsset } from '../domain/register/register-asset.ts'
import { FigureCount } from '../domain/register/register-figures.ts'
import { stopText } from '../domain/register/stop-message.ts'
import { openClassificationOf, underWayOf } from '../store/classifications.ts'
import { lists } from '../store/lists.ts'
import { openTasksOf } from '../store/matter-parts.ts'
import { modelInForce } from '../store/models.ts'
import { classifiesTraceability } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import { rolesOf } from '../store/unit-people.ts'
import { unitTree } from '../store/units.ts'
import { listAssets } from './asset-lists.ts'
import { requireAssetReach } from './asset-reach.ts'
import { assetView } from './asset-view.ts'
import { afterAll } from './behind-figure.ts'
import type { Handlers } from './call.ts'
import type { assetRoutes } from './contract/asset-routes.ts'
import { nameAtPath, requireUnitPath, type Units, unitsWithin, visiblePrefixes } from './register-reach.ts'

type AssetRoute =
  | 'checkProtectiveSecurity'
  | 'listAssets'
  | 'registerAsset'
  | 'readAsset'
  | 'changeAsset'
  | 'endAsset'
  | 'readRegisterFigures'

export function assetHandlers(store: Store): Handlers<AssetRoute & keyof typeof assetRoutes> {
  return {
    async checkProtectiveSecurity({ body, actor, moment }) {
      if (body.answer === 'no') return { body: { outcome: 'go-on' } }
      const role = actor.standings[0]?.role ?? 'employee'
      const before = await store.find('protective-security-stops', moment.today)
      return { body: { outcome: 'stop', text: stopText }, decision: countStop(before, role, moment) }
    },

    async listAssets(call) {
      const { items, cursor } = await listAssets(store, call)
      const { today } = call.moment
      return { body: { items: items.map((asset) => assetView(asset, today)), ...(cursor && { cursor }) } }
    },

    async registerAsset({ body, actor, grant, moment, newId }) {
      const { description, systemIds } = body
      const [units, ownerRoles, systems, model, traceability] = await Promise.all([
        unitTree(store),
        rolesOf(store, description.ownerId),
        store.many('system', systemIds),
        modelInForce(store, moment.today),
        classifiesTraceability(store),
      ])
      const { decision, asset } = registerAsset(body, {
        assetId: newId(),
        classificationId: newId(),
        model,
        unitPath: requireUnitPath(units, description.unitId, 'body.description.unitId'),
        ownerRoles,
        systems: systems.map(({ state }) => state),
        classifiesTraceability: traceability,
        actor,
        grant,
        ...moment,
      })
      return { body: assetView(asset, moment.today), decision }
    },

    async readAsset({ params, grant, actor, moment }) {
      const { state, version } = await store.load('information-asset', params.assetId)
      await requireAssetReach(store, state, { grant, actor })
      return { body: assetView(state, moment.today), version }
    },

    async changeAsset({ params, body, actor, grant, moment, newId, expectedVersion }) {
      const { description } = body
      const [before, units, ownerRoles, model] = await Promise.all([
        store.load('information-asset', params.assetId),
        unitTree(store),
        rolesOf(store, description.ownerId),
        modelInForce(store, moment.today),
      ])
      const { decision, asset } = changeAsset(before, description, {
        underWay: await underWayOf(store, before.state),
        protectiveSecurity: body.protectiveSecurity,
        unitPath: requireUnitPath(units, description.unitId, 'body.description.unitId'),
        ownerRoles,
        classificationId: newId(),
        modelId: model.id,
        expectedVersion,
        actor,
        grant,
        ...moment,
      })
      return { body: assetView(asset, moment.today), decision }
    },

    async endAsset({ params, body, actor, grant, moment, expectedVersion }) {
      const before = await store.load('information-asset', params.assetId)
      const { id, systemIds, openClassificationId } = before.state
      const [handlings, openClassification, openTasks] = await Promise.all([
        store.many(
          'handling',
          systemIds.map((systemId) => `${systemId}/${id}`),
        ),
        openClassificationOf(store, before.state),
        openClassificationId === undefined ? [] : openTasksOf(store, openClassificationId),
      ])
      const parts = { handlings, openClassification, openTasks }
      const context = { expectedVersion, actor, grant, ...moment }
      const { decision, asset } = endAsset(before, body.reason, parts, context)
      return { body: assetView(asset, moment.today), decision }
    },

    async readRegisterFigures({ query, actor, grant, moment }) {
      const units = await unitTree(store)
      const prefixes = visiblePrefixes(grant, units, query.unitId)
      // Which protection is missing is for fewer eyes than the register is (OSL 18:8).
      const gapGrant = findGrant(actor, 'gap:read')
      const count = new FigureCount(moment.today)
      await Promise.all(
        stretchesOf(prefixes, units).map(async (stretch) => {
          const pages = store.sortKeys({
            table: 'register',
            index: 'gsi3',
            partition: lists.figures,
            ...stretch,
          })
          for await (const page of pages) count.add(page)
        }),
      )
      const rows = count.units.map(({ unitPath, assets, systems, gaps }) => ({
        ...nameAtPath(units, unitPath),
        assets,
        systems,
        ...(gapGrant && reaches(gapGrant, unitPath) && { gaps }),
      }))
      return { body: { on: moment.today, units: rows } }
    },
  }
}

/** So many stretches of what one prefix covers are read at once: each takes time of its own, however little is in it. */
const stretchesAtOnce = 8

/**
 * Everything within the prefixes in stretches that begin at a unit, so that they are about as long as each other. A
 * unit's facts begin with its path and a `#`, which sorts before the units that belong to it.
 */
function stretchesOf(prefixes: readonly string[], units: Units): { since: string; until: string }[] {
  return prefixes.flatMap((prefix) => {
    const paths = unitsWithin(units, [prefix])
    const length = Math.ceil(paths.length / stretchesAtOnce)
    const begins = paths.filter((_, at) => at > 0 && at % length === 0)
    return [prefix, ...begins].map((since, at) => ({ since, until: begins[at] ?? prefix + afterAll }))
  })
}
