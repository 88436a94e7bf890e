// Moves a matter that cannot wait to another meeting of the body that has it (KL 5:13–14, 5:52).
import { stampOf } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import { type AnnouncementBasis, requireAnnounced } from '../law/announcement.ts'
import { mailTo, startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { matterSummoned, meetingMoved, membersSummoned } from '../matter/matter-message.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import { withdrawTask } from '../task/task-exit.ts'
import { nextMeeting } from './coming-meetings.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { mostMatters } from './meeting.ts'
import { withoutMatter } from './place-on-agenda.ts'
import type { ByActor } from './plan-meeting.ts'

/** The meeting that has the matter now. Throws `wrong-state` while it is on no agenda, or on its way to the next. */
function currentPlace({ phase, decisions }: Matter): { bodyId: string; meetingId: string } {
  if (phase.name !== 'deliberation' || phase.meetingId === undefined) throw new Refusal('wrong-state')
  const { bodyId, meetingId } = phase
  const isDecidedThere = decisions.some((decision) => decision.meetingId === meetingId)
  if (isDecidedThere) throw new Refusal('wrong-state')
  return { bodyId, meetingId }
}

/** Throws `wrong-body` for another body's meeting, `wrong-state` for one that has begun, is cancelled, full or the same. */
function requirePossible(meeting: Stored<Meeting>, matter: Matter, now: string): void {
  const { bodyId, meetingId } = currentPlace(matter)
  if (meeting.state.bodyId !== bodyId) throw new Refusal('wrong-body')
  const isComing = nextMeeting([meeting], now) !== undefined
  const isFull = meeting.state.agenda.length >= mostMatters
  const hasHadIt =
    meetingId === meeting.state.id || matter.decisions.some((made) => made.meetingId === meeting.state.id)
  if (!isComing || isFull || hasHadIt) throw new Refusal('wrong-state')
}

/** Those who present it hear that it moved. What is announced now is also summoned to now; a regular summons waits for its day. */
function tell(
  matter: Matter,
  meetings: { former: Meeting; meeting: Meeting; after: Meeting },
  summonedNow: boolean,
  {
    body,
    informedIds,
    memberIds,
  }: { body: Body; informedIds: readonly string[]; memberIds: readonly string[] },
): Effect[] {
  const { former, meeting, after } = meetings
  const isFirst = meeting.agenda.every(({ summonedAt }) => summonedAt === undefined)
  return [
    ...mailTo(informedIds, meetingMoved(matter, body, former, 'urgent', after)),
    ...(summonedNow ? mailTo(informedIds, matterSummoned(matter, after, body)) : []),
    ...(summonedNow && isFirst ? mailTo(memberIds, membersSummoned(after, body)) : []),
  ]
}

/**
 * Takes the matter from the meeting that has it to another of the same body, on a basis that the law allows today:
 * in time (KL 5:13), announced the weekday before in the council (KL 5:14), or because all who are present will agree
 * (KL 5:52), which the outcome is held to.
 * Throws `disqualified`, `wrong-state`, `wrong-body`, `not-announced-in-time`.
 */
export function placeUrgently(
  matter: Stored<Matter>,
  meeting: Stored<Meeting>,
  { basis, reason }: { readonly basis: AnnouncementBasis; readonly reason: string },
  context: {
    readonly body: Body
    readonly former: Stored<Meeting>
    /** The secretary's open task at the former meeting, when it has begun. */
    readonly formerTask: Stored<Task> | undefined
    /** Who has declared jäv in the matter: they do not choose its meeting either (KL 6:30, 7:4). */
    readonly disqualifiedIds: readonly string[]
    readonly informedIds: readonly string[]
    readonly memberIds: readonly string[]
  },
  { actor, standing, now, today }: ByActor,
): { decision: Decision; matter: Matter } {
  const { body, former, formerTask, disqualifiedIds } = context
  const { state } = matter
  if (disqualifiedIds.includes(actor.personId)) throw new Refusal('disqualified')
  requirePossible(meeting, state, now)
  const { bodyKind, noticeDays } = body
  const { heldOn } = meeting.state
  requireAnnounced(basis, { bodyKind, noticeDays, heldOn, announcedOn: today })
  const summonedNow = basis !== 'regular'
  const item: AgendaItem = {
    matterId: state.id,
    title: state.title,
    placedAt: now,
    ...(summonedNow && { summonedAt: now, announcement: basis }),
    urgencyReason: reason,
  }
  const movedFrom = { meetingId: former.state.id, because: 'urgent' as const }
  const after: Matter = {
    ...state,
    phase: { name: 'deliberation', bodyId: body.id, meetingId: meeting.state.id, movedFrom },
  }
  const withItem: Meeting = { ...meeting.state, agenda: [...meeting.state.agenda, item] }
  const closing = formerTask && withdrawTask(formerTask, now)
  const changes: Change[] = [
    { before: matter, after, action: 'matter.placed-urgently', reason },
    { before: meeting, after: withItem, action: 'meeting.agenda-extended' },
    withoutMatter(former, state.id),
    ...(closing?.changes ?? []),
  ]
  const effects = [
    startMachine('formal-decision', { matterId: state.id, meetingId: meeting.state.id }),
    ...tell(state, { former: former.state, meeting: meeting.state, after: withItem }, summonedNow, context),
    ...(closing?.effects ?? []),
  ]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects }, matter: after }
}
