// The minority's right to have a matter wait, once; and the motivation that must follow it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deferral } from '../../../functions/domain/law/referral.ts'
import { decideDeferral, minorityNeeded, requireMotivations } from '../../../functions/domain/law/referral.ts'
import { majorityOf } from '../../../functions/domain/law/voting.ts'
import { refusedWith } from '../given.ts'

type Question = Parameters<typeof decideDeferral>[0]

function decide(facts: Partial<Question> & Pick<Question, 'votes'>): Deferral {
  return decideDeferral({
    bodyKind: 'council',
    motion: 'referral',
    presentCount: 49,
    minorityUsed: false,
    ...facts,
  })
}

const thresholds = [
  [51, 17, 26],
  [50, 17, 26],
  [49, 17, 25],
  [48, 16, 25],
  [47, 16, 24],
  [46, 16, 24],
  [45, 15, 23],
] as const

describe('minorityNeeded', () => {
  it.each(thresholds)('KL 5:50: of %i present, %i force a deferral', (presentCount, needed) => {
    expect(minorityNeeded(presentCount)).toBe(needed)
  })

  it('KL 5:50: it is the fewest who are at least a third', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (presentCount) => {
        const needed = minorityNeeded(presentCount)
        expect(3 * needed).toBeGreaterThanOrEqual(presentCount)
        expect(3 * (needed - 1)).toBeLessThan(presentCount)
      }),
    )
  })
})

describe('decideDeferral in the council', () => {
  it.each(thresholds)(
    'KL 5:50: of %i present, %i carry it as a minority and %i as a majority',
    (presentCount, minority, majority) => {
      const carriedBy = (inFavour: number) =>
        decide({ presentCount, votes: { for: inFavour, against: presentCount - inFavour } })
      expect(carriedBy(minority - 1)).toEqual({ carried: false, needed: minority })
      expect(carriedBy(minority)).toEqual({ carried: true, by: 'minority', needed: minority })
      expect(carriedBy(majority - 1)).toMatchObject({ carried: true, by: 'minority' })
      expect(carriedBy(majority)).toMatchObject({ carried: true, by: 'majority' })
    },
  )

  it.each(thresholds)(
    'KL 5:50: of %i present once %i have used the right, %i are needed',
    (presentCount, minority, majority) => {
      const again = (inFavour: number) =>
        decide({
          presentCount,
          minorityUsed: true,
          votes: { for: inFavour, against: presentCount - inFavour },
        })
      expect(again(minority)).toEqual({ carried: false, needed: majority })
      expect(again(majority - 1)).toEqual({ carried: false, needed: majority })
      expect(again(majority)).toEqual({ carried: true, by: 'majority', needed: majority })
    },
  )

  it('KL 5:50: seventeen of forty-nine present force a referral back (S1, 24 February)', () => {
    expect(decide({ votes: { for: 17, against: 32 } })).toEqual({ carried: true, by: 'minority', needed: 17 })
  })

  it('KL 5:50: twenty of forty-nine cannot refer back a second time, which takes twenty-five (S1, 28 April)', () => {
    expect(decide({ votes: { for: 20, against: 29 }, minorityUsed: true })).toEqual({
      carried: false,
      needed: 25,
    })
  })

  it('KL 5:50: exactly one third of those present is enough', () => {
    expect(decide({ presentCount: 48, votes: { for: 16, against: 32 } }).carried).toBe(true)
    expect(decide({ presentCount: 48, votes: { for: 15, against: 33 } }).carried).toBe(false)
  })

  it('KL 5:50: a tabling takes what a referral back takes', () => {
    expect(decide({ motion: 'tabling', votes: { for: 17, against: 32 } })).toEqual(
      decide({ votes: { for: 17, against: 32 } }),
    )
  })

  it('KL 5:50: the third is of those present, so abstaining does not lower it', () => {
    expect(decide({ votes: { for: 16, against: 17, abstained: 16 } })).toEqual({ carried: false, needed: 17 })
  })

  it('KL 5:55: a majority of the votes cast lets the matter wait, though a third of those present did not ask', () => {
    expect(decide({ votes: { for: 10, against: 5, abstained: 34 } })).toEqual({
      carried: true,
      by: 'majority',
      needed: 17,
    })
  })

  it('KL 5:50: given half of those present or fewer, then it is a minority’s request though nobody voted against', () => {
    expect(decide({ presentCount: 31, votes: { for: 14, against: 0, abstained: 17 } })).toMatchObject({
      carried: true,
      by: 'minority',
    })
    expect(decide({ presentCount: 50, votes: { for: 25, against: 25 } })).toMatchObject({ by: 'minority' })
  })

  it('KL 4:25: once a majority is needed, it is of the votes cast', () => {
    const votes = { for: 15, against: 14, abstained: 20 }
    expect(decide({ votes, minorityUsed: true })).toEqual({ carried: true, by: 'majority', needed: 15 })
  })

  it('KL 5:56: once a majority is needed, the chair decides a tie', () => {
    const tie = { votes: { for: 24, against: 24, abstained: 1 }, minorityUsed: true }
    expect(decide({ ...tie, chairVote: 'for' }).carried).toBe(true)
    expect(decide({ ...tie, chairVote: 'against' }).carried).toBe(false)
    expect(decide(tie)).toEqual({ carried: false, needed: 25 })
  })

  it('KL 5:50, 5:55: whatever the votes, a third or a majority carries the first request, a majority a later one', () => {
    const ballot = fc
      .tuple(fc.integer({ min: 1, max: 101 }), fc.nat({ max: 101 }), fc.nat({ max: 101 }))
      .filter(([presentCount, inFavour, against]) => inFavour + against <= presentCount)
    fc.assert(
      fc.property(ballot, fc.boolean(), ([presentCount, inFavour, against], minorityUsed) => {
        const deferral = decide({ presentCount, minorityUsed, votes: { for: inFavour, against } })
        const needed = minorityUsed ? majorityOf(inFavour + against) : Math.ceil(presentCount / 3)
        expect(deferral.needed).toBe(needed)
        expect(deferral.carried).toBe(inFavour >= needed || inFavour > against)
        if (deferral.carried && !minorityUsed)
          expect(deferral.by === 'minority').toBe(inFavour >= needed && 2 * inFavour <= presentCount)
      }),
    )
  })
})

