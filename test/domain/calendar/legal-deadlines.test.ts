// Every deadline of the law, with the vectors the domain notes computed by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  CalendarDay,
  daysBetween,
  weekday,
} from '../../../functions/domain/calendar/calendar-day.ts'
import {
  earliestTakeDownDay,
  lastAppealDay,
  latestAdjustmentDay,
  latestAnnouncementDay,
  legalForceDay,
  summonsDay,
} from '../../../functions/domain/calendar/legal-deadlines.ts'
import { isLegalBusinessDay } from '../../../functions/domain/calendar/swedish-holidays.ts'

const day = (text: string) => CalendarDay.parse(text)
const anyDay = fc
  .date({ min: new Date('2005-01-01T00:00:00Z'), max: new Date('2199-01-01T00:00:00Z'), noInvalidDate: true })
  .map((moment) => day(moment.toISOString().slice(0, 10)))

describe('before the meeting', () => {
  it('KL 5:13, 5:15: the council is summoned and announced a week before', () => {
    expect(summonsDay(day('2027-04-28'), 7)).toBe('2027-04-21')
  })

  it('local rule: a committee’s notice is five days before', () => {
    expect(summonsDay(day('2027-03-01'), 5)).toBe('2027-02-24')
  })
})

describe('after the meeting', () => {
  it('KL 5:69: the minutes are adjusted within fourteen days', () => {
    expect(latestAdjustmentDay(day('2027-04-28'))).toBe('2027-05-12')
  })

  it('KL 8:12: the adjustment is announced on the second day at the latest, also over a weekend', () => {
    expect(latestAnnouncementDay(day('2027-05-03'))).toBe('2027-05-05')
    expect(latestAnnouncementDay(day('2027-05-07'))).toBe('2027-05-09')
  })
})

describe('the appeal period', () => {
  it.each([
    ['2026-12-03', '2026-12-24', '2026-12-28', '2026-12-29'],
    ['2026-12-10', '2026-12-31', '2027-01-04', '2027-01-05'],
    ['2027-02-24', '2027-03-17', '2027-03-17', '2027-03-18'],
    ['2027-05-05', '2027-05-26', '2027-05-26', '2027-05-27'],
  ])(
    'KL 13:5 and lag 1930:173: announced %s, three weeks is %s, last day %s, legal force %s',
    (up, raw, last, force) => {
      expect(addDays(day(up), 21)).toBe(raw)
      expect(lastAppealDay(day(up))).toBe(last)
      expect(legalForceDay(lastAppealDay(day(up)))).toBe(force)
      expect(earliestTakeDownDay(lastAppealDay(day(up)))).toBe(force)
    },
  )

  it('KL 13:5: three weeks end on the weekday of the announcement unless the law moves the day', () => {
    fc.assert(
      fc.property(anyDay, (announcedOn) => {
        const last = lastAppealDay(announcedOn)
        const isMoved = daysBetween(announcedOn, last) > 21
        expect(isLegalBusinessDay(last)).toBe(true)
        expect(isMoved).toBe(!isLegalBusinessDay(addDays(announcedOn, 21)))
        if (!isMoved) expect(weekday(last)).toBe(weekday(announcedOn))
      }),
    )
  })

  it('KL 8:12: the notice never leaves the board while anyone may still appeal', () => {
    fc.assert(
      fc.property(anyDay, (announcedOn) => {
        const last = lastAppealDay(announcedOn)
        expect(daysBetween(last, earliestTakeDownDay(last))).toBe(1)
        expect(daysBetween(announcedOn, earliestTakeDownDay(last))).toBeGreaterThan(21)
      }),
    )
  })

  it('lag 1930:173: a later announcement never has an earlier last day', () => {
    fc.assert(
      fc.property(anyDay, (announcedOn) => {
        expect(
          daysBetween(lastAppealDay(announcedOn), lastAppealDay(addDays(announcedOn, 1))),
        ).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
