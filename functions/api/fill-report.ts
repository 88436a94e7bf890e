// Reads what a report's fields are filled in from: names of units, systems and contacts.
import type * as z from 'zod'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Stored } from '../domain/decision.ts'
import type { Incident } from '../domain/incident/incident.ts'
import { actsFor } from '../domain/incident/know-of-breach.ts'
import { reportFields } from '../domain/incident/report-fields.ts'
import { seesDetails } from '../domain/incident/see-incident.ts'
import type { Grant } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { roleHolders } from '../store/role-holders.ts'
import type { Store } from '../store/store.ts'
import { unitTree } from '../store/units.ts'
import type { incidentRoutes } from './contract/incident-routes.ts'

type FieldsRoute = (typeof incidentRoutes)['readReportFields']

/**
 * @throws Refusal `wrong-unit` for whoever acts for some controllers only, about anything but their report; `not-found` for a
 *   controller that the incident does not have
 */
export async function fillReport(
  store: Store,
  { state: incident }: Stored<Incident>,
  { report = 'early-warning', controllerId: asked }: z.infer<FieldsRoute['query']>,
  grant: Grant,
  today: CalendarDay,
): Promise<z.input<FieldsRoute['response']>> {
  if (!seesDetails(incident, grant)) throw new Refusal('wrong-unit')
  const controllerId = report === 'gdpr' ? (asked ?? incident.controllers[0]?.unitId) : undefined
  const isKnown = incident.controllers.some(({ unitId }) => unitId === controllerId)
  if (asked !== undefined && !isKnown)
    throw new Refusal('not-found', [{ path: 'query.controllerId', message: asked }])
  const [units, systems, contacts] = await Promise.all([
    unitTree(store),
    store.many('system', incident.systemIds),
    roleHolders(store, ['coordinator', 'data-protection-officer'], today),
  ])
  const isForAll = grant.scope === 'everywhere'
  const isOwnBreach = controllerId !== undefined && actsFor(grant, units, controllerId)
  if (!isForAll && !isOwnBreach) throw new Refusal('wrong-unit')
  const namesOf = (wanted: string) => contacts.filter(({ role }) => role === wanted).map(({ name }) => name)
  const fields = reportFields(incident, report, {
    controllerId,
    unitName: (unitId) => units.get(unitId)?.name ?? unitId,
    systemNames: systems.map(({ state }) => state.name),
    contactNames: namesOf('coordinator'),
    officerNames: namesOf('data-protection-officer'),
  })
  return {
    report,
    ...(controllerId !== undefined && { controllerId }),
    missing: fields.filter(({ missing }) => missing).length,
    fields,
  }
}
