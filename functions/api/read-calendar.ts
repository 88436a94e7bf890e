// Reads the calendar from its sources, one after the other, with a bounded number of pages for each call.
import { type CalendarEntry, compareEntries } from '../domain/calendar-view/calendar-entry.ts'
import { findGrant } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { decodeCursor, encodeCursor } from '../store/cursor.ts'
import type { Page } from '../store/store.ts'
import { type CalendarReading, calendarSources } from './calendar-sources.ts'

/** Entries on a page when the caller does not say: a year of most people’s calendars. */
export const defaultEntries = 100
/** Every source once, and some long ones further: a call’s reads do not grow with what there is. */
const mostPages = 12
/** A person’s own calendar is read whole for their feed, in so many calls at most. */
const mostCallsOfFeed = 20
const entriesOfFeed = 500

const cursorOf = 'CALENDAR'
const sourceForm = /^\d$/

/** A page ends inside a source or where one begins. */
function cursorAt(at: number, inner: string | undefined): string {
  return encodeCursor({ source: String(at), ...(inner !== undefined && { inner }) }, cursorOf)
}

function placeOf(cursor: string | undefined): { at: number; inner: string | undefined } {
  if (cursor === undefined) return { at: 0, inner: undefined }
  const { source = '', inner, ...others } = decodeCursor(cursor, cursorOf)
  const isPlace = sourceForm.test(source) && Number(source) < calendarSources.length
  if (!isPlace || Object.keys(others).length > 0) throw new Refusal('cursor-invalid')
  return { at: Number(source), inner }
}

/** @throws Refusal `cursor-invalid` */
export async function pageOfCalendar(
  reading: CalendarReading,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<Page<CalendarEntry>> {
  const entries: CalendarEntry[] = []
  let { at, inner } = placeOf(cursor)
  let pages = 0
  for (const source of calendarSources.slice(at)) {
    const grant = findGrant(reading.actor, source.permission)
    let isDone = grant === undefined
    while (grant !== undefined && !isDone) {
      if (pages === mostPages || entries.length >= limit) {
        return { items: entries.toSorted(compareEntries), cursor: cursorAt(at, inner) }
      }
      const page = await source.page(reading, grant, { limit: limit - entries.length, cursor: inner })
      entries.push(...page.items)
      inner = page.cursor
      isDone = inner === undefined
      pages++
    }
    at++
  }
  return { items: entries.toSorted(compareEntries), cursor: undefined }
}

/** All of a person's own entries, as their calendar program shows them. */
export async function wholeCalendar(reading: CalendarReading): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = []
  let cursor: string | undefined
  for (let call = 0; call < mostCallsOfFeed; call++) {
    const page = await pageOfCalendar(reading, { limit: entriesOfFeed, cursor })
    entries.push(...page.items)
    cursor = page.cursor
    if (cursor === undefined) break
  }
  return entries.toSorted(compareEntries)
}
