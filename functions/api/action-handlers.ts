// The handlers of actions: registered, listed by unit, month and owner, planned anew, reported on and closed.

import type { Action, ActionPlanning } from '../domain/action/action.ts'
import { closeAction, reportProgress, requireOwnOrReach } from '../domain/action/create-action.ts'
import { changeAction, registerAction } from '../domain/action/plan-action.ts'
import type { Grant } from '../domain/permission.ts'
import { planId } from '../domain/plan/action-plan.ts'
import { takesItems } from '../domain/plan/plan-items.ts'
import { requireOutsideProtectiveSecurity } from '../domain/register/protective-security.ts'
import { lists } from '../store/lists.ts'
import { dueIn } from '../store/plan-keys.ts'
import { dependenciesFrom } from '../store/plan-parts.ts'
import { pageOfPrefixes } from '../store/prefix-page.ts'
import type { Store } from '../store/store.ts'
import { rolesOf } from '../store/unit-people.ts'
import { unitTree } from '../store/units.ts'
import type { Handlers } from './call.ts'
import type { actionRoutes } from './contract/action-routes.ts'
import { defaultLimit, listPage } from './paging.ts'
import { readVisiblePrefixes, requireUnitPath, unitsWithin, visiblePrefixes } from './register-reach.ts'

/** Most units have nothing that is due in a month. */
const stretchesAhead = 8

interface Filter {
  status?: Action['status'] | undefined
  planYear?: number | undefined
}

const isAskedFor = ({ status, planYear }: Filter, action: Action): boolean =>
  (status === undefined || action.status === status) &&
  (planYear === undefined || action.planYears?.includes(planYear) === true)

export function actionHandlers(store: Store): Handlers<keyof typeof actionRoutes> {
  /** What planning needs to know of the unit, the owner and the other actions. */
  async function planningContext({ unitId, ownerId, dependsOn = [] }: ActionPlanning) {
    const [units, ownerRoles, dependencies] = await Promise.all([
      unitTree(store),
      rolesOf(store, ownerId),
      dependenciesFrom(store, dependsOn),
    ])
    const unitPath = requireUnitPath(units, unitId, 'body.planning.unitId')
    return { unitPath, ownerRoles, dependsOn: dependencies }
  }

  /** Where to look: whole units, or in each unit what is due in the period. */
  async function stretchesOf(grant: Grant, unitId: string | undefined, period: string | undefined) {
    if (period === undefined) return readVisiblePrefixes(store, grant, unitId)
    const units = await unitTree(store)
    return unitsWithin(units, visiblePrefixes(grant, units, unitId)).map((path) => dueIn(path, period))
  }

  async function planFor(year: number | undefined) {
    if (year === undefined) return { plan: undefined, mayChangePlan: true }
    const plan = await store.load('action-plan', planId(year))
    const { state: matter } = await store.load('matter', plan.state.matterId)
    return { plan, mayChangePlan: takesItems(matter) }
  }

  return {
    async registerAction({ body, actor, grant, moment, newId }) {
      requireOutsideProtectiveSecurity(body.protectiveSecurity)
      // Whoever may plan actions may propose one of them, and the plan's keeper may take it out.
      const [context, { plan, mayChangePlan }] = await Promise.all([
        planningContext(body.planning),
        planFor(body.planYear),
      ])
      const { decision, action } = registerAction(
        { planning: body.planning, source: body.source },
        { ...context, ...moment, actor, grant, id: newId(), plan, mayChangePlan },
      )
      return { body: action, decision }
    },

    async listActions({ query, grant }) {
      const stretches = await stretchesOf(grant, query.unitId, query.dueIn)
      const list = { table: 'governance', index: 'gsi1', partition: lists.actions } as const
      const { limit = defaultLimit, cursor: from } = query
      const ahead = query.dueIn === undefined ? 1 : stretchesAhead
      const paging = { limit, cursor: from, ahead }
      const { items, cursor } = await pageOfPrefixes(store, 'action', list, stretches, paging)
      const asked = items.flatMap(({ state }) => (isAskedFor(query, state) ? [state] : []))
      return { body: { items: asked, ...(cursor && { cursor }) } }
    },

    async listMyActions({ query, actor }) {
      const { state = 'open' } = query
      const list = {
        table: 'governance',
        index: 'gsi4',
        partition: lists.actionsOwnedBy(actor.personId),
        prefix: state === 'open' ? 'OPEN#' : 'SHUT#',
        newestFirst: state === 'closed',
      } as const
      return listPage(store, 'action', list, query, (action) => action)
    },

    async readAction({ params, actor, grant }) {
      const { state, version } = await store.load('action', params.actionId)
      requireOwnOrReach(state, actor, grant)
      return { body: state, version }
    },

    async changeAction({ params, body, actor, grant, moment, expectedVersion }) {
      requireOutsideProtectiveSecurity(body.protectiveSecurity)
      const [before, context] = await Promise.all([
        store.load('action', params.actionId),
        planningContext(body.planning),
      ])
      const how = { ...context, ...moment, actor, grant, expectedVersion }
      const { decision, action } = changeAction(before, body.planning, how)
      return { body: action, decision }
    },

    async reportProgress({ params, body, actor, grant, moment, expectedVersion }) {
      const before = await store.load('action', params.actionId)
      const context = { actor, grant, expectedVersion, now: moment.now }
      const { decision, action } = reportProgress(before, body, context)
      return { body: action, decision }
    },

    async closeAction({ params, body, actor, grant, moment, expectedVersion }) {
      const before = await store.load('action', params.actionId)
      const context = { actor, grant, expectedVersion, now: moment.now }
      const { decision, action } = closeAction(before, body, context)
      return { body: action, decision }
    },
  }
}
