// Somebody on call acknowledges the latest alarm of a clock: nobody further is mailed of it.
import type { Stored } from '../decision.ts'
import { Refusal } from '../refusal.ts'
import { type ByPerson, changeIncident, type IncidentDecision } from './change-incident.ts'
import type { Incident } from './incident.ts'
import { isRunning } from './legal-clock.ts'

/**
 * A second acknowledgement changes nothing.
 * @throws Refusal `clock-not-running`; `wrong-state` before any alarm has sounded
 */
export function acknowledgeAlarm(
  before: Stored<Incident>,
  key: string,
  context: ByPerson,
): IncidentDecision | { decision: undefined; incident: Incident } {
  const { state } = before
  const clock = state.clocks.find((each) => each.key === key && isRunning(each))
  if (clock === undefined) throw new Refusal('clock-not-running', [{ path: 'body.clock', message: key }])
  const alarm = clock.alarms.toSorted((a, b) => a.percent - b.percent).at(-1)
  if (alarm === undefined)
    throw new Refusal('wrong-state', [
      {
        path: 'body.clock',
        message: { sv: 'Det finns inget larm att kvittera.', en: 'There is no alarm to acknowledge.' },
      },
    ])
  if (alarm.acknowledgedAt !== undefined) return { decision: undefined, incident: state }
  const { actor, now } = context
  const acknowledged = { ...alarm, acknowledgedBy: actor.personId, acknowledgedAt: now }
  const after = { ...clock, alarms: clock.alarms.map((each) => (each === alarm ? acknowledged : each)) }
  const incident: Incident = { ...state, clocks: state.clocks.map((each) => (each === clock ? after : each)) }
  return changeIncident(before, incident, 'incident.alarm-acknowledged', context)
}
