// The series of the house: what each starts, about which period, and on which days until someone changes it (domain 2.1).
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import type { Effect } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { Role } from '../organisation/role.ts'
import type { Series, SeriesPeriod } from './series.ts'
import { SeriesId } from './series-id.ts'
import { dayAfter, type SeriesRule } from './series-rule.ts'

interface StandardSeries {
  name: { sv: string; en: string }
  rule: SeriesRule
  /** Whose the process is: the start stands in their own calendar. */
  role: Role
}

/** The days are our choice (domain 2.1), but for the two that the processes name: 1 September and 15 January. */
export const standardSeries: Record<SeriesId, StandardSeries> = {
  'action-plan': {
    name: { sv: 'Årlig handlingsplan', en: 'Yearly action plan' },
    rule: { every: 'year', month: 9, day: 1 },
    role: 'coordinator',
  },
  'annual-report': {
    name: { sv: 'Årsrapport', en: 'Annual report' },
    rule: { every: 'year', month: 1, day: 15 },
    role: 'security-chief',
  },
  'status-report': {
    name: { sv: 'Lägesrapport', en: 'Status report' },
    rule: { every: 'month', on: 'first-business-day' },
    role: 'coordinator',
  },
}

export const seriesIds: readonly SeriesId[] = SeriesId.options

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4))

/** What a start that was due on the day is about: the year to come, the year or the month that has been. */
export function periodOf(id: SeriesId, dueOn: CalendarDay): SeriesPeriod {
  switch (id) {
    case 'action-plan':
      return String(yearOf(dueOn) + 1)
    case 'annual-report':
      return String(yearOf(dueOn) - 1)
    case 'status-report':
      return addMonths(dueOn, -1).slice(0, 7)
    default:
      return id satisfies never
  }
}

/** Starts the process: its first state opens the thing, and ends quietly when the period has one already. */
export function startOf(id: SeriesId, period: SeriesPeriod): Effect {
  switch (id) {
    case 'action-plan':
      return startMachine('action-plan', { entry: 'opening', year: Number(period) })
    case 'annual-report':
      return startMachine('annual-report', { entry: 'opening', year: Number(period) })
    case 'status-report':
      return startMachine('status-report', { period })
    default:
      return id satisfies never
  }
}

/** The rule's first day after the given one that is about a later period than the one that has been started. */
export function nextDay(
  { id, rule, lastStarted }: Pick<Series, 'id' | 'rule' | 'lastStarted'>,
  after: CalendarDay,
): CalendarDay {
  let day = dayAfter(rule, after)
  while (lastStarted !== undefined && periodOf(id, day) <= lastStarted.period) day = dayAfter(rule, day)
  return day
}

/** A series as it is before anyone has changed it; it never starts on the day it is made. */
export function newSeries(id: SeriesId, today: CalendarDay): Series {
  const { name, rule } = standardSeries[id]
  return { kind: 'series', id, name, rule, nextOn: nextDay({ id, rule }, today) }
}
