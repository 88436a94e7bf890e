// Any employee reports an incident in one call; the stop rule for Sweden's security comes before anything is stored.
import { stampOf } from '../actor.ts'
import { mailTo } from '../matter/advance.ts'
import { Refusal } from '../refusal.ts'
import { requireOutsideProtectiveSecurity } from '../register/protective-security.ts'
import type { SecurityAnswer } from '../register/security-answer.ts'
import type { ByPerson, IncidentDecision } from './change-incident.ts'
import type { Incident } from './incident.ts'

export interface ReportIncident extends Pick<Incident, 'title' | 'description' | 'discoveredOn'> {
  protectiveSecurity: SecurityAnswer
  type?: Incident['type'] | undefined
}

interface Context extends ByPerson {
  id: string
  /** The unit that the reporter names, or their own. */
  unit: { id: string; path: string }
  /** Who is told at once: the coordinators and their deputies. */
  recipientIds: readonly string[]
}

/** @throws Refusal `protective-security`; `day-not-possible` for a day to come */
export function reportIncident(
  { protectiveSecurity, type = 'other', ...reported }: ReportIncident,
  { id, unit, recipientIds, actor, grant, now, today }: Context,
): IncidentDecision {
  requireOutsideProtectiveSecurity(protectiveSecurity)
  if (reported.discoveredOn > today)
    throw new Refusal('day-not-possible', [{ path: 'body.discoveredOn', message: `≤ ${today}` }])
  const by = stampOf(actor, grant.standing)
  const incident: Incident = {
    kind: 'incident',
    id,
    ...reported,
    type,
    reportedBy: by,
    reportedAt: now,
    status: 'reported',
    unitIds: [unit.id],
    unitPaths: [unit.path],
    assets: [],
    systemIds: [],
    suppliers: [],
    supplierDeviations: [],
    controllers: [],
    clocks: [],
    reports: [],
    timeline: [],
    tasks: [],
    lessons: [],
  }
  return {
    decision: {
      at: now,
      actor: by,
      changes: [{ after: incident, action: 'incident.reported' }],
      effects: mailTo(recipientIds, { template: 'incident-reported', incidentId: id, reportedOn: today }),
    },
    incident,
  }
}
