// What lies in a body's partition besides the body: its meetings and its seats.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Stored } from '../domain/decision.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import type { Seat } from '../domain/organisation/body.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import { lists, prefixes } from './keys.ts'
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
