// How many must be there, and who still counts after leaving because of jäv.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasQuorum, isQuorate } from '../../../functions/domain/law/quorum.ts'

const seats = fc.integer({ min: 1, max: 200 })
const members = fc.nat({ max: 200 })

describe('hasQuorum', () => {
  it.each([
    [51, 26],
    [50, 26],
    [49, 25],
    [2, 2],
    [1, 1],
  ])('KL 5:45: given %i seats in the council, then %i must be present', (seatCount, needed) => {
    expect(hasQuorum(needed, seatCount)).toBe(true)
    expect(hasQuorum(needed - 1, seatCount)).toBe(false)
  })

  it('KL 5:45: given any body, then exactly more than half is enough', () => {
    fc.assert(
      fc.property(members, seats, (presentCount, seatCount) => {
        expect(hasQuorum(presentCount, seatCount)).toBe(2 * presentCount > seatCount)
      }),
    )
  })

  it('KL 5:45: given that the twenty-sixth of fifty-one leaves during the meeting, then the quorum is lost', () => {
    expect([hasQuorum(26, 51), hasQuorum(25, 51)]).toEqual([true, false])
  })

  it('KL 6:27: given fifteen seats, then eight must be present, and six are too few (S10)', () => {
    expect([8, 7, 6].map((presentCount) => hasQuorum(presentCount, 15))).toEqual([true, false, false])
  })
})

describe('isQuorate', () => {
  it('KL 5:46: those who left the council because of jäv do not break its quorum', () => {
    const remaining = { presentCount: 20, seatCount: 51 }
    expect(isQuorate('council', { ...remaining, disqualifiedCount: 6 })).toBe(true)
    expect(isQuorate('council', { ...remaining, disqualifiedCount: 5 })).toBe(false)
  })

  it.each(['committee', 'federation-board'] as const)(
    'KL 6:27: those who left a %s because of jäv do not count',
    (kind) => {
      expect(isQuorate(kind, { presentCount: 7, disqualifiedCount: 8, seatCount: 15 })).toBe(false)
      expect(isQuorate(kind, { presentCount: 8, disqualifiedCount: 7, seatCount: 15 })).toBe(true)
    },
  )

  it('KL 6:27: given that six of fifteen came, then the board cannot handle anything (S10)', () => {
    expect(isQuorate('committee', { presentCount: 6, disqualifiedCount: 0, seatCount: 15 })).toBe(false)
  })

  it('KL 6:27: given one disqualified and the substitute in their place, then the board is as many as before (S3)', () => {
    expect(isQuorate('committee', { presentCount: 15, disqualifiedCount: 0, seatCount: 15 })).toBe(true)
  })

  it('KL 5:46: jäv costs a committee its quorum where it never costs the council hers', () => {
    fc.assert(
      fc.property(members, members, seats, (presentCount, disqualifiedCount, seatCount) => {
        const attendance = { presentCount, disqualifiedCount, seatCount }
        const everyone = presentCount + disqualifiedCount
        expect(isQuorate('council', attendance)).toBe(hasQuorum(everyone, seatCount))
        expect(isQuorate('committee', attendance)).toBe(hasQuorum(presentCount, seatCount))
      }),
    )
  })
})
