// Records that a report was sent to the authority, with its reference and receipt: the clock stops, and a notification starts the next.
import { type ActorStamp, stampOf } from '../actor.ts'
import type { Stored } from '../decision.ts'
import type { Unit } from '../organisation/unit.ts'
import { Refusal } from '../refusal.ts'
import {
  type ByPerson,
  changeIncident,
  type IncidentDecision,
  requirePast,
  requireStatus,
  watchClocks,
} from './change-incident.ts'
import type { Controller, Incident, SentReport } from './incident.ts'
import { actsFor } from './know-of-breach.ts'
import { gdprClockOf, isRunning, type LegalClock, startClock } from './legal-clock.ts'

export type RecordReport = Pick<SentReport, 'clock' | 'sentAt' | 'reference'> & {
  receipt?: string | undefined
  isStatusReport?: boolean | undefined
}

/** @throws Refusal `clock-not-running` for a clock that was never started, or is stopped */
function requireRunning({ clocks }: Incident, key: string): LegalClock {
  const running = clocks.find((clock) => clock.key === key && isRunning(clock))
  if (running === undefined) throw new Refusal('clock-not-running', [{ path: 'body.clock', message: key }])
  return running
}

/** Whoever may send for some controllers only, sends for those. @throws Refusal `wrong-unit` */
function requireSender(
  key: string,
  { controllers }: Incident,
  { grant, units }: ByPerson & { units: ReadonlyMap<string, Unit> },
): void {
  if (grant.scope === 'everywhere') return
  const isOwn = controllers.some(({ unitId }) => gdprClockOf(unitId) === key && actsFor(grant, units, unitId))
  if (!isOwn) throw new Refusal('wrong-unit')
}

/** The controller whose clock it is has reported. */
function reportedBy(
  controllers: readonly Controller[],
  key: string,
  sentAt: string,
  by: ActorStamp,
): Controller[] {
  return controllers.map((each) =>
    gdprClockOf(each.unitId) === key ? { ...each, reported: true, decidedAt: sentAt, decidedBy: by } : each,
  )
}

/**
 * @throws Refusal `clock-not-running`; `wrong-unit`; `day-not-possible` for a report that was sent before its clock started
 *   or is yet to be sent; `wrong-state` for a status report in place of anything but the final report of an incident that
 *   goes on
 */
export function recordReport(
  before: Stored<Incident>,
  { clock: key, sentAt, reference, receipt, isStatusReport = false }: RecordReport,
  context: ByPerson & { units: ReadonlyMap<string, Unit> },
): IncidentDecision {
  const { state } = before
  const { actor, grant, now } = context
  requireStatus(state, 'reported', 'open')
  const running = requireRunning(state, key)
  requireSender(key, state, context)
  requirePast('body.sentAt', sentAt, context, running.startedAt)
  const mayBeStatus = running.key === 'final-report' && state.handledAt === undefined
  if (isStatusReport && !mayBeStatus)
    throw new Refusal('wrong-state', [{ path: 'body.isStatusReport', message: key }])
  const by = stampOf(actor, grant.standing)
  const stopped: LegalClock = {
    ...running,
    doneAt: sentAt,
    doneBy: isStatusReport ? 'status-report' : 'report',
  }
  const isNotification = running.clockKind === 'notification'
  // 2 kap. 8 § cybersäkerhetslagen: a month from the notification, not from knowledge.
  const started = isNotification ? [startClock('final-report', 'final-report', sentAt)] : []
  const report: SentReport = {
    clock: key,
    ...(isStatusReport && { isStatusReport }),
    sentAt,
    reference,
    ...(receipt !== undefined && { receipt }),
    by,
    recordedAt: now,
  }
  const incident: Incident = {
    ...state,
    clocks: [...state.clocks.map((clock) => (clock === running ? stopped : clock)), ...started],
    reports: [...state.reports, report],
    controllers: reportedBy(state.controllers, key, sentAt, by),
  }
  return changeIncident(before, incident, 'incident.report-sent', context, {
    effects: watchClocks(state.id, started),
  })
}

/**
 * The incident is over. After a status report the final one is due a month from now (2 kap. 8 § cybersäkerhetslagen).
 * @throws Refusal `wrong-state` when it was said before; `day-not-possible`
 */
export function noteHandled(
  before: Stored<Incident>,
  handledAt: string,
  context: ByPerson,
): IncidentDecision {
  const { state } = before
  requireStatus(state, 'open')
  if (state.handledAt !== undefined)
    throw new Refusal('wrong-state', [{ path: 'incident.handledAt', message: state.handledAt }])
  const sent = state.clocks.find(({ doneBy }) => doneBy === 'status-report')
  // A status report tells of an incident that still goes on, so its end comes after it.
  const earliest = sent?.doneAt ?? `${state.discoveredOn}T00:00:00.000Z`
  requirePast('body.handledAt', handledAt, context, earliest)
  const started = sent ? [startClock('final-report-after-handling', 'final-report', handledAt)] : []
  const incident: Incident = { ...state, handledAt, clocks: [...state.clocks, ...started] }
  return changeIncident(before, incident, 'incident.handled', context, {
    effects: watchClocks(state.id, started),
  })
}
