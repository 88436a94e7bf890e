// The next meeting of a calendar.
import { describe, expect, it } from 'vitest'
import { nextMeeting } from '../../../functions/domain/meeting/coming-meetings.ts'
import { givenMeeting, now, stored } from '../given.ts'

const at = (heldOn: string, facts = {}) => stored(givenMeeting(heldOn, { startsAt: '13:00', ...facts }))
const next = (meetings: ReturnType<typeof at>[], moment: string) =>
  nextMeeting(meetings, moment)?.state.heldOn

describe('nextMeeting', () => {
  const calendar = [at('2027-09-13'), at('2027-07-13'), at('2027-08-23')]

  it('given a calendar in any order, then the first meeting that has not begun', () => {
    expect(next(calendar, '2027-07-01T08:00:00.000Z')).toBe('2027-07-13')
    expect(next(calendar, '2027-07-14T08:00:00.000Z')).toBe('2027-08-23')
    expect(next(calendar, '2027-12-01T08:00:00.000Z')).toBeUndefined()
  })

  it('given the day of a meeting, then it is the next until it begins, by the clock in Stockholm', () => {
    expect(next(calendar, '2027-07-13T10:59:59.000Z')).toBe('2027-07-13')
    expect(next(calendar, '2027-07-13T11:00:00.000Z')).toBe('2027-08-23')
  })

  it('given a cancelled meeting, then it is passed over', () => {
    const cancelled = { cause: 'cancelled', reason: 'Sjukdom', at: now }
    expect(next([at('2027-07-13', { cancelled }), at('2027-08-23')], '2027-07-01T08:00:00.000Z')).toBe(
      '2027-08-23',
    )
  })
})
