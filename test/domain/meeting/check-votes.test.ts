// What the votes on the matter say.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkVotes } from '../../../functions/domain/meeting/check-votes.ts'
import type { RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import { outcome, refusedUnder } from './given-outcome.ts'

const check = (facts: Partial<RecordOutcomeAnswer>) => () => checkVotes(outcome(facts))

describe('a vote on the matter', () => {
  it.each([
    ['KL 5:55: a simple majority for', 'approved', { for: 25, against: 24 }],
    [
      'KL 5:55: a simple majority for, with the body’s own changes',
      'approved-with-changes',
      { for: 25, against: 24 },
    ],
    ['KL 5:55: a majority of the votes cast, however few', 'approved', { for: 2, against: 1 }],
    ['KL 5:55: a majority against', 'rejected', { for: 19, against: 30 }],
    ['KL 4:25: those who abstain cast no vote', 'approved', { for: 11, against: 10, abstained: 28 }],
  ] as const)('%s: is accepted', (_, result, votes) => {
    expect(check({ outcome: result, votes })).not.toThrow()
  })

  it.each([
    ['KL 5:55: approved against the majority', 'approved', { for: 24, against: 25 }],
    ['KL 5:55: changed against the majority', 'approved-with-changes', { for: 24, against: 25 }],
    ['KL 5:55: rejected against the majority', 'rejected', { for: 25, against: 24 }],
  ] as const)('%s: is refused', (_, result, votes) => {
    expect(check({ outcome: result, votes })).toThrow(
      refusedUnder('KL 5:55', 'votes-do-not-add-up', 'outcome'),
    )
  })

  it('KL 5:55: given more votes than people, those who abstain among them, then it refuses', () => {
    const refused = refusedUnder('KL 5:55', 'votes-do-not-add-up', 'votes')
    expect(check({ votes: { for: 30, against: 20 } })).toThrow(refused)
    expect(check({ votes: { for: 30, against: 15, abstained: 5 } })).toThrow(refused)
    expect(check({ votes: { for: 30, against: 15, abstained: 4 } })).not.toThrow()
  })

  it('KL 5:56: given a tie, then the chair’s vote decides, and without it nothing is decided', () => {
    const votes = { for: 24, against: 24 }
    expect(check({ votes, chairVote: 'for' })).not.toThrow()
    expect(check({ votes, outcome: 'rejected', chairVote: 'against' })).not.toThrow()
    for (const result of ['approved', 'rejected'] as const)
      expect(check({ votes, outcome: result })).toThrow(
        refusedUnder('KL 5:56', 'votes-do-not-add-up', 'chairVote'),
      )
    expect(check({ votes, chairVote: 'against' })).toThrow(
      refusedUnder('KL 5:56', 'votes-do-not-add-up', 'outcome'),
    )
  })

  it.each(['referred-back', 'tabled', 'withdrawn'] as const)(
    'KL 5:50: given a matter that is %s, then it was not put to the vote',
    (result) => {
      expect(check({ outcome: result, votes: { for: 30, against: 10 } })).toThrow(
        refusedUnder('KL 5:50', 'votes-do-not-add-up', 'votes'),
      )
      expect(check({ outcome: result })).not.toThrow()
    },
  )

  it('KL 5:55: given any votes, then an outcome stands exactly when most of the votes cast are for it', () => {
    const votes = fc.record({ for: fc.nat({ max: 60 }), against: fc.nat({ max: 60 }) })
    fc.assert(
      fc.property(votes, fc.constantFrom('approved', 'rejected'), (cast, result) => {
        const wins = result === 'approved' ? cast.for > cast.against : cast.against > cast.for
        const attempt = check({ outcome: result, votes: cast })
        if (wins && cast.for + cast.against <= 49) expect(attempt).not.toThrow()
        else expect(attempt).toThrow(expect.objectContaining({ code: 'votes-do-not-add-up' }))
      }),
    )
  })
})

describe('an open vote', () => {
  const openVotes = [
    { member: 'Anna Ek', vote: 'for' as const },
    { member: 'Bo Ask', vote: 'for' as const },
    { member: 'Cia Lind', vote: 'against' as const },
    { member: 'Dag Hall', vote: 'abstains' as const },
  ]

  it('KL 5:54: the members’ votes are the count', () => {
    expect(check({ openVotes, votes: { for: 2, against: 1, abstained: 1 } })).not.toThrow()
    expect(check({ openVotes, votes: { for: 2, against: 1 } })).not.toThrow()
  })

  it.each([
    ['another number for', { for: 3, against: 1 }],
    ['another number against', { for: 2, against: 0 }],
    ['another number abstaining', { for: 2, against: 1, abstained: 0 }],
    ['no count at all', undefined],
  ])('KL 5:54: given %s, then it refuses', (_, votes) => {
    expect(check({ openVotes, ...(votes && { votes }) })).toThrow(
      refusedUnder('KL 5:54', 'votes-do-not-add-up', 'votes'),
    )
  })

  it('KL 5:54: nobody votes twice', () => {
    const twice = [...openVotes, { member: 'Anna Ek', vote: 'for' as const }]
    expect(check({ openVotes: twice, votes: { for: 3, against: 1 } })).toThrow(
      refusedUnder('KL 5:54', 'votes-do-not-add-up'),
    )
  })
})
