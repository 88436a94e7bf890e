// When something is done: the rules are given it, they never ask.
import type { CalendarDay } from './calendar/calendar-day.ts'

export interface Moment {
  /** The instant in UTC. */
  now: string
  /** The day in Sweden. */
  today: CalendarDay
}
