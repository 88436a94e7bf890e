// How far a plan has come: what is done, late or dropped, and what it costs.
import { type Action, isLate, isOpen } from '../action/action.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { ActionPlan } from './action-plan.ts'

export interface PlanProgress {
  total: number
  done: number
  inProgress: number
  notStarted: number
  dropped: number
  /** Of those that are open. */
  late: number
  financed: number
  /** Whole kronor, as planned. */
  cost: number
  /** Whole kronor that the plan has been given. */
  financedAmount: number
}

/** @param actions those of the plan, in any order */
export function planProgress(
  plan: Pick<ActionPlan, 'items'>,
  actions: readonly Action[],
  today: CalendarDay,
): PlanProgress {
  const count = (isSo: (action: Action) => boolean) => actions.filter(isSo).length
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const financed = plan.items.filter((item) => item.financed === true)
  return {
    total: plan.items.length,
    done: count(({ status }) => status === 'done'),
    inProgress: count(({ status }) => status === 'in-progress'),
    notStarted: count(({ status }) => status === 'not-started'),
    dropped: count(({ status }) => status === 'dropped'),
    late: count((action) => isLate(action, today)),
    financed: financed.length,
    cost: sum(actions.map(({ effort }) => effort?.cost ?? 0)),
    financedAmount: sum(financed.map(({ amount }) => amount ?? 0)),
  }
}

/** Those of an old plan that are neither finished nor taken up by the plan that followed it. */
export function notTakenOver(
  actions: readonly Action[],
  next: Pick<ActionPlan, 'items'> | undefined,
): Action[] {
  const taken = new Set(next?.items.map(({ actionId }) => actionId))
  return actions.filter((action) => isOpen(action) && !taken.has(action.id))
}
