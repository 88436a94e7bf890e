// How many DynamoDB requests the routes of incidents may make.
import { type Budget, command, page, readOne } from './read-meter.ts'

const forAController: Budget = {
  reads: 3,
  transactions: 1,
}

/** By route, with what is done when a route does different things. */
export const incidentBudgets: Record<string, Budget> = {
  reportIncident: {
    reads: 5,
    transactions: 1,
    because:
      'Those who assess it are told at once, and their deputies: the coordinators, each one’s name and deputies; and the list of units',
  },
  listIncidents: page,
  'listIncidents of one’s own': page,
  'listIncidents of one’s units': {
    reads: 4,
    transactions: 0,
    because:
      'An incident concerns many units: the list of units, the facts of all as keys, and the page’s own',
  },
  readIncident: readOne,
  triageIncident: {
    reads: 5,
    transactions: 1,
    because: 'What it touches must exist: the units in one Query, the assets and the systems in one get each',
  },
  decideSignificance: command(1),
  decideNotToReport: command(1),
  recordReport: forAController,
  noteHandled: command(1),
  acknowledgeAlarm: command(1),
  readReportFields: {
    reads: 8,
    transactions: 0,
    because: 'The names that are filled in: units, systems, and who holds each of two roles',
  },
  writeReportTexts: command(1),
  knowOfBreach: {
    reads: 5,
    transactions: 1,
    because: 'Two roles are told: a Query for each; and the list of units',
  },
  decideNotToReportBreach: forAController,
  informPersons: forAController,
  addTimelineEntry: command(1),
  addIncidentTask: command(2),
  finishIncidentTask: command(1),
  drawLesson: {
    reads: 4,
    transactions: 1,
    because: 'It becomes an action: whoever shall do it, their roles, and the list of units',
  },
  closeIncident: command(1),
}
