// A day in the Gregorian calendar without time or zone, and the arithmetic that deadlines need.

import * as z from 'zod'
import { told } from '../bilingual.ts'

const msPerDay = 86_400_000
const monthsInYear = 12
const firstDay = '1900-01-01'

/** A calendar day as `YYYY-MM-DD`, from 1900 on, so that a slipped digit in a year is refused. */
export const CalendarDay = z.iso
  .date()
  .refine((day) => day >= firstDay, {
    message: told({ sv: 'Ange en dag från 1900-01-01.', en: 'Give a day from 1900-01-01 on.' }),
  })
  .brand<'CalendarDay'>()
  .describe('A day, YYYY-MM-DD')
export type CalendarDay = z.infer<typeof CalendarDay>

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

function dayNumber(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay
}

/** The day `count` days later, or earlier when negative. Throws RangeError outside 1900–9999. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  const ms = (dayNumber(day) + count) * msPerDay
  const result = Number.isInteger(count) ? CalendarDay.safeParse(isoDay(ms)) : undefined
  if (result?.success !== true)
    throw new RangeError(`${day} plus ${count} days is not a day from 1900 to 9999`)
  return result.data
}

/** The text of the UTC day that holds this moment; empty when the moment is beyond what a Date can hold. */
function isoDay(epochMs: number): string {
  const moment = new Date(epochMs)
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, -'T00:00:00.000Z'.length)
}

/**
 * The same day of the month `count` calendar months later, or earlier when negative; the month's last day where it has
 * no such day. Throws RangeError outside 1900–9999.
 */
export function addMonths(day: CalendarDay, count: number): CalendarDay {
  const months = Number(day.slice(0, 4)) * monthsInYear + Number(day.slice(5, 7)) - 1 + count
  const year = Math.floor(months / monthsInYear)
  const month = months % monthsInYear
  // Day 0 of the month after is the last of this one.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const dayOfMonth = Math.min(Number(day.slice(8)), lastDay)
  const parts = [String(year).padStart(4, '0'), twoDigits(month + 1), twoDigits(dayOfMonth)]
  const result = CalendarDay.safeParse(parts.join('-'))
  if (!result.success) throw new RangeError(`${day} plus ${count} months is not a day from 1900 to 9999`)
  return result.data
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Negative when `a` is before `b`, 0 when equal, positive when after; fit for sorting. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from)
}

const weekdays = [4, 5, 6, 7, 1, 2, 3] as const

/** The weekday of a day, Monday 1 to Sunday 7. */
export function weekday(day: CalendarDay): Weekday {
  // 1970-01-01 was a Thursday; the remainder is kept positive for days before it.
  const sinceThursday = ((dayNumber(day) % 7) + 7) % 7
  const found = weekdays[sinceThursday]
  if (found === undefined) throw new RangeError(`${day} has no weekday`)
  return found
}
