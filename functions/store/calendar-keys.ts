// The keys of what recurs and of what the calendar keeps: series, the daily check's findings, and people's own addresses.
import type { Aggregate } from '../domain/aggregate.ts'
import { type ItemKeys, type Key, lists, watchedOn } from './lists.ts'

export type CalendarKind = 'series' | 'calendar-check' | 'calendar-feed'
type CalendarThing = Extract<Aggregate, { kind: CalendarKind }>

/** A paused series has its day still, and is on no list. */
export function calendarKeysOf(thing: CalendarThing): ItemKeys {
  switch (thing.kind) {
    case 'series': {
      const startsOn = thing.paused === undefined ? thing.nextOn : undefined
      return { pk: lists.series, sk: thing.id, ...watchedOn(startsOn, `series#${thing.id}`) }
    }
    case 'calendar-check':
      return { pk: lists.calendarChecks, sk: thing.day }
    case 'calendar-feed':
      return {
        ...calendarKeyOf('calendar-feed', thing.personId),
        ...(thing.digest && { gsi1pk: lists.calendarFeed(thing.digest), gsi1sk: thing.personId }),
      }
    default:
      return thing satisfies never
  }
}

export function calendarKeyOf(kind: CalendarKind, id: string): Key {
  switch (kind) {
    case 'series':
      return { pk: lists.series, sk: id }
    case 'calendar-check':
      return { pk: lists.calendarChecks, sk: id }
    case 'calendar-feed':
      return { pk: `CALENDAR-FEED#${id}`, sk: 'CALENDAR-FEED' }
    default:
      return kind satisfies never
  }
}
