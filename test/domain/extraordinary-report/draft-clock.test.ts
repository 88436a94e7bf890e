// The draft's 24 hours are elapsed hours: no shift of the clock, no year and no leap day makes them longer or shorter.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stockholmClock, stockholmDay } from '../../../functions/domain/calendar/stockholm-time.ts'
import {
  draftDueAt,
  draftReminderAt,
  hoursAfter,
  isDraftLate,
} from '../../../functions/domain/extraordinary-report/draft-clock.ts'
import { drafted, givenReport } from './given-report.ts'

const dueIn = (askedAt: string) => {
  const due = draftDueAt(askedAt)
  return `${stockholmDay(due)} ${stockholmClock(due)}`
}

describe('the 24 hours of a draft', () => {
  it.each([
    ['an ordinary day', '2027-07-12T08:00:00.000Z', '2027-07-13 10:00'],
    [
      'the night the clocks go forward, an hour later by the wall',
      '2027-03-27T22:00:00.000Z',
      '2027-03-29 00:00',
    ],
    ['the night they go back, an hour earlier by the wall', '2027-10-30T22:00:00.000Z', '2027-10-31 23:00'],
    ['New Year', '2026-12-31T02:10:00.000Z', '2027-01-01 03:10'],
    ['a leap day', '2028-02-28T11:00:00.000Z', '2028-02-29 12:00'],
    ['the day after a leap day', '2028-02-29T11:00:00.000Z', '2028-03-01 12:00'],
    ['a year without one', '2027-02-28T11:00:00.000Z', '2027-03-01 12:00'],
  ])('over %s', (_, askedAt, due) => {
    expect(dueIn(askedAt)).toBe(due)
  })

  it('are the same number of milliseconds from whatever instant, with a reminder six hours before', () => {
    const instant = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    fc.assert(
      fc.property(instant, (askedAt) => {
        const due = draftDueAt(askedAt)
        expect(Date.parse(due) - Date.parse(askedAt)).toBe(86_400_000)
        expect(hoursAfter(draftReminderAt(due), 6)).toBe(due)
      }),
    )
  })

  it('are over the instant after they end, and a draft in time stays in time', () => {
    const { draftDueAt: due } = givenReport()
    expect(isDraftLate(givenReport(), due)).toBe(false)
    expect(isDraftLate(givenReport(), '2027-07-13T08:00:00.001Z')).toBe(true)
    expect(isDraftLate(drafted(), '2028-01-01T00:00:00.000Z')).toBe(false)
    expect(isDraftLate(drafted({ draftedAt: '2027-07-13T08:00:00.001Z' }), due)).toBe(true)
  })
})
