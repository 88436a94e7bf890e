// What a plan's day brings: word that the year lacks its plan, or how far the plan has come in the quarter (domain 2.2, S10).
import type { Action } from '../action/action.ts'
import { systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import { isReadyToEnter } from '../matter/enter-into-force.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import type { ActionPlan } from './action-plan.ts'
import { nextQuarterDay } from './adopt-plan.ts'
import { planProgress } from './plan-progress.ts'
import { planStanding } from './plan-standing.ts'

interface PlanContext {
  /** All plans: the next one ends the reports on this. */
  plans: readonly ActionPlan[]
  actions: readonly Action[]
  /** The security chief and the coordinators. */
  informedIds: readonly string[]
  /** The plan's own. */
  matter: Matter | undefined
}

/**
 * Whether the board has decided the plan and it enters into force today: the round of the same night starts that, and
 * marks the plan a moment later than it looks at it.
 */
const isEntering = (matter: Matter | undefined, today: CalendarDay): boolean =>
  matter !== undefined && (matter.enteredOn !== undefined || isReadyToEnter(matter, today))

/** @returns undefined before its day, and while the plan is about to be marked as decided */
export function lookAtPlan(
  before: Stored<ActionPlan>,
  { plans, actions, informedIds, matter }: PlanContext,
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
      if (isEntering(matter, today)) return undefined
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
