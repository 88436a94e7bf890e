// What lies in a body's partition besides the body: its meetings and its seats.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Stored } from '../domain/decision.ts'
import type { ChairDecision } from '../domain/meeting/chair-decision.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Seat } from '../domain/organisation/body.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import { lists, prefixes } from './lists.ts'
import type { Store } from './store.ts'

/** Every meeting of a body, held and coming. */
export function meetingsOf(store: Store, bodyId: string): Promise<Stored<Meeting>[]> {
  return store.all('meeting', {
    table: 'governance',
    partition: lists.body(bodyId),
    prefix: prefixes.meeting,
  })
}

/** The seats of a body that someone holds on the day. */
export async function seatsOn(store: Store, bodyId: string, day: CalendarDay): Promise<Seat[]> {
  const seats = await store.all('seat', {
    table: 'register',
    partition: lists.body(bodyId),
    prefix: prefixes.seat,
  })
  return seats.flatMap(({ state }) => (isValidOn(state, day) ? [state] : []))
}

/** The matters whose outcome at the meeting is recorded: each has taken a paragraph of that year's minutes. */
export async function decidedAt(
  store: Store,
  { id, bodyId, heldOn }: Pick<Meeting, 'id' | 'bodyId' | 'heldOn'>,
): Promise<string[]> {
  const paragraphs = await store.all('minutes-paragraph', {
    table: 'governance',
    partition: lists.body(bodyId),
    prefix: `${prefixes.paragraph}${heldOn.slice(0, 4)}#`,
  })
  return paragraphs.flatMap(({ state }) => (state.meetingId === id ? [state.matterId] : []))
}

/** The chair's decisions that the meeting is to be told of. */
export function reportedTo(
  store: Store,
  { bodyId, notifications = [] }: Pick<Meeting, 'bodyId' | 'notifications'>,
): Promise<Stored<ChairDecision>[]> {
  return Promise.all(
    notifications.map(({ chairDecisionId }) => store.load('chair-decision', `${bodyId}/${chairDecisionId}`)),
  )
}
