// Which days of the calendar are looked at: a stretch of at most thirteen months, and what is late when it holds today.
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import { Refusal } from '../refusal.ts'

export interface CalendarPeriod {
  from: CalendarDay
  to: CalendarDay
  today: CalendarDay
}

/** A year and the month that a year-end needs to look over. */
const longestMonths = 13
const usualMonths = 12

/**
 * From today a year on, where nothing else is asked for.
 * @throws Refusal `day-not-possible` when it ends before it begins, or is longer than thirteen months
 */
export function periodAsked(
  asked: { from?: CalendarDay | undefined; to?: CalendarDay | undefined },
  today: CalendarDay,
): CalendarPeriod {
  const from = asked.from ?? today
  const to = asked.to ?? addMonths(from, usualMonths)
  const latest = addMonths(from, longestMonths)
  const refuse = (message: string): never => {
    throw new Refusal('day-not-possible', [{ path: 'query.to', message }])
  }
  if (to < from) refuse(`≥ ${from}`)
  if (to > latest) refuse(`≤ ${latest}`)
  return { from, to, today }
}

export const isWithin = (day: CalendarDay, { from, to }: CalendarPeriod): boolean => from <= day && day <= to

/** What is open and late stands in every period that holds today, however long it has been late. */
export function showsLate({ from, to, today }: CalendarPeriod): boolean {
  return from <= today && today <= to
}

/** Whether something open that is due on the day belongs to the period. */
export function isDueIn(day: CalendarDay, period: CalendarPeriod): boolean {
  return isWithin(day, period) || (day < period.today && showsLate(period))
}
