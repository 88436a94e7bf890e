// Which matters a body may take up, by when they were announced.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { isLegalBusinessDay } from '../../../functions/domain/calendar/swedish-holidays.ts'
import type { Announcement } from '../../../functions/domain/law/announcement.ts'
import {
  announcementAllows,
  mayDecideUnannounced,
  noticeDay,
  previousWeekday,
  requireAnnounced,
} from '../../../functions/domain/law/announcement.ts'
import { day, refusedWith } from '../given.ts'

/** The council on Wednesday 24 February 2027. */
function council(announcedOn?: string, facts: Partial<Announcement> = {}): Announcement {
  return {
    bodyKind: 'council',
    heldOn: day('2027-02-24'),
    noticeDays: 7,
    ...(announcedOn !== undefined && { announcedOn: day(announcedOn) }),
    ...facts,
  }
}

/** The executive board on Monday 12 April 2027, with five days' notice. */
function board(announcedOn: string): Announcement {
  return council(announcedOn, { bodyKind: 'committee', heldOn: day('2027-04-12'), noticeDays: 5 })
}

describe('noticeDay', () => {
  const council = { bodyKind: 'council', noticeDays: 7 } as const

  it('KL 5:13: the council is announced a week before', () => {
    expect(noticeDay(day('2027-02-24'), council)).toBe('2027-02-17')
  })

  it('KL 5:13: a council that asks for less of itself is announced a week before all the same', () => {
    expect(noticeDay(day('2027-02-24'), { ...council, noticeDays: 0 })).toBe('2027-02-17')
    expect(noticeDay(day('2027-02-24'), { ...council, noticeDays: 10 })).toBe('2027-02-14')
  })

  it('a committee is announced as many days before as its own rules say', () => {
    expect(noticeDay(day('2027-04-12'), { bodyKind: 'committee', noticeDays: 5 })).toBe('2027-04-07')
  })

  it('KL 5:15: the summons reaches each member a week before, also over a leap day', () => {
    expect(noticeDay(day('2028-02-29'), council)).toBe('2028-02-22')
    expect(noticeDay(day('2028-03-07'), council)).toBe('2028-02-29')
  })
})

describe('previousWeekday', () => {
  it.each([
    ['2027-02-24', '2027-02-23', 'a Wednesday'],
    ['2027-02-22', '2027-02-19', 'a Monday, whose weekend is passed over'],
    ['2027-03-30', '2027-03-25', 'the Tuesday after Easter'],
    ['2026-12-28', '2026-12-23', 'the Monday after Christmas and julafton'],
    ['2028-03-01', '2028-02-29', 'the day after a leap day'],
  ])('KL 5:14: given a meeting on %s, then %s, for it is %s', (heldOn, before) => {
    expect(previousWeekday(day(heldOn))).toBe(before)
  })

  it('KL 5:14: it is the nearest earlier weekday', () => {
    const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1953-01-10'), days))
    fc.assert(
      fc.property(anyDay, (heldOn) => {
        const before = previousWeekday(heldOn)
        expect(compareDays(before, heldOn)).toBeLessThan(0)
        expect(isLegalBusinessDay(before)).toBe(true)
        for (let between = addDays(before, 1); between < heldOn; between = addDays(between, 1))
          expect(isLegalBusinessDay(between)).toBe(false)
      }),
    )
  })
})

