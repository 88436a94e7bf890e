// The keys of incidents: all of them by the day of discovery, each reporter's own, and the facts that figures are counted from.

import type { Incident } from '../domain/incident/incident.ts'
import { factsOfIncident } from '../domain/incident/incident-figures.ts'
import { type ItemKeys, type Key, lists } from './lists.ts'

export const incidentKey = (id: string): Key => ({ pk: `INCIDENT#${id}`, sk: 'INCIDENT' })

export function keysOfIncident(incident: Incident): ItemKeys {
  const { id, discoveredOn, reportedBy } = incident
  return {
    ...incidentKey(id),
    gsi1pk: lists.incidents,
    gsi1sk: `${discoveredOn}#${id}`,
    gsi2pk: lists.incidentsReportedBy(reportedBy.personId),
    gsi2sk: `${discoveredOn}#${id}`,
    gsi3pk: lists.incidentFigures,
    gsi3sk: factsOfIncident(incident),
  }
}
