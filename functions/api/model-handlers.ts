// The handlers of classification models and requirement catalogues, and of the questionnaire and tender annexes made from them.
import { addCatalogue, addModel } from '../domain/classification/add-version.ts'
import { proposeLevels } from '../domain/classification/propose-levels.ts'
import { procurementRequirements } from '../domain/requirement/procurement-requirements.ts'
import {
  catalogueById,
  catalogueInForce,
  everyCatalogue,
  everyModel,
  latestBegun,
  modelById,
  modelInForce,
} from '../store/models.ts'
import { classifiesTraceability } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import type { Handlers } from './call.ts'
import type { protectionRoutes } from './contract/protection-routes.ts'
import { procurementView } from './procurement-view.ts'

type ModelRoute =
  | 'listModels'
  | 'readModel'
  | 'addModel'
  | 'proposeLevels'
  | 'listCatalogues'
  | 'readCatalogue'
  | 'addCatalogue'
  | 'writeProcurement'

export function modelHandlers(store: Store): Handlers<ModelRoute & keyof typeof protectionRoutes> {
  return {
    async listModels({ moment }) {
      const models = await everyModel(store)
      return { body: { items: models, inForce: latestBegun(models, moment.today).id } }
    },

    async readModel({ params }) {
      return { body: await modelById(store, params.modelId) }
    },

    async addModel({ body, actor, grant, moment }) {
      const takenIds = (await everyModel(store)).map(({ id }) => id)
      const { decision, model } = addModel(body, { takenIds, actor, grant, ...moment })
      return { body: model, decision }
    },

    async proposeLevels({ params, body }) {
      const [model, traceability] = await Promise.all([
        modelById(store, params.modelId),
        classifiesTraceability(store),
      ])
      const { answers, personalData, strongSecrecy } = body
      const about = { personalData, strongSecrecy, classifiesTraceability: traceability }
      const { levels, because } = proposeLevels(model, answers, about)
      return { body: { levels, because: [...because] } }
    },

    async listCatalogues({ moment }) {
      const catalogues = await everyCatalogue(store)
      return { body: { items: catalogues, inForce: latestBegun(catalogues, moment.today).id } }
    },

    async readCatalogue({ params }) {
      return { body: await catalogueById(store, params.catalogueId) }
    },

    async addCatalogue({ body, actor, grant, moment }) {
      const takenIds = (await everyCatalogue(store)).map(({ id }) => id)
      const { decision, catalogue } = addCatalogue(body, { takenIds, actor, grant, ...moment })
      return { body: catalogue, decision }
    },

    async writeProcurement({ body, moment }) {
      const [catalogue, model] = await Promise.all([
        catalogueInForce(store, moment.today),
        modelInForce(store, moment.today),
      ])
      const { levels, language = 'sv', cloud, exposed, personalData, highRisk } = body
      const circumstances = { supplier: true, cloud, exposed, personalData, highRisk }
      const { today } = moment
      const annex = procurementRequirements({ catalogue, model, levels, circumstances, language, today })
      return { body: procurementView(annex) }
    },
  }
}
