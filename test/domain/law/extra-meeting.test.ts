// When a committee meets besides its own calendar.
import { describe, expect, it } from 'vitest'
import { requireExtraMeeting } from '../../../functions/domain/law/extra-meeting.ts'
import { refusedWith } from '../given.ts'

describe('KL 6:23: an extra meeting of a committee', () => {
  it('is held when the chair finds it needed', () => {
    expect(requireExtraMeeting({ calledBy: 'chair', seatCount: 15 })).toBeUndefined()
  })

  it.each([
    [15, 5],
    [16, 6],
    [17, 6],
    [3, 1],
  ])('is held when of %i members %i ask for it, and not when one fewer does', (seatCount, needed) => {
    expect(requireExtraMeeting({ calledBy: 'members', memberCount: needed, seatCount })).toBeUndefined()
    for (const memberCount of [needed - 1, seatCount + 1])
      expect(() => requireExtraMeeting({ calledBy: 'members', memberCount, seatCount })).toThrow(
        refusedWith('too-few-members'),
      )
  })
})
