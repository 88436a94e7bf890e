// The law of an outcome: who must be there, what the votes can give, what a referral back needs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOutcome, hasQuorum } from '../../../functions/domain/meeting/check-outcome.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import { day, refusedWith } from '../given.ts'

const meetingDay = day('2027-04-28')
const council = { seatCount: 51, earliestDay: meetingDay }

function outcome(facts: Partial<AnswerOf<'record-outcome'>> = {}): AnswerOf<'record-outcome'> {
  return { kind: 'record-outcome', outcome: 'approved', paragraph: 87, presentCount: 51, ...facts }
}

const check = (facts: Partial<AnswerOf<'record-outcome'>>, on = meetingDay) => {
  return () => checkOutcome(outcome(facts), council, on)
}

describe('quorum (KL 5:45 in the council, 6:27 in committees)', () => {
  it.each([
    [51, 26],
    [50, 26],
    [49, 25],
    [15, 8],
    [14, 8],
    [2, 2],
    [1, 1],
  ])('given %i seats, then %i must be present', (seats, needed) => {
    expect(hasQuorum(needed, seats)).toBe(true)
    expect(hasQuorum(needed - 1, seats)).toBe(false)
  })

  it('given any body, then exactly more than half is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), (seats, present) => {
        expect(hasQuorum(present, seats)).toBe(2 * present > seats)
      }),
    )
  })

  it('KL 5:45: given 26 of 51, then the outcome stands; given 25, then it refuses', () => {
    expect(check({ presentCount: 26 })).not.toThrow()
    expect(check({ presentCount: 25 })).toThrow(refusedWith('no-quorum'))
  })

  it('KL 5:45: given too few, then whatever the outcome', () => {
    for (const each of ['approved', 'rejected', 'referred-back', 'tabled'] as const)
      expect(check({ outcome: each, presentCount: 25, motivation: 'Oklart' })).toThrow(
        refusedWith('no-quorum'),
      )
  })

  it('given more present than there are seats, then it refuses', () => {
    expect(check({ presentCount: 52 })).toThrow(
      refusedWith('votes-do-not-add-up', 'body.answer.presentCount'),
    )
  })

  it('given a body whose seats are not known, then the attendance is not judged', () => {
    expect(() => checkOutcome(outcome({ presentCount: 1 }), {}, meetingDay)).not.toThrow()
  })
})

describe('votes (KL 5:55–56)', () => {
  it.each([
    ['KL 5:55: a simple majority for', 'approved', { for: 26, against: 25 }],
    ['KL 5:55: a majority of the votes cast, however few', 'approved', { for: 2, against: 1 }],
    ['KL 5:55: a majority against', 'rejected', { for: 20, against: 31 }],
    ['KL 5:56: a tie that the chair decided in favour', 'approved', { for: 25, against: 25 }],
    ['KL 5:56: a tie that the chair decided against', 'rejected', { for: 25, against: 25 }],
    ['KL 4:25: abstentions', 'approved', { for: 20, against: 10 }],
    ['votes on a tabling, which say nothing of the matter itself', 'tabled', { for: 10, against: 41 }],
  ] as const)('%s: is accepted', (_, result, votes) => {
    expect(check({ outcome: result, votes })).not.toThrow()
  })

  it.each([
    ['KL 5:55: approved against the majority', 'approved', { for: 25, against: 26 }],
    ['KL 5:55: rejected against the majority', 'rejected', { for: 26, against: 25 }],
    ['more votes than there are present', 'approved', { for: 30, against: 22 }],
    ['more votes than present in a tabling', 'tabled', { for: 52, against: 0 }],
  ] as const)('%s: is refused', (_, result, votes) => {
    expect(check({ outcome: result, votes })).toThrow(refusedWith('votes-do-not-add-up'))
  })

  it('given any votes, then an approval stands exactly when no majority is against and all who voted were there', () => {
    const votes = fc.record({ for: fc.nat({ max: 60 }), against: fc.nat({ max: 60 }) })
    fc.assert(
      fc.property(votes, fc.integer({ min: 26, max: 51 }), (cast, presentCount) => {
        const stands = cast.for >= cast.against && cast.for + cast.against <= presentCount
        const attempt = check({ votes: cast, presentCount })
        if (stands) expect(attempt).not.toThrow()
        else expect(attempt).toThrow(refusedWith('votes-do-not-add-up'))
      }),
    )
  })
})

describe('a referral back (KL 5:50)', () => {
  it('needs its motivation', () => {
    expect(check({ outcome: 'referred-back' })).toThrow(
      refusedWith('malformed-request', 'body.answer.motivation'),
    )
    expect(check({ outcome: 'referred-back', motivation: 'Barnperspektivet saknas' })).not.toThrow()
  })

  it('KL 5:51: a tabling needs none', () => {
    expect(check({ outcome: 'tabled' })).not.toThrow()
  })
})

describe('days', () => {
  it('given the day before the meeting, then nothing has been decided yet', () => {
    expect(check({}, day('2027-04-27'))).toThrow(refusedWith('day-not-possible', 'body.answer'))
    expect(check({}, day('2027-04-28'))).not.toThrow()
    expect(check({}, day('2027-05-10'))).not.toThrow()
  })

  it('KL 13:14: the text may apply from the day of the meeting, before legal force, but not earlier', () => {
    expect(check({ validFrom: day('2027-04-28') })).not.toThrow()
    expect(check({ validFrom: day('2027-04-27') })).toThrow(
      refusedWith('day-not-possible', 'body.answer.validFrom'),
    )
  })
})
