// What a vote decides: most of those cast, and the chair when they are equal.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenVote } from '../../../functions/domain/law/voting.ts'
import { countOpenVote, majorityOf, Votes, winnerOf } from '../../../functions/domain/law/voting.ts'
import { refusedWith } from '../given.ts'

const side = fc.constantFrom('for' as const, 'against' as const)
const someVotes = fc.record({ for: fc.nat({ max: 60 }), against: fc.nat({ max: 60 }) })

describe('winnerOf', () => {
  it('KL 5:55: given 30 for and 19 against, then it is approved (S1)', () => {
    expect(winnerOf({ for: 30, against: 19 })).toBe('for')
  })

  it('KL 5:55: given one vote more against, then it is rejected', () => {
    expect(winnerOf({ for: 24, against: 25 })).toBe('against')
  })

  it('KL 5:55: the majority is of the votes cast, however few', () => {
    expect(winnerOf({ for: 2, against: 1, abstained: 46 })).toBe('for')
  })

  it('KL 4:25: whoever abstains weighs on neither side', () => {
    fc.assert(
      fc.property(someVotes, fc.nat({ max: 60 }), (votes, abstained) => {
        expect(winnerOf({ ...votes, abstained })).toBe(winnerOf(votes))
      }),
    )
  })

  it.each(['for', 'against'] as const)('KL 5:56: given a tie, then the chair decides it %s', (chairVote) => {
    expect(winnerOf({ for: 24, against: 24, abstained: 1 }, chairVote)).toBe(chairVote)
  })

  it('KL 5:56: given a tie and no casting vote yet, then nothing is decided', () => {
    expect(winnerOf({ for: 24, against: 24 })).toBe('undecided')
  })

  it('KL 5:56: the casting vote matters in a tie only', () => {
    fc.assert(
      fc.property(someVotes, side, (votes, chairVote) => {
        const isTie = votes.for === votes.against
        expect(winnerOf(votes, chairVote)).toBe(isTie ? chairVote : winnerOf(votes))
        expect(winnerOf(votes) === 'undecided').toBe(isTie)
      }),
    )
  })

  it('KL 6:33: a committee votes by the same rules', () => {
    expect(winnerOf({ for: 8, against: 7 })).toBe('for')
    expect(winnerOf({ for: 7, against: 7 }, 'against')).toBe('against')
  })
})

describe('majorityOf', () => {
  it.each([
    [51, 26],
    [50, 26],
    [49, 25],
    [48, 25],
    [47, 24],
    [46, 24],
    [45, 23],
    [1, 1],
    [0, 1],
  ])('KL 5:55: given %i votes cast, then %i are a simple majority', (cast, needed) => {
    expect(majorityOf(cast)).toBe(needed)
  })

  it('KL 5:55: it is the fewest votes that win', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (cast) => {
        const needed = majorityOf(cast)
        expect(winnerOf({ for: needed, against: cast - needed })).toBe('for')
        expect(winnerOf({ for: needed - 1, against: cast - needed + 1 })).not.toBe('for')
      }),
    )
  })
})

describe('countOpenVote', () => {
  const castBy: readonly OpenVote[] = [
    { member: 'a', vote: 'for' },
    { member: 'b', vote: 'against' },
    { member: 'c', vote: 'abstains' },
    { member: 'd', vote: 'for' },
  ]

  it('KL 5:54: given an open vote, then each member is counted as they voted', () => {
    expect(countOpenVote(castBy)).toEqual({ for: 2, against: 1, abstained: 1 })
  })

  it('KL 5:54: given a member who is listed twice, then it refuses', () => {
    const twice: readonly OpenVote[] = [...castBy, { member: 'a', vote: 'against' }]
    expect(() => countOpenVote(twice)).toThrow(refusedWith('votes-do-not-add-up'))
  })

  it('KL 5:54: everyone who is listed is counted once', () => {
    const list = fc
      .array(fc.constantFrom('for' as const, 'against' as const, 'abstains' as const), { maxLength: 101 })
      .map((votes) => votes.map((vote, at): OpenVote => ({ member: `m${at}`, vote })))
    fc.assert(
      fc.property(list, (votes) => {
        const { for: inFavour, against, abstained } = countOpenVote(votes)
        expect(inFavour + against + (abstained ?? 0)).toBe(votes.length)
      }),
    )
  })
})

describe('Votes', () => {
  it('KL 4:25: may leave out who abstained', () => {
    expect(Votes.parse({ for: 17, against: 32 })).toEqual({ for: 17, against: 32 })
    expect(Votes.parse({ for: 20, against: 20, abstained: 9 }).abstained).toBe(9)
  })

  it.each([{ for: -1, against: 0 }, { for: 1.5, against: 0 }, { for: 1 }, { for: 1, against: 1, spoilt: 1 }])(
    'refuses %j',
    (votes) => {
      expect(Votes.safeParse(votes).success).toBe(false)
    },
  )
})