describe.each(['committee', 'federation-board'] as const)('decideDeferral in a %s', (bodyKind) => {
  it('KL 6:33: a third has no right to have the matter wait', () => {
    expect(decide({ bodyKind, presentCount: 15, votes: { for: 7, against: 8 } })).toEqual({
      carried: false,
      needed: 8,
    })
  })

  it('KL 6:33: a simple majority of the votes cast decides', () => {
    expect(decide({ bodyKind, presentCount: 15, votes: { for: 8, against: 7 } })).toEqual({
      carried: true,
      by: 'majority',
      needed: 8,
    })
    expect(
      decide({ bodyKind, presentCount: 15, votes: { for: 3, against: 2, abstained: 10 } }),
    ).toMatchObject({
      by: 'majority',
    })
  })

  it('KL 6:33: the chair decides a tie', () => {
    const tie = { bodyKind, presentCount: 14, votes: { for: 7, against: 7 } }
    expect(decide({ ...tie, chairVote: 'for' })).toMatchObject({ carried: true, by: 'majority' })
    expect(decide({ ...tie, chairVote: 'against' }).carried).toBe(false)
    expect(decide(tie).carried).toBe(false)
  })
})

describe('requireMotivations', () => {
  const byMinority: Deferral = { carried: true, by: 'minority', needed: 17 }
  const byMajority: Deferral = { carried: true, by: 'majority', needed: 17 }
  const costs = { text: 'Kostnader för bolagen saknas' }
  const children = { text: 'Barnperspektivet saknas' }

  it('KL 5:50: given a carried referral back without a motivation, then it refuses', () => {
    const refused = refusedWith('motivation-required')
    expect(() => requireMotivations('referral', byMinority, [], 49)).toThrow(refused)
    expect(() => requireMotivations('referral', byMajority, [], 49)).toThrow(refused)
    expect(() => requireMotivations('referral', byMinority, [{ text: '  ' }], 49)).toThrow(refused)
  })

  it('KL 5:50: given one motivation, then those who carried the referral back carry it too', () => {
    expect(() => requireMotivations('referral', byMinority, [costs], 49)).not.toThrow()
  })

  it('KL 5:50: given several from a minority, then each needs a third of those present', () => {
    const both = (costsBy: number, childrenBy: number) => () =>
      requireMotivations(
        'referral',
        byMinority,
        [
          { ...costs, supporters: costsBy },
          { ...children, supporters: childrenBy },
        ],
        49,
      )
    expect(both(17, 17)).not.toThrow()
    expect(both(17, 16)).toThrow(refusedWith('motivation-lacks-support', 'motivations.1.supporters'))
    expect(both(16, 16)).toThrow(
      refusedWith('motivation-lacks-support', 'motivations.0.supporters', 'motivations.1.supporters'),
    )
  })

  it('KL 5:50: given several whose support was not counted, then it refuses', () => {
    expect(() => requireMotivations('referral', byMinority, [costs, children], 49)).toThrow(
      refusedWith('motivation-lacks-support'),
    )
  })

  it('KL 5:50: given several from a majority, then no third is asked for', () => {
    expect(() => requireMotivations('referral', byMajority, [costs, children], 49)).not.toThrow()
  })

  it('KL 5:50: a tabling, or a motion that fell, needs no motivation', () => {
    expect(() => requireMotivations('tabling', byMinority, [], 49)).not.toThrow()
    expect(() => requireMotivations('referral', { carried: false, needed: 17 }, [], 49)).not.toThrow()
  })
})
