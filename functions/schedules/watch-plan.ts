// Daily: a plan that its year lacks, or that is reported on at the end of a quarter (domain 2.2, S10).
import type { Stored } from '../domain/decision.ts'
import type { ActionPlan } from '../domain/plan/action-plan.ts'
import { lookAtPlan } from '../domain/plan/look-at-plan.ts'
import { actionsOf, allPlans } from '../store/plan-parts.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchPlan(plan: Stored<ActionPlan>, { store, moment }: WatchContext): Promise<void> {
  const [plans, actions, informedIds, matter] = await Promise.all([
    allPlans(store),
    actionsOf(store, plan.state),
    idsOfRoleHolders(store, ['security-chief', 'coordinator'], moment.today),
    store.find('matter', plan.state.matterId),
  ])
  const context = {
    plans: plans.map(({ state }) => state),
    actions: actions.map(({ state }) => state),
    informedIds,
    matter: matter?.state,
  }
  const decision = lookAtPlan(plan, context, moment)
  if (decision) await store.commit(decision)
}
