// The last day to summon to a meeting, and when it ends.
import { describe, expect, it } from 'vitest'
import { endsAt, summonsDay } from '../../../../web/pages/meetings/meeting-day.ts'

describe('the last day to summon', () => {
  it('is as many days before as the body has decided', () => {
    expect(summonsDay('2027-03-02', { bodyKind: 'committee', noticeDays: 5 })).toBe('2027-02-25')
  })

  it('is a week before for the council, whatever less it says (KL 5:13)', () => {
    expect(summonsDay('2027-03-10', { bodyKind: 'council', noticeDays: 3 })).toBe('2027-03-03')
    expect(summonsDay('2027-03-10', { bodyKind: 'council', noticeDays: 9 })).toBe('2027-03-01')
  })
})

describe('the end of a meeting', () => {
  it('is counted past the full hour and past midnight', () => {
    expect(endsAt({ startsAt: '09:00', durationMinutes: 240 })).toBe('13:00')
    expect(endsAt({ startsAt: '22:30', durationMinutes: 105 })).toBe('00:15')
  })
})
