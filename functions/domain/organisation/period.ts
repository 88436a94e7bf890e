// Periods of days with an inclusive last day: whether they run backwards, meet, or cover one another.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import { isValidOn } from './role-assignment.ts'

/** A period without a last day goes on until further notice. */
export interface Period {
  readonly validFrom: CalendarDay
  readonly validTo?: CalendarDay | undefined
}

/** Whether the last day comes before the first. */
export function isBackwards({ validFrom, validTo }: Period): boolean {
  return validTo !== undefined && validTo < validFrom
}

/** Whether some day belongs to both periods. */
export function haveCommonDay(a: Period, b: Period): boolean {
  const laterStart = a.validFrom > b.validFrom ? a.validFrom : b.validFrom
  return isValidOn(a, laterStart) && isValidOn(b, laterStart)
}

/** Whether every day of a period belongs to at least one of the others. A period that runs backwards has no day. */
export function areAllDaysCovered(
  { validFrom, validTo }: { validFrom: CalendarDay; validTo: CalendarDay },
  by: readonly Period[],
): boolean {
  let day = validFrom
  while (day <= validTo) {
    const ends = by.filter((other) => isValidOn(other, day)).map((other) => other.validTo ?? validTo)
    const coveredUntil = ends.toSorted().at(-1)
    if (coveredUntil === undefined) return false
    if (coveredUntil >= validTo) return true
    day = addDays(coveredUntil, 1)
  }
  return true
}
