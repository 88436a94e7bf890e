// Actions and incidents of a few years, made by counting: of every source, type and standing, spread over the seed's units.
import type { Action } from '../functions/domain/action/action.ts'
import type { Aggregate } from '../functions/domain/aggregate.ts'
import { addDays, type CalendarDay } from '../functions/domain/calendar/calendar-day.ts'
import { sortableId } from '../functions/domain/identifier.ts'
import type { Incident } from '../functions/domain/incident/incident.ts'
import { IncidentType } from '../functions/domain/incident/incident-type.ts'
import { coordinator, social } from './people.ts'

const unitPath = '/kf/socialnamnden/socialforvaltningen/'
const by = { personId: coordinator, name: 'Maja Lind', role: 'coordinator' } as const
const days = 700
const statuses = ['not-started', 'in-progress', 'done', 'dropped'] as const

const idOf = (kind: string, index: number, at: string) =>
  sortableId(Date.parse(at), new TextEncoder().encode(`${kind}${index}`))

function actionAt(index: number, today: CalendarDay): Action {
  const registered = addDays(today, -days + (index % days))
  const createdAt = `${registered}T10:00:00.000Z`
  const status = statuses[index % statuses.length] ?? 'done'
  const isClosed = status === 'done' || status === 'dropped'
  const dueOn = addDays(registered, 30 + (index % 300))
  return {
    kind: 'action',
    id: idOf('action', index, createdAt),
    title: `Åtgärd ${index}`,
    unitId: social.unitId,
    unitPath,
    ownerId: social.manager,
    source: index % 3 === 0 ? { kind: 'audit', reference: `Revision ${index}` } : { kind: 'risk' },
    dueOn,
    createdBy: by,
    createdAt,
    status,
    ...(isClosed && { closedAt: `${addDays(dueOn, (index % 60) - 40)}T12:00:00.000Z`, closedBy: by }),
  }
}

function incidentAt(index: number, today: CalendarDay): Incident {
  const discoveredOn = addDays(today, -days + (index % days))
  const reportedAt = `${discoveredOn}T09:00:00.000Z`
  const isClosed = index % 10 !== 0
  return {
    kind: 'incident',
    id: idOf('incident', index, reportedAt),
    title: `Incident ${index}`,
    description: 'Det som hände.',
    type: IncidentType.options[index % IncidentType.options.length] ?? 'other',
    discoveredOn,
    reportedBy: by,
    reportedAt,
    status: isClosed ? 'closed' : 'open',
    unitIds: [social.unitId],
    unitPaths: [unitPath],
    assets: [],
    systemIds: [],
    suppliers: [],
    supplierDeviations: [],
    isSignificant: index % 50 === 0,
    isPersonalData: index % 7 === 0,
    controllers: [],
    clocks: [],
    reports: [],
    timeline: [],
    tasks: [],
    lessons: [],
    ...(isClosed && { closedAt: reportedAt, closedBy: by }),
  }
}

export function* yearThings(
  { actions, incidents }: { actions: number; incidents: number },
  today: CalendarDay,
): Generator<Aggregate> {
  for (let index = 0; index < actions; index++) yield actionAt(index, today)
  for (let index = 0; index < incidents; index++) yield incidentAt(index, today)
}
