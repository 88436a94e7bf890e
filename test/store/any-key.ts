// What keys are made of: names, ids and days, often the same few, so that things do meet in one place when keys forget something.
import fc from 'fast-check'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import { sortableId } from '../../functions/domain/identifier.ts'

export const slug = fc.oneof(
  fc.constantFrom('kf', 'ks', 'a', 'a.b', 'a-b'),
  fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,10}[a-z0-9])?$/),
)
export const id = fc
  .tuple(
    fc.oneof(fc.constant(1), fc.nat({ max: 2 ** 40 })),
    fc.oneof(fc.constant(new Uint8Array(10)), fc.uint8Array({ minLength: 10, maxLength: 10 })),
  )
  .map(([epochMs, bytes]) => sortableId(epochMs, bytes))
export const calendarDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => CalendarDay.parse(date.toISOString().slice(0, 10)))
