// Keeping a body's calendar.
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'

interface Context {
  actor: Actor
  standing: Standing | undefined
  now: string
  today: CalendarDay
}

type MeetingTime = Pick<Meeting, 'startsAt' | 'durationMinutes' | 'place'>

/** Adds a coming meeting to the calendar. */
export function planMeeting(
  body: Body,
  plan: MeetingTime & { heldOn: CalendarDay },
  { actor, standing, now, today }: Context,
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

/** Changes the hour or the place; a meeting that has been held stays as it was. */
export function changeMeeting(
  meeting: Stored<Meeting>,
  time: MeetingTime,
  { actor, standing, now, today }: Context,
): { decision: Decision; meeting: Meeting } {
  if (meeting.state.heldOn < today) throw new Refusal('wrong-state')
  const { place: _, ...kept } = meeting.state
  const after: Meeting = { ...kept, ...time }
  const changes = [{ before: meeting, after, action: 'meeting.changed' }]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects: [] }, meeting: after }
}