describe('announcementAllows', () => {
  it('KL 5:13: eight days before is in time, and so are seven (S1)', () => {
    expect(announcementAllows('regular', council('2027-02-16'))).toBe(true)
    expect(announcementAllows('regular', council('2027-02-17'))).toBe(true)
  })

  it('KL 5:13: six days before is too late', () => {
    expect(announcementAllows('regular', council('2027-02-18'))).toBe(false)
  })

  it('KL 5:13: a matter that was never announced is too late', () => {
    expect(announcementAllows('regular', council())).toBe(false)
    expect(announcementAllows('urgent-announcement', council())).toBe(false)
  })

  it('KL 5:13: the council may ask for more than a week of itself, never for less', () => {
    expect(announcementAllows('regular', council('2027-02-18', { noticeDays: 5 }))).toBe(false)
    expect(announcementAllows('regular', council('2027-02-17', { noticeDays: 10 }))).toBe(false)
    expect(announcementAllows('regular', council('2027-02-14', { noticeDays: 10 }))).toBe(true)
  })

  it('local rule: a committee’s notice is what the municipality has decided', () => {
    expect(announcementAllows('regular', board('2027-04-07'))).toBe(true)
    expect(announcementAllows('regular', board('2027-04-08'))).toBe(false)
  })

  it('KL 5:14: an urgent matter is announced by the weekday before', () => {
    expect(announcementAllows('urgent-announcement', council('2027-02-23'))).toBe(true)
    expect(announcementAllows('urgent-announcement', council('2027-02-24'))).toBe(false)
  })

  it.each(['committee', 'federation-board'] as const)(
    'KL 5:14: a %s has no such shorter announcement',
    (bodyKind) => {
      expect(announcementAllows('urgent-announcement', council('2027-01-01', { bodyKind }))).toBe(false)
    },
  )

  it('KL 5:52: if all who are present agree, nothing need have been announced', () => {
    expect(announcementAllows('unanimous', council())).toBe(true)
    expect(announcementAllows('unanimous', council('2027-02-24'))).toBe(true)
  })

  it('KL 5:14: what a week’s announcement allows, an urgent one allows too', () => {
    const offsets = fc.integer({ min: 0, max: 30 })
    const meetings = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2026-11-24'), days))
    fc.assert(
      fc.property(meetings, offsets, (heldOn, offset) => {
        const announcement = council(addDays(heldOn, -offset), { heldOn })
        expect(announcementAllows('regular', announcement)).toBe(offset >= 7)
        if (offset >= 7) expect(announcementAllows('urgent-announcement', announcement)).toBe(true)
      }),
    )
  })
})

describe('requireAnnounced', () => {
  /** The board proposed on Monday 26 April 2027; the council meets on the Wednesday. */
  const twoDaysBefore = council('2027-04-26', { heldOn: day('2027-04-28') })

  it('KL 5:13: given a board that meets two days before the council, then the council may not decide', () => {
    expect(() => requireAnnounced('regular', twoDaysBefore)).toThrow(refusedWith('not-announced-in-time'))
  })

  it('KL 5:14: given the same two days, then it may as an urgent matter announced on the day between', () => {
    const announcement = { ...twoDaysBefore, announcedOn: day('2027-04-27') }
    expect(() => requireAnnounced('urgent-announcement', announcement)).not.toThrow()
  })

  it('KL 5:52: given the same two days, then it may if all who are present agree', () => {
    expect(() => requireAnnounced('unanimous', twoDaysBefore)).not.toThrow()
  })

  it.each([
    ['KL 5:13', 'regular'],
    ['KL 5:14', 'urgent-announcement'],
  ] as const)('%s: names itself when it is not met, as %s', (basis, asked) => {
    const sameDay = { ...twoDaysBefore, announcedOn: day('2027-04-28') }
    expect(() => requireAnnounced(asked, sameDay)).toThrow(expect.objectContaining({ basis }))
  })
})

describe('mayDecideUnannounced', () => {
  it('KL 5:52: all who are present must agree', () => {
    expect(mayDecideUnannounced({ presentCount: 49, agreeingCount: 49 })).toBe(true)
    expect(mayDecideUnannounced({ presentCount: 49, agreeingCount: 48 })).toBe(false)
  })

  it('KL 5:52: given more who agree than are present, then the count is wrong and gives no right', () => {
    expect(mayDecideUnannounced({ presentCount: 49, agreeingCount: 50 })).toBe(false)
  })
})
