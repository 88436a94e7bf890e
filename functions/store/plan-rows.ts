// Reads a plan's actions as the rows that its text shows: in the order of their rank, without what is secret.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { ActionPlan } from '../domain/plan/action-plan.ts'
import { type PlanRow, planRows } from '../domain/plan/plan-text.ts'
import { actionsOf } from './plan-parts.ts'
import type { Store } from './store.ts'
import { unitTree } from './units.ts'

/** Nobody reads what is secret in a text that the board publishes. */
const mayRead = () => false

export async function publicPlanRows(store: Store, plan: ActionPlan, today: CalendarDay): Promise<PlanRow[]> {
  const [actions, units] = await Promise.all([actionsOf(store, plan), unitTree(store)])
  const unitNames = new Map([...units].map(([id, { name }]) => [id, name]))
  const states = actions.map(({ state }) => state)
  return planRows(plan, states, { unitNames, mayRead, today })
}
