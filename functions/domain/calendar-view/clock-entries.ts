// The legal clocks of an incident in the calendar: at what hour a report is due, and never of what.
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Incident } from '../incident/incident.ts'
import { type ClockKind, isRunning, type LegalClock } from '../incident/legal-clock.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { type CalendarPeriod, isDueIn } from './calendar-period.ts'

/** Which report is due, for those who are signed in and see the incident; a mail or a feed does not tell (OSL 18:8). */
const reportOf: Readonly<Record<ClockKind, string>> = {
  'early-warning': 'Tidig varning',
  notification: 'Incidentanmälan',
  'final-report': 'Slutrapport',
  'gdpr-72': 'Anmälan till IMY',
}

/**
 * One line for each clock that runs. It is late from the moment it has run out, not from the next day on. A clock is named
 * by its place among the incident's, to which new ones are only added: its key would name the controller in the feed.
 * @param isShown which of the clocks the reader is to see
 */
export function entriesOfClocks(
  { id, clocks }: Pick<Incident, 'id' | 'clocks'>,
  period: CalendarPeriod,
  now: string,
  isShown: (clock: LegalClock) => boolean,
): CalendarEntry[] {
  return clocks.flatMap((clock, place): CalendarEntry[] => {
    const { clockKind, dueAt } = clock
    const on = stockholmDay(dueAt)
    if (!isRunning(clock) || !isShown(clock) || !isDueIn(on, period)) return []
    return [
      {
        id: `incident-clock.${id}.${place}`,
        kind: 'incident-clock',
        on,
        dueAt,
        state: dueAt < now ? 'late' : 'coming',
        words: { sv: 'Frist för en incident', en: 'Deadline of an incident' },
        title: reportOf[clockKind],
        path: `/incidents/${encodeURIComponent(id)}`,
      },
    ]
  })
}
