// A controller knows of a personal data breach (personuppgiftsincident): its own clock of 72 hours runs from there (GDPR art. 33).
import { stampOf } from '../actor.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Unit, UnitKind } from '../organisation/unit.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import {
  type ByPerson,
  changeIncident,
  type IncidentDecision,
  requirePast,
  requireStatus,
  watchClocks,
} from './change-incident.ts'
import { reportUpwards } from './decide-significance.ts'
import type { Controller, Incident } from './incident.ts'
import { gdprClockOf, isRunning, startClock } from './legal-clock.ts'
import { seesDetails } from './see-incident.ts'

/** Bodies and companies are controllers, each for its own activity; an administration acts for its committee. */
const controllingKinds: readonly UnitKind[] = ['executive-board', 'committee', 'company', 'federation']

/**
 * Whether the grant reaches a controller: everywhere, or as manager of it or of the administration right under it
 * (domain 6.2, row 24: the committee through its delegate).
 */
export function actsFor(
  grant: Grant,
  units: ReadonlyMap<string, Pick<Unit, 'parentId'>>,
  unitId: string,
): boolean {
  if (grant.scope === 'everywhere') return true
  return grant.unitIds.some((own) => own === unitId || units.get(own)?.parentId === unitId)
}

export interface KnowOfBreach extends Pick<Controller, 'risk' | 'sensitive'> {
  unitId: string
  persons?: number | undefined
  knownAt?: string | undefined
}

interface Context extends ByPerson {
  units: ReadonlyMap<string, Unit>
  /** Who is told: the lawyers and the data protection officers. */
  recipientIds: readonly string[]
}

/** A controller's place among an incident's. @throws Refusal `not-found` */
export function controllerOf({ controllers }: Incident, unitId: string): Controller {
  const found = controllers.find((each) => each.unitId === unitId)
  if (found === undefined) throw new Refusal('not-found', [{ path: 'controller', message: unitId }])
  return found
}

export function withController({ controllers }: Incident, changed: Controller): Controller[] {
  return controllers.map((each) => (each.unitId === changed.unitId ? changed : each))
}

/**
 * @throws Refusal `not-found` for an unknown unit; `wrong-unit` for another's controller or incident; `malformed-request` for a unit that
 *   is no controller; `already-exists` when its clock runs already; `day-not-possible`; `wrong-state` when it is closed
 */
export function knowOfBreach(
  before: Stored<Incident>,
  { unitId, risk, sensitive, persons, knownAt }: KnowOfBreach,
  context: Context,
): IncidentDecision {
  const { state } = before
  const { units, recipientIds, actor, grant, now } = context
  requireStatus(state, 'reported', 'open')
  const unit = units.get(unitId)
  if (unit === undefined) throw new Refusal('not-found', [{ path: 'body.unitId', message: unitId }])
  if (!actsFor(grant, units, unitId) || !seesDetails(state, grant)) throw new Refusal('wrong-unit')
  if (!controllingKinds.includes(unit.unitKind))
    throw new Refusal('malformed-request', [{ path: 'body.unitId', message: controllingKinds.join(', ') }])
  if (state.controllers.some((each) => each.unitId === unitId))
    throw new Refusal('already-exists', [{ path: 'body.unitId', message: unitId }])
  const known = knownAt ?? now
  requirePast('body.knownAt', known, context, instantAt(state.discoveredOn, '00:00'))
  const controller: Controller = {
    unitId,
    name: unit.name,
    delegateUnitIds: [
      unitId,
      ...[...units.values()].filter((each) => each.parentId === unitId).map(({ id }) => id),
    ],
    risk,
    sensitive,
    ...(persons !== undefined && { persons }),
    knownAt: known,
    knownBy: stampOf(actor, grant.standing),
    informing: { status: risk === 'high' ? 'proposed' : 'not-needed' },
  }
  const clock = startClock(gdprClockOf(unitId), 'gdpr-72', known)
  // A serious breach is a trigger of its own (domain 2.5).
  const upwards = risk === 'high' ? reportUpwards(state, 'personal-data-incident') : undefined
  const incident: Incident = {
    ...state,
    ...upwards?.facts,
    isPersonalData: true,
    controllers: [...state.controllers, controller],
    clocks: [...state.clocks, clock],
  }
  return changeIncident(before, incident, 'incident.breach-known', context, {
    effects: [
      ...watchClocks(state.id, [clock]),
      ...(upwards?.effects ?? []),
      ...mailTo(recipientIds, {
        template: 'incident-breach-known',
        incidentId: state.id,
        dueAt: clock.dueAt,
      }),
    ],
  })
}

/**
 * The documented decision of a controller not to report to the supervisory authority, because a risk is unlikely
 * (GDPR art. 33.1, 33.5).
 * @throws Refusal `not-found`; `wrong-unit`; `clock-not-running`
 */
export function decideNotToReportBreach(
  before: Stored<Incident>,
  unitId: string,
  reason: string,
  context: ByPerson & { units: ReadonlyMap<string, Unit> },
): IncidentDecision {
  const { state } = before
  const { units, actor, grant, now } = context
  const controller = controllerOf(state, unitId)
  if (!actsFor(grant, units, unitId)) throw new Refusal('wrong-unit')
  requireStatus(state, 'reported', 'open')
  const key = gdprClockOf(unitId)
  const running = state.clocks.find((clock) => clock.key === key && isRunning(clock))
  if (running === undefined) throw new Refusal('clock-not-running', [{ path: 'clock', message: key }])
  const decided: Controller = {
    ...controller,
    reported: false,
    decidedAt: now,
    decidedBy: stampOf(actor, grant.standing),
    notReportedReason: reason,
  }
  const incident: Incident = {
    ...state,
    controllers: withController(state, decided),
    clocks: state.clocks.map((clock) =>
      clock === running ? { ...clock, doneAt: now, doneBy: 'decision' as const } : clock,
    ),
  }
  return changeIncident(before, incident, 'incident.breach-not-reported', context)
}
