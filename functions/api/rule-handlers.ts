// The handlers of the municipality's rules and of its committees' delegation orders.
import { changeRules } from '../domain/organisation/change-rules.ts'
import { defaultRules } from '../domain/organisation/municipal-rules.ts'
import { recordDelegationOrder } from '../domain/organisation/record-delegation-order.ts'
import { Refusal } from '../domain/refusal.ts'
import { lists, prefixes } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import type { Handlers } from './call.ts'
import type { ruleRoutes } from './contract/rule-routes.ts'
import { listPage } from './paging.ts'

export function ruleHandlers(store: Store): Handlers<keyof typeof ruleRoutes> {
  return {
    async readRules() {
      const stored = await store.find('municipal-rules', defaultRules.id)
      return { body: stored?.state ?? defaultRules, version: stored?.version ?? 0 }
    },

    async changeRules({ body, actor, grant, moment, expectedVersion }) {
      const before = await store.find('municipal-rules', defaultRules.id)
      const { decision, rules } = changeRules(before, body, {
        expectedVersion,
        actor,
        grant,
        now: moment.now,
      })
      return { body: rules, decision }
    },

    async listDelegationOrders({ params, query }) {
      const list = {
        table: 'register',
        partition: lists.body(params.bodyId),
        prefix: prefixes.delegationOrder,
      } as const
      return listPage(store, 'delegation-order', list, query, (order) => order)
    },

    async recordDelegationOrder({ params, body: command, actor, grant, moment, newId }) {
      const rows = await store.partition('register', lists.body(params.bodyId))
      const body = rows.map(({ state }) => state).find((state) => state.kind === 'body')
      if (body === undefined) throw new Refusal('not-found', [{ path: 'body', message: params.bodyId }])
      const orders = rows.flatMap(({ state, ...how }) =>
        state.kind === 'delegation-order' ? [{ state, ...how }] : [],
      )
      const { decision, order } = recordDelegationOrder(command, {
        body,
        unit: await store.load('unit', body.unitId),
        orders,
        actor,
        grant,
        id: newId(),
        ...moment,
      })
      return { body: order, decision }
    },
  }
}
