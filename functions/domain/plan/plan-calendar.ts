// The days by which a plan is drafted and ranked, so that the board can decide it in December of the year before (domain 2.1).
import { addDays, CalendarDay } from '../calendar/calendar-day.ts'
import { planTaskRules } from './plan-task-rules.ts'

/**
 * Domain 2.1: September has the draft, November the council's fourth meeting, after which the plan is final. That the draft
 * has the whole of September and the council until the middle of November is our choice: the money and the memo come after.
 */
const lastDays = { 'draft-plan': '09-30', 'rank-plan': '11-15' } as const
export type ScheduledPlanTask = keyof typeof lastDays

/**
 * The day of the calendar in the year before the plan's. A plan that is late has the task's own days from today all the
 * same, so that nobody is late the moment they are asked; one that is begun long before waits no longer than a machine may.
 */
export function planDueDay(kind: ScheduledPlanTask, planYear: number, today: CalendarDay): CalendarDay {
  const { dueDays, mostDays } = planTaskRules[kind]
  const byCalendar = CalendarDay.parse(`${planYear - 1}-${lastDays[kind]}`)
  const earliest = addDays(today, dueDays)
  const latest = addDays(today, mostDays)
  if (byCalendar < earliest) return earliest
  return byCalendar > latest ? latest : byCalendar
}
