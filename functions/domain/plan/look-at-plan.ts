// What a plan's day brings: word that the year lacks its plan, or how far the plan has come in the quarter (domain 2.2, S10).
import type { Action } from '../action/action.ts'
import { systemStamp } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { ActionPlan } from './action-plan.ts'
import { nextQuarterDay } from './adopt-plan.ts'
import { planProgress } from './plan-progress.ts'
import { planStanding } from './plan-standing.ts'

/**
 * @param context.plans all plans: the next one ends the reports on this
 * @param context.informedIds the security chief and the coordinators
 * @returns undefined before its day
 */
export function lookAtPlan(
  before: Stored<ActionPlan>,
  {
    plans,
    actions,
    informedIds,
  }: { plans: readonly ActionPlan[]; actions: readonly Action[]; informedIds: readonly string[] },
  { now, today }: Moment,
): Decision | undefined {
  const { lookOn, ...state } = before.state
  if (lookOn === undefined || today < lookOn) return undefined
  const decided = (after: ActionPlan, action: string, effects: Decision['effects'] = []): Decision => ({
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action }],
    effects,
  })
  const { year } = state
  const standing = planStanding(state, plans, today)
  switch (standing) {
    case 'missing-for-current-year':
      return decided(state, 'action-plan.missed', mailTo(informedIds, { template: 'plan-missing', year }))
    case 'preparing':
    case 'never-adopted':
    case 'replaced':
      return decided(state, 'action-plan.looked-at')
    case 'adopted':
    case 'in-force':
    case 'extended': {
      const { total, done, late, dropped } = planProgress(state, actions, today)
      const message = { template: 'plan-digest', year, total, done, late, dropped } as const
      const after = { ...state, lookOn: nextQuarterDay(today) }
      return decided(after, 'action-plan.followed-up', mailTo(informedIds, message))
    }
    default:
      return standing satisfies never
  }
}
