// The facts of an incident that figures are counted from, written as a sort key and read back (ADR 13).
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { Incident } from './incident.ts'
import type { IncidentFacts } from './incident-facts.ts'
import { IncidentType } from './incident-type.ts'
import { isLate } from './legal-clock.ts'

const msPerHour = 3_600_000

const sign = (is: boolean | undefined): string => (is === undefined ? '-' : is ? 'y' : 'n')
const isSo = (text: string | undefined): boolean | undefined =>
  text === 'y' ? true : text === 'n' ? false : undefined

/** Reported when any controller has; not when all have decided so; undecided while one is. */
function isReportedToAuthority({ controllers }: Incident): boolean | undefined {
  if (controllers.some(({ reported }) => reported === true)) return true
  return controllers.length > 0 && controllers.every(({ reported }) => reported === false) ? false : undefined
}

/** Of several controllers the one that took longest, when all have decided. */
function hoursToDecision({ controllers }: Incident): number | undefined {
  const hours = controllers.map(({ knownAt, decidedAt }) =>
    decidedAt === undefined
      ? undefined
      : Math.floor((Date.parse(decidedAt) - Date.parse(knownAt)) / msPerHour),
  )
  const decided = hours.filter((each) => each !== undefined)
  return decided.length > 0 && decided.length === hours.length ? Math.max(...decided) : undefined
}

/**
 * `2026-12-31#supplier#nyyy#3.0#54#ks,socialnamnden#id`: the day of discovery; the type; closed, significant, personal
 * data, reported to the authority; reports in time and late; hours to the decision; the units concerned.
 */
export function factsOfIncident(incident: Incident): string {
  const { discoveredOn, type, status, isSignificant, isPersonalData, clocks, unitIds, id } = incident
  const flags = [status === 'closed', isSignificant, isPersonalData, isReportedToAuthority(incident)]
  const late = clocks.filter(isLate).length
  const inTime = clocks.filter(
    (clock) => clock.doneAt && clock.doneBy !== 'decision' && !isLate(clock),
  ).length
  const hours = hoursToDecision(incident) ?? '-'
  return [
    discoveredOn,
    type,
    flags.map(sign).join(''),
    `${inTime}.${late}`,
    hours,
    unitIds.join(','),
    id,
  ].join('#')
}

/** Reads what `factsOfIncident` wrote. */
export function incidentFactsOf(key: string): IncidentFacts {
  const [discoveredOn, type, flags = '', counts = '', hours = '-'] = key.split('#')
  const [closed, significant, personalData, reported] = [...flags].map(isSo)
  const [reportsInTime = 0, reportsLate = 0] = counts.split('.').map(Number)
  return {
    discoveredOn: CalendarDay.parse(discoveredOn),
    type: IncidentType.parse(type),
    isClosed: closed === true,
    ...(significant !== undefined && { isSignificant: significant }),
    ...(personalData !== undefined && { isPersonalData: personalData }),
    reportsInTime,
    reportsLate,
    ...(reported !== undefined && { isReportedToAuthority: reported }),
    ...(hours !== '-' && { hoursToDecision: Number(hours) }),
  }
}

/** Which incident the facts are about, and the units it concerns. */
export function placeOfIncident(key: string): { id: string; unitIds: string[] } {
  const [, , , , , units = '', id = ''] = key.split('#')
  return { id, unitIds: units.split(',').filter(Boolean) }
}
