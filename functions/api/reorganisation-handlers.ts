// The handlers of reorganisations: planned, changed, reviewed. They are carried out by the daily round.
import { changePlan, planReorganisation } from '../domain/organisation/plan-reorganisation.ts'
import { endingUnits } from '../domain/organisation/reorganisation.ts'
import { reviewerRoles, reviewReorganisation } from '../domain/organisation/review-reorganisation.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { takenOver } from '../domain/register/move-objects.ts'
import { lists } from '../store/lists.ts'
import { placedAt } from '../store/owned-things.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { ListQuery, Store } from '../store/store.ts'
import { unitTree } from '../store/units.ts'
import type { Call, Handlers } from './call.ts'
import type { reorganisationRoutes } from './contract/reorganisation-routes.ts'
import { listPage } from './paging.ts'

const everyUnit: ListQuery = { table: 'register', index: 'gsi1', partition: lists.units }
const everyReorganisation: ListQuery = {
  table: 'governance',
  index: 'gsi1',
  partition: lists.reorganisations,
}

export function reorganisationHandlers(store: Store): Handlers<keyof typeof reorganisationRoutes> {
  /** What both planning and a change of the plan rest on. */
  async function planningContext({ actor, grant, moment }: Pick<Call, 'actor' | 'grant' | 'moment'>) {
    const [units, reviewerIds] = await Promise.all([
      store.all('unit', everyUnit),
      idsOfRoleHolders(store, reviewerRoles, moment.today),
    ])
    return { units: units.map(({ state }) => state), reviewerIds, actor, grant, ...moment }
  }

  return {
    async planReorganisation(call) {
      const context = { ...(await planningContext(call)), id: call.newId() }
      const { decision, reorganisation } = planReorganisation(call.body, context)
      return { body: reorganisation, decision }
    },

    async listReorganisations({ query }) {
      return listPage(store, 'reorganisation', everyReorganisation, query, (each) => each)
    },

    async readReorganisation({ params }) {
      const { state, version } = await store.load('reorganisation', params.reorganisationId)
      return { body: state, version }
    },

    async readReorganisationObjects({ params }) {
      const [{ state }, units] = await Promise.all([
        store.load('reorganisation', params.reorganisationId),
        unitTree(store),
      ])
      const ending = [...endingUnits(state).keys()]
      const mappings = await Promise.all(
        ending.map(async (fromUnitId) => ({
          fromUnitId,
          successors: takenOver(state, await placedAt(store, pathOf(units, fromUnitId))),
        })),
      )
      return { body: { mappings } }
    },

    async changeReorganisation(call) {
      const [before, context] = await Promise.all([
        store.load('reorganisation', call.params.reorganisationId),
        planningContext(call),
      ])
      const { expectedVersion } = call
      const changed = changePlan(before, call.body, { ...context, expectedVersion })
      return { body: changed.reorganisation, decision: changed.decision }
    },

    async reviewReorganisation({ params, body, actor, grant, moment }) {
      const before = await store.load('reorganisation', params.reorganisationId)
      const reviewed = reviewReorganisation(before, body, { actor, grant, ...moment })
      return { body: reviewed.reorganisation, decision: reviewed.decision }
    },
  }
}
