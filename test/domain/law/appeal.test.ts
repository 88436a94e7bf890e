// What may be appealed, until when, and what happens when the notice disappears.
import { describe, expect, it } from 'vitest'
import { lastAppealDay, legalForceDay } from '../../../functions/domain/calendar/legal-deadlines.ts'
import {
  isAppealable,
  isAppealInTime,
  restartsAfterInterruption,
} from '../../../functions/domain/law/appeal.ts'
import { day } from '../given.ts'

/** S1: announced on Wednesday 5 May 2027. */
const period = { announcedOn: day('2027-05-05'), lastAppealDay: day('2027-05-26') }

describe('isAppealable', () => {
  it('KL 13:2: a decision of the council may be appealed', () => {
    expect(isAppealable({ bodyKind: 'council', capacity: 'decides' })).toBe(true)
  })

  it.each([
    ['committee', 'decides', true],
    ['committee', 'proposes', false],
    ['committee', 'prepares', false],
    ['federation-board', 'decides', true],
    ['federation-board', 'prepares', false],
  ] as const)('KL 13:2: given a %s that %s, then appealable is %s', (bodyKind, capacity, appealable) => {
    expect(isAppealable({ bodyKind, capacity })).toBe(appealable)
  })
})

describe('isAppealInTime', () => {
  it('KL 13:5: the last day is in time and the day after is not (S1)', () => {
    const arrives = (on: string) =>
      isAppealInTime({
        receivedOn: day(on),
        lastAppealDay: lastAppealDay(period.announcedOn),
        receivedBy: 'court',
      })
    expect([arrives('2027-05-05'), arrives('2027-05-26'), arrives('2027-05-27')]).toEqual([true, true, false])
  })

  it('KL 13:6: an appeal that reached the municipality instead is in time by the same day', () => {
    const arrives = (on: string) =>
      isAppealInTime({
        receivedOn: day(on),
        lastAppealDay: period.lastAppealDay,
        receivedBy: 'municipality',
      })
    expect([arrives('2027-05-26'), arrives('2027-05-27')]).toEqual([true, false])
  })

  it('KL 13:5: given three weeks that end on julafton, then the Monday after Christmas is in time', () => {
    const last = lastAppealDay(day('2026-12-03'))
    expect(isAppealInTime({ receivedOn: day('2026-12-28'), lastAppealDay: last, receivedBy: 'court' })).toBe(
      true,
    )
    expect(isAppealInTime({ receivedOn: day('2026-12-29'), lastAppealDay: last, receivedBy: 'court' })).toBe(
      false,
    )
  })

  it('KL 13:5: given an announcement on a leap day, then three weeks end on 21 March', () => {
    const last = lastAppealDay(day('2028-02-29'))
    expect([last, legalForceDay(last)]).toEqual(['2028-03-21', '2028-03-22'])
  })
})

describe('restartsAfterInterruption', () => {
  it.each([
    ['2027-05-05', true, 'the day it went up'],
    ['2027-05-25', true, 'the day before the last'],
    ['2027-05-26', true, 'the last day'],
    ['2027-05-27', false, 'the day after the last, when it may'],
    ['2027-05-04', false, 'the day before it went up, which is of an earlier notice'],
  ])('KL 13:5: taken down on %s, then a new time is %s, for it is %s', (takenDownOn, restarts) => {
    expect(restartsAfterInterruption({ ...period, takenDownOn: day(takenDownOn) })).toBe(restarts)
  })
})
