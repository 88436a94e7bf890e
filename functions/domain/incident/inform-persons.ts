// Information to the persons whose data was breached (GDPR art. 34): proposed at a high risk, decided and done by each controller.
import { stampOf } from '../actor.ts'
import type { Stored } from '../decision.ts'
import type { Unit } from '../organisation/unit.ts'
import { Refusal } from '../refusal.ts'
import {
  type ByPerson,
  changeIncident,
  type IncidentDecision,
  requirePast,
  requireStatus,
} from './change-incident.ts'
import type { Controller, Incident } from './incident.ts'
import { actsFor, controllerOf, withController } from './know-of-breach.ts'

export type InformPersons =
  | { step: 'decide'; inform: boolean; reason: string }
  | { step: 'informed'; informedAt: string }

type Informing = Controller['informing']

function informingAfter(
  before: Informing,
  command: InformPersons,
  context: ByPerson,
  knownAt: string,
): Informing {
  const by = stampOf(context.actor, context.grant.standing)
  switch (command.step) {
    case 'decide':
      if (before.status === 'informed')
        throw new Refusal('wrong-state', [{ path: 'informing', message: before.status }])
      return {
        status: command.inform ? 'decided' : 'declined',
        reason: command.reason,
        decidedBy: by,
        decidedAt: context.now,
      }
    case 'informed':
      if (before.status !== 'decided')
        throw new Refusal('wrong-state', [{ path: 'informing', message: before.status }])
      requirePast('body.informedAt', command.informedAt, context, knownAt)
      return { ...before, status: 'informed', informedAt: command.informedAt, informedBy: by }
    default:
      return command satisfies never
  }
}

/**
 * @throws Refusal `not-found`; `wrong-unit`; `wrong-state` for persons who are informed already, or before it is decided;
 *   `day-not-possible`
 */
export function informPersons(
  before: Stored<Incident>,
  unitId: string,
  command: InformPersons,
  context: ByPerson & { units: ReadonlyMap<string, Unit> },
): IncidentDecision {
  const { state } = before
  const controller = controllerOf(state, unitId)
  if (!actsFor(context.grant, context.units, unitId)) throw new Refusal('wrong-unit')
  requireStatus(state, 'reported', 'open')
  const informing = informingAfter(controller.informing, command, context, controller.knownAt)
  const incident: Incident = { ...state, controllers: withController(state, { ...controller, informing }) }
  return changeIncident(before, incident, `incident.persons-${informing.status}`, context)
}
