// The one place that asks what time it is, once per invocation.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { stockholmDay } from '../domain/calendar/stockholm-time.ts'

/** The moment an invocation acts in: the instant in UTC and the day in Sweden. */
export interface Moment {
  now: string
  today: CalendarDay
}

export function currentMoment(): Moment {
  const now = new Date().toISOString()
  return { now, today: stockholmDay(now) }
}
