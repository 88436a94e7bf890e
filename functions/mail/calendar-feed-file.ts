// A person's calendar as a file to subscribe to: neutral words, a link and a time, and nothing that anyone wrote freely.
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Language } from '../domain/bilingual.ts'
import type { CalendarEntry } from '../domain/calendar-view/calendar-entry.ts'
import { oneLine } from './one-line.ts'

const msPerDay = 86_400_000
/** How often a calendar should ask again, where it heeds it. */
const refreshSeconds = 6 * 60 * 60

export interface FeedContext {
  language: Language
  consoleUrl: string
  /** The instant at which it is read (UTC). */
  now: string
}

const name = { sv: 'Informationssäkerhet', en: 'Information security' }
const late = { sv: 'Försenad', en: 'Late' }

function timesOf({ on, startsAt, endsAt, dueAt }: CalendarEntry) {
  // An event that ends when it begins (RFC 5545 3.6.1), and that keeps nobody busy.
  if (dueAt !== undefined) return { start: new Date(dueAt), transparency: ICalEventTransparency.TRANSPARENT }
  if (startsAt !== undefined && endsAt !== undefined)
    return { start: new Date(startsAt), end: new Date(endsAt) }
  const midnight = new Date(`${on}T00:00:00Z`)
  // The end of an all-day event is the day after it (RFC 5545 3.6.1).
  const end = new Date(midnight.getTime() + msPerDay)
  return { start: midnight, end, allDay: true, transparency: ICalEventTransparency.TRANSPARENT }
}

/** The file (RFC 5545). Times are UTC; the UID comes from what the entry is about, so that it moves when its day does. */
export function calendarFeedFile(entries: readonly CalendarEntry[], context: FeedContext): string {
  const { language, now } = context
  const base = context.consoleUrl.replace(/\/+$/, '')
  const calendar = ical({
    prodId: { company: 'LIS', product: 'Governance', language: language === 'sv' ? 'SV' : 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    name: name[language],
    ttl: refreshSeconds,
  })
  for (const entry of entries) {
    const words = entry.words[language]
    calendar.createEvent({
      id: `${entry.id}@${new URL(base).hostname}`,
      stamp: new Date(now),
      summary: oneLine(entry.state === 'late' ? `${late[language]}: ${words}` : words),
      url: base + entry.path,
      ...(entry.state === 'cancelled' && { status: ICalEventStatus.CANCELLED }),
      ...timesOf(entry),
    })
  }
  return `${calendar.toString()}\r\n`
}
