// How a plan stands on a day: nothing of it is stored, so that no status is left to lie when a year turns.
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { ActionPlan } from './action-plan.ts'

/**
 * `extended`: its year is over and no later plan is decided, so its open items live on (domain 2.2).
 * `missing-for-current-year`: the year has begun, and no plan is decided for it (domain 7, S10).
 */
export type PlanStanding =
  | 'preparing'
  | 'missing-for-current-year'
  | 'never-adopted'
  | 'adopted'
  | 'in-force'
  | 'extended'
  | 'replaced'

export const firstDayOf = (year: number): CalendarDay => CalendarDay.parse(`${year}-01-01`)
export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4))

/** @param plans all of them, this one too or not */
export function planStanding(
  { year, adoption }: Pick<ActionPlan, 'year' | 'adoption'>,
  plans: readonly Pick<ActionPlan, 'year' | 'adoption'>[],
  today: CalendarDay,
): PlanStanding {
  if (adoption === undefined) {
    if (yearOf(today) < year) return 'preparing'
    return yearOf(today) === year ? 'missing-for-current-year' : 'never-adopted'
  }
  const isReplaced = plans.some(
    (other) => other.year > year && other.adoption !== undefined && other.adoption.validFrom <= today,
  )
  if (isReplaced) return 'replaced'
  if (today < adoption.validFrom) return 'adopted'
  return yearOf(today) > year ? 'extended' : 'in-force'
}

/** The plan before: the latest that was adopted for an earlier year. */
export function formerPlan<P extends Pick<ActionPlan, 'year' | 'adoption'>>(
  year: number,
  plans: readonly P[],
): P | undefined {
  return plans
    .filter((plan) => plan.year < year && plan.adoption !== undefined)
    .toSorted((a, b) => b.year - a.year)[0]
}
