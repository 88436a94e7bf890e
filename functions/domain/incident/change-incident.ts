// What every rule about an incident has in common: it must be in the right state, and the change is made in a person's name.
import { type Actor, type ActorStamp, stampOf } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { Incident } from './incident.ts'
import type { LegalClock } from './legal-clock.ts'

/** Who does it, when, and with what right. */
export interface ByPerson extends Moment {
  actor: Actor
  grant: Grant
}

export interface IncidentDecision {
  decision: Decision
  incident: Incident
}

/** @throws Refusal `wrong-state` for an incident that is closed, or has not been triaged yet */
export function requireStatus({ status }: Incident, ...allowed: readonly Incident['status'][]): void {
  if (!allowed.includes(status)) throw new Refusal('wrong-state', [{ path: 'incident', message: status }])
}

/** Whom a deputy acts for, so that the trail says it; the register has the name. */
function onBehalf({ standing }: Grant): { onBehalfOf?: ActorStamp } {
  if (standing?.deputyFor === undefined) return {}
  const { personId } = standing.deputyFor
  return { onBehalfOf: { personId, name: personId, role: standing.role } }
}

export function changeIncident(
  before: Stored<Incident>,
  incident: Incident,
  action: string,
  { actor, grant, now }: ByPerson,
  alongside: { effects?: readonly Effect[]; changes?: readonly Change[] } = {},
): IncidentDecision {
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      ...onBehalf(grant),
      changes: [{ before, after: incident, action }, ...(alongside.changes ?? [])],
      effects: alongside.effects ?? [],
    },
    incident,
  }
}

/** Sets the alarms of clocks going: one execution waits for each clock's next alarm. */
export function watchClocks(incidentId: string, clocks: readonly LegalClock[]): Effect[] {
  return clocks.flatMap(({ key, lookAt }) =>
    lookAt === undefined ? [] : [startMachine('incident', { incidentId, clock: key, at: lookAt })],
  )
}

/** A time in the past that somebody states. @throws Refusal `day-not-possible` */
export function requirePast(
  path: string,
  instant: string,
  { now }: Pick<Moment, 'now'>,
  earliest?: string,
): void {
  if (instant > now) throw new Refusal('day-not-possible', [{ path, message: `≤ ${now}` }])
  if (earliest !== undefined && instant < earliest)
    throw new Refusal('day-not-possible', [{ path, message: `≥ ${earliest}` }])
}
