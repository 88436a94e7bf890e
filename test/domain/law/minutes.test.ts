// When the minutes are late, and what the notice of them says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { lastAppealDay } from '../../../functions/domain/calendar/legal-deadlines.ts'
import { isAdjustedLate, isAnnouncedLate, noticeOfAdjustment } from '../../../functions/domain/law/minutes.ts'
import { day } from '../given.ts'

const heldOn = day('2027-04-28')

describe('isAdjustedLate', () => {
  it('KL 5:69: the fourteenth day is in time, 12 May in S1', () => {
    expect(isAdjustedLate(heldOn, day('2027-05-04'))).toBe(false)
    expect(isAdjustedLate(heldOn, day('2027-05-12'))).toBe(false)
  })

  it('KL 5:69: the fifteenth day is late', () => {
    expect(isAdjustedLate(heldOn, day('2027-05-13'))).toBe(true)
  })

  it('KL 5:69: given a meeting on a leap day, then fourteen days end in March', () => {
    expect(isAdjustedLate(day('2028-02-29'), day('2028-03-14'))).toBe(false)
    expect(isAdjustedLate(day('2028-02-29'), day('2028-03-15'))).toBe(true)
  })

  it('KL 6:35: a committee’s minutes have the same fourteen days', () => {
    expect(isAdjustedLate(day('2027-04-12'), day('2027-04-26'))).toBe(false)
    expect(isAdjustedLate(day('2027-04-12'), day('2027-04-27'))).toBe(true)
  })
})

describe('isAnnouncedLate', () => {
  it('KL 8:12: the second day after the adjustment is in time, 6 May in S1', () => {
    const adjustedOn = day('2027-05-04')
    expect(['2027-05-05', '2027-05-06'].map((on) => isAnnouncedLate(adjustedOn, day(on)))).toEqual([
      false,
      false,
    ])
    expect(isAnnouncedLate(adjustedOn, day('2027-05-07'))).toBe(true)
  })

  it('KL 8:12: given an adjustment before a leap day, then the second day may be that day', () => {
    expect(isAnnouncedLate(day('2028-02-27'), day('2028-02-29'))).toBe(false)
    expect(isAnnouncedLate(day('2028-02-27'), day('2028-03-01'))).toBe(true)
  })

  it('KL 8:12: a weekend gives no respite', () => {
    expect(isAnnouncedLate(day('2027-05-07'), day('2027-05-10'))).toBe(true)
  })
})

describe('noticeOfAdjustment', () => {
  const facts = {
    bodyName: 'Kommunfullmäktige',
    heldOn,
    adjustedOn: day('2027-05-04'),
    announcedOn: day('2027-05-05'),
    minutesKeptAt: 'https://www.alingsas.se/protokoll',
  }

  it('KL 8:12: says the body, the days, where the minutes are and when it may come down', () => {
    expect(noticeOfAdjustment(facts)).toEqual({ ...facts, earliestTakeDownOn: '2027-05-27' })
  })

  it('KL 8:12: given a late adjustment, then it is announced all the same and its time runs from then (KL 5:69)', () => {
    const late = { ...facts, adjustedOn: day('2027-05-13'), announcedOn: day('2027-05-14') }
    expect(noticeOfAdjustment(late).earliestTakeDownOn).toBe('2027-06-05')
  })

  it('KL 8:12: given an announcement on a leap day, then it stays up three weeks', () => {
    const announcedOn = day('2028-02-29')
    expect(noticeOfAdjustment({ ...facts, announcedOn }).earliestTakeDownOn).toBe('2028-03-22')
  })

  it('KL 8:12: stays up through the last day to appeal, and may come down the day after', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2026-11-24'), days))
    fc.assert(
      fc.property(anyDay, (announcedOn) => {
        const notice = noticeOfAdjustment({ ...facts, announcedOn })
        const last = lastAppealDay(announcedOn)
        expect(notice.earliestTakeDownOn).toBe(addDays(last, 1))
      }),
    )
  })
})
