// When a recurring start falls due: a rule as data, and the days that follow from it.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { addMonths, CalendarDay } from '../calendar/calendar-day.ts'
import { nextLegalBusinessDay } from '../calendar/swedish-holidays.ts'

const monthsInYear = 12
/** A year in which every day of the calendar exists. */
const leapYear = 2028

const yearly = {
  every: z.literal('year'),
  month: z.int().min(1).max(monthsInYear),
  day: z.int().min(1).max(31).describe('29 February is 28 February in other years than leap years'),
}
const monthly = {
  every: z.literal('month'),
  on: z
    .union([z.int().min(1).max(31), z.literal('first-business-day')])
    .describe('The day of the month, its last where it is shorter, or its first business day'),
}
const everyMonths = {
  every: z.literal('months'),
  count: z.int().min(2).max(monthsInYear),
  from: CalendarDay.describe('The first day; the others are so many months after it'),
}

/** The month has such a day, in a leap year at least. */
const exists = ({ month, day }: { month: number; day: number }): boolean =>
  day <= new Date(Date.UTC(leapYear, month, 0)).getUTCDate()
const noSuchDay = {
  path: ['day'],
  message: told({ sv: 'Månaden har ingen sådan dag.', en: 'The month has no such day.' }),
}

export const SeriesRule = z.discriminatedUnion('every', [
  z.object(yearly).refine(exists, noSuchDay),
  z.object(monthly),
  z.object(everyMonths),
])
export type SeriesRule = z.infer<typeof SeriesRule>

/** As it is sent in: with no field that nobody knows. */
export const SeriesRuleCommand = z.discriminatedUnion('every', [
  z.strictObject(yearly).refine(exists, noSuchDay),
  z.strictObject(monthly),
  z.strictObject(everyMonths),
])

const twoDigits = (number: number): string => String(number).padStart(2, '0')

function firstOf(year: number, month: number): CalendarDay {
  return CalendarDay.parse(`${String(year).padStart(4, '0')}-${twoDigits(month)}-01`)
}

/** The day of the month that `first` begins, or its last day where it is shorter. */
function dayOf(first: CalendarDay, day: number): CalendarDay {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return CalendarDay.parse(`${first.slice(0, 8)}${twoDigits(Math.min(day, last))}`)
}

/** The rule's first day after the given one. */
export function dayAfter(rule: SeriesRule, day: CalendarDay): CalendarDay {
  const year = Number(day.slice(0, 4))
  switch (rule.every) {
    case 'year': {
      const inYear = (of: number) => dayOf(firstOf(of, rule.month), rule.day)
      const thisYear = inYear(year)
      return thisYear > day ? thisYear : inYear(year + 1)
    }
    case 'month': {
      const first = firstOf(year, Number(day.slice(5, 7)))
      const { on } = rule
      const inMonth = (of: CalendarDay) =>
        on === 'first-business-day' ? nextLegalBusinessDay(of) : dayOf(of, on)
      const thisMonth = inMonth(first)
      return thisMonth > day ? thisMonth : inMonth(addMonths(first, 1))
    }
    case 'months': {
      const { from, count } = rule
      if (from > day) return from
      const monthsBetween =
        (year - Number(from.slice(0, 4))) * monthsInYear + Number(day.slice(5, 7)) - Number(from.slice(5, 7))
      // Counted from the first day each time: one moved to the end of February does not stay there.
      const rounds = Math.floor(monthsBetween / count)
      const candidate = addMonths(from, rounds * count)
      return candidate > day ? candidate : addMonths(from, (rounds + 1) * count)
    }
    default:
      return rule satisfies never
  }
}

/** The days on which something was due: the one it was waiting for, and the rule's days after it, up to and including `last`. */
export function dueDays(rule: SeriesRule, first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = []
  for (let day = first; day <= last; day = dayAfter(rule, day)) days.push(day)
  return days
}
