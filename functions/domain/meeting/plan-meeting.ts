// Keeping a body's calendar.
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import { membersSummoned } from '../matter/matter-message.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'
import { meetingChanged } from './meeting-message.ts'

/** Who keeps the calendar, in which of their roles, and when. */
export interface ByActor extends Moment {
  actor: Actor
  standing: Standing | undefined
}

type MeetingTime = Pick<Meeting, 'startsAt' | 'durationMinutes' | 'place'>

/** Adds a coming meeting to the calendar. */
export function planMeeting(
  body: Body,
  plan: MeetingTime & { heldOn: CalendarDay },
  { actor, standing, now, today }: ByActor,
): { decision: Decision; meeting: Meeting } {
  if (plan.heldOn < today)
    throw new Refusal('day-not-possible', [{ path: 'body.heldOn', message: `≥ ${today}` }])
  const meeting: Meeting = {
    kind: 'meeting',
    id: `${body.id}~${plan.heldOn}`,
    bodyId: body.id,
    ...plan,
    agenda: [],
  }
  const changes = [{ after: meeting, action: 'meeting.planned' }]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects: [] }, meeting }
}

/** Everyone who was called before is called anew, so that the calendar entries they got move along (KL 5:15). */
function newCalls(
  before: Meeting,
  after: Meeting,
  {
    body,
    informedIds,
    memberIds,
  }: { body: Body; informedIds: readonly string[]; memberIds: readonly string[] },
): Effect[] {
  const isSame =
    before.startsAt === after.startsAt &&
    before.durationMinutes === after.durationMinutes &&
    before.place === after.place
  const summoned = after.agenda.filter(({ summonedAt }) => summonedAt !== undefined)
  if (isSame || summoned.length === 0) return []
  return [
    ...summoned.flatMap((item) => mailTo(informedIds, meetingChanged(item, after, body))),
    ...mailTo(memberIds, membersSummoned(after, body)),
  ]
}

/** Changes the hour or the place; a meeting that has been held or cancelled stays as it was. */
export function changeMeeting(
  meeting: Stored<Meeting>,
  time: MeetingTime,
  called: { body: Body; informedIds: readonly string[]; memberIds: readonly string[] },
  { actor, standing, now, today }: ByActor,
): { decision: Decision; meeting: Meeting } {
  const { heldOn, cancelled } = meeting.state
  if (heldOn < today || cancelled !== undefined) throw new Refusal('wrong-state')
  const { place: _, ...kept } = meeting.state
  const after: Meeting = { ...kept, ...time }
  const changes = [{ before: meeting, after, action: 'meeting.changed' }]
  const effects = newCalls(meeting.state, after, called)
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects }, meeting: after }
}
