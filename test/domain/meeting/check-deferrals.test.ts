// Motions to wait, in the order they were put.
import { describe, expect, it } from 'vitest'
import { carriedBy, checkDeferrals } from '../../../functions/domain/meeting/check-deferrals.ts'
import type { DeferralMotion, RecordOutcomeAnswer } from '../../../functions/domain/meeting/outcome.ts'
import { board, council, outcome, refusedUnder } from './given-outcome.ts'

const costs = { text: 'Kostnader för bolagen saknas' }
const referral = (facts: Partial<DeferralMotion> = {}): DeferralMotion => ({
  motion: 'referral',
  motivations: [costs],
  ...facts,
})
const tabling = (facts: Partial<DeferralMotion> = {}): DeferralMotion => ({ motion: 'tabling', ...facts })
const votesOf = (inFavour: number, against: number) => ({ votes: { for: inFavour, against } })

const put = (result: RecordOutcomeAnswer['outcome'], ...deferrals: DeferralMotion[]) =>
  outcome({ outcome: result, deferrals })
const check =
  (answer: RecordOutcomeAnswer, law = council) =>
  () =>
    checkDeferrals(answer, law)
const used = { ...council, minorityUsed: true }

describe('a referral back in the council', () => {
  it('KL 5:50: exactly a third of those present carries it, and the matter remembers the minority (S1)', () => {
    const answer = put('referred-back', referral(votesOf(17, 32)))
    expect(check(answer)).not.toThrow()
    expect(carriedBy(answer, council)).toBe('minority')
  })

  it('KL 5:50: one fewer than a third does not', () => {
    expect(check(put('referred-back', referral(votesOf(16, 33))))).toThrow(
      refusedUnder('KL 5:50', 'deferral-not-carried', 'deferrals.0'),
    )
    expect(check(put('approved', referral(votesOf(16, 33))))).not.toThrow()
  })

  it('KL 5:50: given a third, then the matter itself cannot have been decided', () => {
    for (const result of ['approved', 'rejected', 'withdrawn', 'tabled'] as const)
      expect(check(put(result, referral(votesOf(17, 32))))).toThrow(
        refusedUnder('KL 5:50', 'deferral-was-carried', 'deferrals.0'),
      )
  })

  it('KL 5:50: the second time takes a majority: 20 of 49 fall (S1)', () => {
    expect(check(put('referred-back', referral(votesOf(20, 29))), used)).toThrow(
      refusedUnder('KL 5:50', 'deferral-not-carried', 'deferrals.0'),
    )
    expect(check(put('approved', referral(votesOf(20, 29))), used)).not.toThrow()
    const carried = put('referred-back', referral(votesOf(25, 24)))
    expect(check(carried, used)).not.toThrow()
    expect(carriedBy(carried, used)).toBe('majority')
  })

  it('KL 5:50: needs a motivation, however it was carried', () => {
    const withoutWords = { motivations: [] }
    for (const facts of [
      { ...withoutWords, ...votesOf(17, 32) },
      { ...withoutWords, ...votesOf(40, 9) },
      withoutWords,
    ])
      expect(check(put('referred-back', referral(facts)))).toThrow(
        refusedUnder('KL 5:50', 'motivation-required', 'deferrals.0.motivations'),
      )
    expect(check(outcome({ outcome: 'referred-back' }))).toThrow(
      refusedUnder('KL 5:50', 'motivation-required', 'deferrals.0.motivations'),
    )
  })

  it('KL 5:50: given several motivations of a minority, then each is carried by a third', () => {
    const motivations = [
      { ...costs, supporters: 17 },
      { text: 'Barnperspektivet saknas', supporters: 16 },
    ]
    expect(check(put('referred-back', referral({ ...votesOf(20, 29), motivations })))).toThrow(
      refusedUnder('KL 5:50', 'motivation-lacks-support', 'deferrals.0.motivations.1.supporters'),
    )
    expect(check(put('referred-back', referral({ ...votesOf(25, 24), motivations })))).not.toThrow()
  })

  it('KL 5:55: by acclamation it was carried when the outcome says so, by a majority', () => {
    const answer = put('referred-back', referral())
    expect(check(answer)).not.toThrow()
    expect(carriedBy(answer, council)).toBe('majority')
    expect(check(put('approved', referral()))).not.toThrow()
    expect(carriedBy(put('approved', referral()), council)).toBeUndefined()
  })
})

