// What is counted of an incident: the facts that figures are made from, without the incident itself (ADR 13).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { IncidentType } from './incident-type.ts'

export interface IncidentFacts {
  /** The year an incident is counted in is the year it was discovered (domain 7, S8). */
  discoveredOn: CalendarDay
  type: IncidentType
  isClosed: boolean
  /** Undefined while nobody has decided. */
  isSignificant?: boolean
  isPersonalData?: boolean
  /** Reports with a legal clock: sent in time, and sent late or not at all after the time. */
  reportsInTime: number
  reportsLate: number
  /** Whether the personal data breach was reported to the supervisory authority; undefined while it is undecided. */
  isReportedToAuthority?: boolean
  /** Whole hours from knowledge of the breach to the decision to report it or not. */
  hoursToDecision?: number
}
