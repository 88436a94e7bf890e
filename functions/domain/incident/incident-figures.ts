// The facts of an incident that figures are counted from, written as a sort key and read back (ADR 13).
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { IncidentFacts } from './incident-facts.ts'
import { IncidentType } from './incident-type.ts'

const wordOf = (isSo: boolean | undefined): string => (isSo === undefined ? '-' : isSo ? 'y' : 'n')

/** `2026-05-02#I#phishing#c#y#n#2#0#-##incident-id`: closed, significant, personal data, in time, late, reported, hours. */
export function factsOfIncident({ id, ...facts }: IncidentFacts & { id: string }): string {
  const { discoveredOn, type, isClosed, reportsInTime, reportsLate, hoursToDecision } = facts
  return [
    discoveredOn,
    'I',
    type,
    isClosed ? 'c' : 'o',
    wordOf(facts.isSignificant),
    wordOf(facts.isPersonalData),
    reportsInTime,
    reportsLate,
    wordOf(facts.isReportedToAuthority),
    hoursToDecision ?? '',
    id,
  ].join('#')
}

const saidOf = (word: string | undefined): boolean | undefined => (word === '-' ? undefined : word === 'y')

export function incidentFactsOf(key: string): IncidentFacts {
  const [discoveredOn, , type, state, significant, personal, inTime, late, reported, hours] = key.split('#')
  const isSignificant = saidOf(significant)
  const isPersonalData = saidOf(personal)
  const isReportedToAuthority = saidOf(reported)
  return {
    discoveredOn: CalendarDay.parse(discoveredOn),
    type: IncidentType.parse(type),
    isClosed: state === 'c',
    ...(isSignificant !== undefined && { isSignificant }),
    ...(isPersonalData !== undefined && { isPersonalData }),
    reportsInTime: Number(inTime),
    reportsLate: Number(late),
    ...(isReportedToAuthority !== undefined && { isReportedToAuthority }),
    ...(hours && { hoursToDecision: Number(hours) }),
  }
}
