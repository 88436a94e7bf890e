// Cancels a meeting, or ends one that is not quorate: what it has not decided goes on to the next (KL 5:45, 6:27).
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { BodyKind } from '../law/body-law.ts'
import { hasQuorum } from '../law/quorum.ts'
import { mailTo, startMachine } from '../matter/advance.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { ChairDecision } from './chair-decision.ts'
import { nextMeeting } from './coming-meetings.ts'
import type { Meeting } from './meeting.ts'
import { basisFor } from './outcome-facts.ts'
import type { ByActor } from './plan-meeting.ts'

/** Why the meeting is not held, or not held to its end. */
export interface Cancellation {
  readonly cause: 'cancelled' | 'inquorate'
  readonly reason: string
  /** How many came; required when they were too few. */
  readonly presentCount?: number | undefined
}

/** Too few must really be too few, on the day or later. */
function requireInquorate(
  { presentCount }: Cancellation,
  heldOn: string,
  { bodyKind, seatCount }: { bodyKind: BodyKind; seatCount: number },
  today: string,
): void {
  const basis = basisFor({ bodyKind }, 'KL 5:45', 'KL 6:27')
  const isQuorum = presentCount === undefined || hasQuorum(presentCount, seatCount)
  if (isQuorum) {
    const fault = { path: 'body.presentCount', message: `≤ ${Math.floor(seatCount / 2)}` }
    throw new Refusal('malformed-request', [fault], basis)
  }
  if (today < heldOn) throw new Refusal('day-not-possible', [{ path: 'body.cause', message: `≥ ${heldOn}` }])
}

/** The decisions of the chair that this meeting was to be told of are reported to the next one instead (KL 6:40). */
function moveNotifications(
  { notifications = [], id }: Meeting,
  meetings: readonly Stored<Meeting>[],
  reported: readonly Stored<ChairDecision>[],
  now: string,
): Change[] {
  if (notifications.length === 0) return []
  const others = meetings.filter(({ state }) => state.id !== id)
  const next = nextMeeting(others, now)
  if (next === undefined) throw new Refusal('no-meeting-planned', [], 'KL 6:40')
  const all = [...(next.state.notifications ?? []), ...notifications]
  return [
    { before: next, after: { ...next.state, notifications: all }, action: 'meeting.notifications-extended' },
    ...reported.map((before) => ({
      before,
      after: { ...before.state, reportAt: next.state.id },
      action: 'chair-decision.report-moved',
    })),
  ]
}

/** The meeting before or after that was cancelled too: two in a row of an advisory body are told of (domain 2.6). */
function cancelledBeside(
  { id, heldOn }: Meeting,
  meetings: readonly Stored<Meeting>[],
): [CalendarDay, CalendarDay] | undefined {
  const others = meetings.map(({ state }) => state).filter((other) => other.id !== id)
  const before = others
    .filter((other) => other.heldOn < heldOn)
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))[0]
  const after = others
    .filter((other) => other.heldOn > heldOn)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))[0]
  if (before?.cancelled !== undefined) return [before.heldOn, heldOn]
  return after?.cancelled === undefined ? undefined : [heldOn, after.heldOn]
}

/** Nobody decides in place of an advisory body, so that whoever answers for the work hears that it does not meet. */
function tellOfTwo(
  { name: bodyName, bodyKind }: Body,
  meeting: Meeting,
  meetings: readonly Stored<Meeting>[],
  informedIds: readonly string[],
): Effect[] {
  const days = bodyKind === 'advisory' ? cancelledBeside(meeting, meetings) : undefined
  return days ? mailTo(informedIds, { template: 'meetings-cancelled', bodyName, days }) : []
}

/**
 * Marks the meeting and sends on every matter that it has not decided; each is placed anew by its own machine, which
 * also takes back the secretary's open task. When the quorum is lost mid-meeting, what was decided before stands.
 * Throws `wrong-state` for a meeting that is cancelled already, or that has decided something and was quorate;
 * `malformed-request`, `day-not-possible`; `no-meeting-planned` when decisions of the chair have no meeting to go to.
 */
export function cancelMeeting(
  meeting: Stored<Meeting>,
  cancellation: Cancellation,
  context: {
    readonly body: Body
    /** The matters whose outcome at this meeting is recorded. */
    readonly decidedMatterIds: readonly string[]
    readonly meetings: readonly Stored<Meeting>[]
    /** The chair's decisions that are reported to this meeting. */
    readonly reported: readonly Stored<ChairDecision>[]
    /** Who hears that an advisory body has not met twice: the security chief. */
    readonly informedIds?: readonly string[]
  },
  { actor, standing, now, today }: ByActor,
): { decision: Decision; meeting: Meeting } {
  const { state } = meeting
  const { cause, reason, presentCount } = cancellation
  const { body, decidedMatterIds, meetings, reported, informedIds = [] } = context
  const hasDecided = decidedMatterIds.length > 0
  if (state.cancelled !== undefined || (cause === 'cancelled' && hasDecided)) throw new Refusal('wrong-state')
  if (cause === 'inquorate') requireInquorate(cancellation, state.heldOn, body, today)
  const { notifications: _, ...kept } = state
  const after: Meeting = {
    ...kept,
    cancelled: { cause, reason, ...(presentCount !== undefined && { presentCount }), at: now },
  }
  const undecided = state.agenda.filter(({ matterId }) => !decidedMatterIds.includes(matterId))
  const effects: Effect[] = [
    ...undecided.map(({ matterId }) =>
      startMachine('formal-decision', { matterId, movedFrom: { meetingId: state.id, because: cause } }),
    ),
    ...tellOfTwo(body, state, meetings, informedIds),
  ]
  const changes: Change[] = [
    { before: meeting, after, action: 'meeting.cancelled', reason },
    ...moveNotifications(state, meetings, reported, now),
  ]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects }, meeting: after }
}
