// What the rules behind the routes of incidents may refuse with.
import type { incidentRoutes } from '../../functions/api/contract/incident-routes.ts'
import type { RefusalCode } from '../../functions/domain/refusal.ts'

const changing = ['not-found', 'wrong-state'] as const satisfies readonly RefusalCode[]
const forAController = [...changing, 'wrong-unit'] as const satisfies readonly RefusalCode[]

export const incidentRefusals = {
  reportIncident: ['protective-security', 'not-found', 'day-not-possible'],
  listIncidents: [],
  readIncident: ['not-found'],
  triageIncident: changing,
  decideSignificance: [...changing, 'day-not-possible'],
  decideNotToReport: changing,
  recordReport: [...forAController, 'clock-not-running', 'day-not-possible'],
  noteHandled: [...changing, 'day-not-possible'],
  acknowledgeAlarm: [...changing, 'clock-not-running'],
  readReportFields: ['not-found', 'wrong-unit'],
  writeReportTexts: changing,
  knowOfBreach: [...forAController, 'already-exists', 'day-not-possible'],
  decideNotToReportBreach: [...forAController, 'clock-not-running'],
  informPersons: [...forAController, 'day-not-possible'],
  addTimelineEntry: [...changing, 'permission-denied', 'day-not-possible'],
  addIncidentTask: [...changing, 'day-not-possible', 'owner-without-role'],
  finishIncidentTask: [...changing, 'permission-denied'],
  drawLesson: [...changing, 'day-not-possible', 'owner-without-role'],
  closeIncident: changing,
} as const satisfies Record<keyof typeof incidentRoutes, readonly RefusalCode[]>
