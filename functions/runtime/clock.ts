// The one place that asks what time it is, once per invocation.
import { stockholmDay } from '../domain/calendar/stockholm-time.ts'
import type { Moment } from '../domain/moment.ts'

export function currentMoment(): Moment {
  const now = new Date().toISOString()
  return { now, today: stockholmDay(now) }
}