describe('a tabling', () => {
  it('KL 5:51: needs no motivation, and is found by acclamation when nobody moved it', () => {
    expect(check(put('tabled', tabling(votesOf(17, 32))))).not.toThrow()
    expect(check(outcome({ outcome: 'tabled' }))).not.toThrow()
    expect(carriedBy(outcome({ outcome: 'tabled' }), council)).toBe('majority')
  })

  it('KL 5:50: uses up the minority’s right as a referral back does', () => {
    expect(carriedBy(put('tabled', tabling(votesOf(17, 32))), council)).toBe('minority')
  })
})

describe('several motions', () => {
  it('KL 5:50: the first that is carried is the last that is put', () => {
    expect(check(put('tabled', referral(votesOf(16, 33)), tabling(votesOf(17, 32))))).not.toThrow()
    expect(check(put('tabled', referral(votesOf(17, 32)), tabling(votesOf(17, 32))))).toThrow(
      refusedUnder('KL 5:50', 'deferral-was-carried', 'deferrals.0'),
    )
  })

  it('KL 5:50: given an outcome that the last motion did not ask for, then it refuses', () => {
    expect(check(put('tabled', tabling(), referral(votesOf(16, 33))))).toThrow(
      refusedUnder('KL 5:50', 'deferral-not-carried', 'deferrals'),
    )
    expect(check(put('tabled', referral(votesOf(16, 33))))).toThrow(
      refusedUnder('KL 5:50', 'deferral-not-carried', 'deferrals'),
    )
  })
})

describe('a committee', () => {
  it('KL 6:33: has no minority right: a third does not carry, a majority does', () => {
    const third = put('referred-back', referral(votesOf(5, 10)))
    const majority = put('referred-back', referral(votesOf(8, 7)))
    const ofBoard = (answer: RecordOutcomeAnswer) => check({ ...answer, presentCount: 15 }, board)
    expect(ofBoard(third)).toThrow(refusedUnder('KL 6:33', 'deferral-not-carried', 'deferrals.0'))
    expect(ofBoard(majority)).not.toThrow()
    expect(carriedBy({ ...majority, presentCount: 15 }, board)).toBe('majority')
    expect(ofBoard(put('approved', referral(votesOf(8, 7))))).toThrow(
      refusedUnder('KL 6:33', 'deferral-was-carried', 'deferrals.0'),
    )
  })

  it('KL 5:56: given a tie, then the chair decides that too', () => {
    const tie = { ...votesOf(7, 7) }
    const ofBoard = (answer: RecordOutcomeAnswer) => check({ ...answer, presentCount: 15 }, board)
    expect(ofBoard(put('approved', tabling(tie)))).toThrow(
      refusedUnder('KL 5:56', 'votes-do-not-add-up', 'deferrals.0.chairVote'),
    )
    expect(ofBoard(put('approved', tabling({ ...tie, chairVote: 'against' })))).not.toThrow()
    expect(ofBoard(put('tabled', tabling({ ...tie, chairVote: 'for' })))).not.toThrow()
  })
})

describe('the count of a motion', () => {
  it('KL 5:55: given more votes than people, then it refuses', () => {
    expect(check(put('tabled', tabling(votesOf(40, 10))))).toThrow(
      refusedUnder('KL 5:55', 'votes-do-not-add-up', 'deferrals.0.votes'),
    )
  })
})
