// What a plan is read with: every plan, its actions in their order, the units' names, and how actions depend on each other.
import type { Action } from '../domain/action/action.ts'
import { actionFactsOf } from '../domain/action/action-figures.ts'
import type { Stored } from '../domain/decision.ts'
import type { Matter } from '../domain/matter/matter.ts'
import type { ActionPlan } from '../domain/plan/action-plan.ts'
import { planId } from '../domain/plan/action-plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

/** A row a year: a short list. */
export function allPlans(store: Store): Promise<Stored<ActionPlan>[]> {
  return store.all('action-plan', { table: 'governance', index: 'gsi1', partition: lists.actionPlans })
}

/** The actions of a plan, got at once; in no order. */
export function actionsOf(store: Store, { items }: Pick<ActionPlan, 'items'>): Promise<Stored<Action>[]> {
  return store.many(
    'action',
    items.map(({ actionId }) => actionId),
  )
}

/** The plan that a matter is about. @throws Refusal `wrong-state` for a matter of another process */
export function planOfMatter(store: Store, { process, year }: Matter): Promise<Stored<ActionPlan>> {
  if (process !== 'action-plan' || year === undefined) throw new Refusal('wrong-state')
  return store.load('action-plan', planId(year))
}

/** The facts of every action there is. */
export async function factsOfActions(store: Store) {
  const list = { table: 'governance', index: 'gsi3', partition: lists.actionFigures } as const
  const facts: ReturnType<typeof actionFactsOf>[] = []
  for await (const keys of store.sortKeys(list)) facts.push(...keys.map(actionFactsOf))
  return facts
}

/** More links in a row than anyone has planned: what lies behind them cannot be a plan. */
const longestChain = 50

/** What the named actions depend on, and what those depend on, and so on; one read for each link of the chain. */
export async function dependenciesFrom(
  store: Store,
  named: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>()
  let ahead = [...new Set(named)]
  for (let link = 0; ahead.length > 0 && link < longestChain; link++) {
    const found = await store.many('action', ahead)
    for (const { state } of found) known.set(state.id, state.dependsOn ?? [])
    const next = found.flatMap(({ state }) => state.dependsOn ?? [])
    ahead = [...new Set(next)].filter((id) => !known.has(id))
  }
  return known
}
