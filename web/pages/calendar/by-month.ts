// Entries of the calendar in their months, with the meetings of a month apart: there are many, and few are looked for.
import type { CalendarEntry } from '../../../functions/domain/calendar-view/calendar-entry.ts'
import { monthOf } from '../../texts/months.ts'

type Row = Pick<CalendarEntry, 'kind' | 'on'>

export interface MonthOfCalendar<R extends Row> {
  month: string
  rows: R[]
  meetings: R[]
}

/** The months that have something, in the order of the rows. */
export function byMonth<R extends Row>(rows: readonly R[]): MonthOfCalendar<R>[] {
  const months = Map.groupBy(rows, ({ on }) => monthOf(on))
  return [...months].map(([month, ofMonth]) => ({
    month,
    rows: ofMonth.filter(({ kind }) => kind !== 'meeting'),
    meetings: ofMonth.filter(({ kind }) => kind === 'meeting'),
  }))
}
