// Swedish local time: which day and clock an instant has in Stockholm, and which instant a local time is.
import { Instant } from '../identifier.ts'
import { CalendarDay } from './calendar-day.ts'

const msPerHour = 3_600_000
const msPerDay = 86_400_000
const clockForm = /^([01]\d|2[0-3]):[0-5]\d$/

const stockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The local date and clock as text, `YYYY-MM-DDTHH:mm:ss`. */
function wallClock(epochMs: number): string {
  const part = new Map(stockholm.formatToParts(epochMs).map(({ type, value }) => [type, value]))
  const read = (type: Intl.DateTimeFormatPartTypes) => (part.get(type) ?? '').padStart(2, '0')
  return `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}T${read('hour')}:${read('minute')}:${read('second')}`
}

function epoch(instant: Instant): number {
  return Date.parse(Instant.parse(instant))
}

/** Milliseconds by which Stockholm is ahead of UTC at a moment given in whole seconds. */
function offsetAt(epochMs: number): number {
  return Date.parse(`${wallClock(epochMs)}Z`) - epochMs
}

/** The day it is in Stockholm at an instant (UTC, milliseconds). */
export function stockholmDay(instant: Instant): CalendarDay {
  return CalendarDay.parse(wallClock(epoch(instant)).slice(0, 10))
}

/** The clock in Stockholm at an instant, `HH:mm`. */
export function stockholmClock(instant: Instant): string {
  return wallClock(epoch(instant)).slice(11, 16)
}

/**
 * Which of two instants with the same clock this is, in the hour that the autumn change repeats: the first, in summer
 * time, or the second, in winter time. Undefined everywhere else.
 */
export function repeatedHour(instant: Instant): 'summer' | 'winter' | undefined {
  const at = epoch(instant)
  const isSameClock = (other: number) => wallClock(other) === wallClock(at)
  if (isSameClock(at + msPerHour)) return 'summer'
  return isSameClock(at - msPerHour) ? 'winter' : undefined
}

/**
 * The instant of a local time in Stockholm. A time that does not exist, when the clocks go forward, moves
 * forward by the same hour; one that happens twice, when they go back, is the first. Throws RangeError on
 * a clock that is not `HH:mm`.
 */
export function instantAt(day: CalendarDay, clock: string): Instant {
  if (!clockForm.test(clock)) throw new RangeError(`${clock} is not a time of day, HH:mm`)
  const asIfUtc = Date.parse(`${day}T${clock}:00Z`)
  // The zone changes at most once within the two days around, so these are the only offsets in question.
  const offsetBefore = offsetAt(asIfUtc - msPerDay)
  const offsetAfter = offsetAt(asIfUtc + msPerDay)
  const existing = [asIfUtc - offsetBefore, asIfUtc - offsetAfter].filter(
    (candidate) => candidate + offsetAt(candidate) === asIfUtc,
  )
  const chosen = existing.length > 0 ? Math.min(...existing) : asIfUtc - offsetBefore
  return new Date(chosen).toISOString()
}
