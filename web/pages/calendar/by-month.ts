// Entries of the calendar in their months, with the meetings of a month apart: there are many, and few are looked for.
import type { CalendarEntry } from '../../../functions/domain/calendar-view/calendar-entry.ts'
import { monthOf } from '../../texts/months.ts'

type Row = Pick<CalendarEntry, 'id' | 'kind' | 'on' | 'startsAt' | 'dueAt'>

export interface MonthOfCalendar<R extends Row> {
  month: string
  rows: R[]
  meetings: R[]
}

const momentOf = ({ on, startsAt, dueAt }: Row): string => `${on} ${startsAt ?? dueAt ?? ''}`

/** By day and hour: the API sorts each page by itself. */
export const inOrder = <R extends Row>(rows: readonly R[]): R[] =>
  rows.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)))

/** The months that have something, in their order. */
export function byMonth<R extends Row>(rows: readonly R[]): MonthOfCalendar<R>[] {
  const months = Map.groupBy(inOrder(rows), ({ on }) => monthOf(on))
  return [...months].map(([month, ofMonth]) => ({
    month,
    rows: ofMonth.filter(({ kind }) => kind !== 'meeting'),
    meetings: ofMonth.filter(({ kind }) => kind === 'meeting'),
  }))
}

/** A start is of a series: `start.status-report.2028-02-01`. */
export const seriesOf = ({ kind, id }: Row): string | undefined =>
  kind === 'start' ? id.split('.')[1] : undefined

/** Only the next start of each series: those after it follow by its rule. */
export function withoutRepeatedStarts<R extends Row>(rows: readonly R[]): R[] {
  const seen = new Set<string>()
  return inOrder(rows).filter((row) => {
    const series = seriesOf(row)
    if (series === undefined) return true
    const isFirst = !seen.has(series)
    seen.add(series)
    return isFirst
  })
}
