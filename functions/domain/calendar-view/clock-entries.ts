// The legal clocks of an incident in the calendar: which report is due and at what hour, and never of what (OSL 18:8).
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Incident } from '../incident/incident.ts'
import { type ClockKind, isRunning, type LegalClock } from '../incident/legal-clock.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { type CalendarPeriod, isDueIn } from './calendar-period.ts'

const wordsOf: Readonly<Record<ClockKind, CalendarEntry['words']>> = {
  'early-warning': { sv: 'Incidentrapport: tidig varning', en: 'Incident report: early warning' },
  notification: { sv: 'Incidentrapport: incidentanmälan', en: 'Incident report: notification' },
  'final-report': { sv: 'Incidentrapport: slutrapport', en: 'Incident report: final report' },
  'gdpr-72': { sv: 'Incidentrapport: anmälan till IMY', en: 'Incident report: notification to IMY' },
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
        words: wordsOf[clockKind],
        path: `/incidents/${encodeURIComponent(id)}`,
      },
    ]
  })
}
