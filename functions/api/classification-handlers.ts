// The handlers of classifications: proposed, asked for anew, read in the words of their model.
import { stampOf } from '../domain/actor.ts'
import { proposeFirst, reviseProposal } from '../domain/classification/propose-class.ts'
import { startReclassification } from '../domain/classification/start-classification.ts'
import { requireReach } from '../domain/permission.ts'
import { requireOutsideProtectiveSecurity } from '../domain/register/protective-security.ts'
import { classificationsOf, openClassificationOf } from '../store/classifications.ts'
import { openTasksOf } from '../store/matter-parts.ts'
import { modelById, modelInForce } from '../store/models.ts'
import { classifiesTraceability } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import { requireAssetReach } from './asset-reach.ts'
import { inWords } from './asset-view.ts'
import type { Handlers } from './call.ts'
import type { assetRoutes } from './contract/asset-routes.ts'
import { listPage } from './paging.ts'

type ClassificationRoute = 'proposeClass' | 'reclassifyAsset' | 'listClassifications' | 'readClassification'

const path = 'body.proposal'

export function classificationHandlers(
  store: Store,
): Handlers<ClassificationRoute & keyof typeof assetRoutes> {
  return {
    async proposeClass({ params, body, actor, grant, moment, newId }) {
      requireOutsideProtectiveSecurity(body.protectiveSecurity)
      const asset = await store.load('information-asset', params.assetId)
      requireReach(grant, asset.state)
      const [open, traceability] = await Promise.all([
        openClassificationOf(store, asset.state),
        classifiesTraceability(store),
      ])
      const by = stampOf(actor, grant.standing)
      // A round that is under way goes on in the words it began with.
      const model = await (open ? modelById(store, open.state.modelId) : modelInForce(store, moment.today))
      const context = { by, model, classifiesTraceability: traceability, path }
      if (open) {
        const openTasks = await openTasksOf(store, open.state.id)
        const revised = reviseProposal(open, body.proposal, {
          ...context,
          asset: asset.state,
          openTasks,
          now: moment.now,
        })
        return { body: revised.classification, decision: revised.decision }
      }
      const opening = {
        id: newId(),
        modelId: model.id,
        trigger: body.trigger ?? 'first',
        reason: body.reason,
        startedBy: actor.personId,
        now: moment.now,
      }
      const proposed = proposeFirst(asset, body.proposal, { ...context, opening })
      return { body: proposed.classification, decision: proposed.decision }
    },

    async reclassifyAsset({ params, body, actor, grant, moment, newId }) {
      const [asset, model] = await Promise.all([
        store.load('information-asset', params.assetId),
        modelInForce(store, moment.today),
      ])
      requireReach(grant, asset.state)
      const started = startReclassification(asset, asset.state, {
        id: newId(),
        modelId: model.id,
        ...body,
        startedBy: actor.personId,
        now: moment.now,
      })
      const decision = {
        at: moment.now,
        actor: stampOf(actor, grant.standing),
        changes: started.changes,
        effects: started.effects,
      }
      return { body: started.classification, decision }
    },

    async listClassifications({ params, query, grant, actor }) {
      const { state: asset } = await store.load('information-asset', params.assetId)
      await requireAssetReach(store, asset, { grant, actor })
      const list = { ...classificationsOf(params.assetId), newestFirst: true }
      return listPage(store, 'classification', list, query, (classification) => classification)
    },

    async readClassification({ params, grant, actor }) {
      const id = `${params.assetId}/${params.number}`
      const [{ state: asset }, { state, version }] = await Promise.all([
        store.load('information-asset', params.assetId),
        store.load('classification', id),
      ])
      // Whoever answers for the asset today reads how it was classified under another unit.
      await requireAssetReach(store, asset, { grant, actor })
      const model = await modelById(store, state.modelId)
      return { body: { ...state, words: inWords(state, model) }, version }
    },
  }
}
