// A person decides whether an incident is significant (cybersäkerhetslagen 2 kap. 5–8 §§); a yes starts two clocks and the extraordinary report.
import { stampOf } from '../actor.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Effect, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import { Refusal } from '../refusal.ts'
import {
  type ByPerson,
  changeIncident,
  type IncidentDecision,
  requirePast,
  requireStatus,
  watchClocks,
} from './change-incident.ts'
import type { Incident } from './incident.ts'
import { isRunning, startClock } from './legal-clock.ts'

export interface DecideSignificance {
  significant: boolean
  reason: string
  /** When it was known to be significant; the clocks count from there. Left out: now. */
  knownAt?: string | undefined
}

/** One incident starts one extraordinary report, whichever cause comes first (domain 2.5). */
export function reportUpwards(
  { id, reportedUpwards }: Incident,
  cause: NonNullable<Incident['reportedUpwards']>,
): { facts: Pick<Incident, 'reportedUpwards'>; effects: Effect[] } {
  if (reportedUpwards !== undefined) return { facts: { reportedUpwards }, effects: [] }
  const effect = startMachine('extraordinary-report', { entry: 'opening', cause, incidentId: id })
  return { facts: { reportedUpwards: cause }, effects: [effect] }
}

/**
 * What was decided not to be significant may be found to be so later; what is significant stays so.
 * @throws Refusal `wrong-state` before triage, after the end, or when it is decided already; `day-not-possible` for
 *   knowledge that lies ahead, or before the day of discovery
 */
export function decideSignificance(
  before: Stored<Incident>,
  { significant, reason, knownAt }: DecideSignificance,
  context: ByPerson,
): IncidentDecision {
  const { state } = before
  requireStatus(state, 'open')
  if (state.isSignificant === true || state.isSignificant === significant)
    throw new Refusal('wrong-state', [
      { path: 'incident.isSignificant', message: String(state.isSignificant) },
    ])
  const { actor, grant, now } = context
  const decided = { reason, by: stampOf(actor, grant.standing), at: now }
  if (!significant) {
    const incident: Incident = { ...state, isSignificant: false, significance: decided }
    return changeIncident(before, incident, 'incident.not-significant', context)
  }
  const known = knownAt ?? now
  requirePast('body.knownAt', known, context, instantAt(state.discoveredOn, '00:00'))
  const clocks = [
    startClock('early-warning', 'early-warning', known),
    startClock('notification', 'notification', known),
  ]
  const upwards = reportUpwards(state, 'significant-incident')
  const incident: Incident = {
    ...state,
    ...upwards.facts,
    isSignificant: true,
    significance: { ...decided, knownAt: known },
    clocks: [...state.clocks, ...clocks],
  }
  return changeIncident(before, incident, 'incident.significant', context, {
    effects: [...watchClocks(state.id, clocks), ...upwards.effects],
  })
}

/**
 * The documented decision to report nothing to the CSIRT unit, with its reason; clocks that run for it stop.
 * @throws Refusal `wrong-state` before it is decided whether it is significant, after its end, when it is decided already,
 *   or when nothing is left to report
 */
export function decideNotToReport(
  before: Stored<Incident>,
  reason: string,
  context: ByPerson,
): IncidentDecision {
  const { state } = before
  requireStatus(state, 'open')
  const isForCsirt = (key: string) => !key.startsWith('gdpr-72.')
  const running = state.clocks.filter((clock) => isForCsirt(clock.key) && isRunning(clock))
  const isLeft = state.isSignificant === false || running.length > 0
  if (!isLeft || state.notReported !== undefined)
    throw new Refusal('wrong-state', [
      {
        path: 'incident.notReported',
        message: {
          sv: 'Beslutet är redan fattat, eller inget återstår att besluta.',
          en: 'It is decided, or nothing is left to decide.',
        },
      },
    ])
  const { actor, grant, now } = context
  const incident: Incident = {
    ...state,
    notReported: { reason, by: stampOf(actor, grant.standing), at: now },
    clocks: state.clocks.map((clock) =>
      running.includes(clock) ? { ...clock, doneAt: now, doneBy: 'decision' as const } : clock,
    ),
  }
  return changeIncident(before, incident, 'incident.not-reported', context)
}
