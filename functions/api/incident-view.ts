// An incident as its reader may see it: the report and its status, and for those who may the details.
import type * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Incident } from '../domain/incident/incident.ts'
import { isRunning } from '../domain/incident/legal-clock.ts'
import { seesDetails } from '../domain/incident/see-incident.ts'
import { findGrant } from '../domain/permission.ts'
import type { IncidentRow, IncidentView } from './contract/incident-routes.ts'

/** After any command too: whoever may do something to an incident sees of it what they may read. */
export function incidentView(incident: Incident, actor: Actor): z.input<typeof IncidentView> {
  const grant = findGrant(actor, 'incident:read')
  const { tasks } = incident
  return {
    ...incident,
    ownTasks: tasks.filter(({ ownerId }) => ownerId === actor.personId),
    ...(grant && seesDetails(incident, grant) && { details: incident }),
  }
}

/** A line of a list; of one's own report nothing that was found out since. */
export function incidentRow(incident: Incident, isWhole: boolean): z.input<typeof IncidentRow> {
  const { id, title, discoveredOn, reportedAt, status, type, isSignificant, isPersonalData, clocks } =
    incident
  const row = { id, title, discoveredOn, reportedAt, status }
  if (!isWhole) return row
  const [nextDueAt] = clocks
    .filter(isRunning)
    .map(({ dueAt }) => dueAt)
    .toSorted()
  return { ...row, type, isSignificant, isPersonalData, nextDueAt }
}
