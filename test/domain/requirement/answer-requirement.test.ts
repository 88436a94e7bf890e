// A requirement is answered for a system, in the words of the catalogue in force.
import { describe, expect, it } from 'vitest'
import { answerRequirement } from '../../../functions/domain/requirement/answer-requirement.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import type { RequirementAnswer } from '../../../functions/domain/requirement/requirement-answer.ts'
import { actions, moment, refusedWith, resulting, sound, startedWith, stored } from '../given.ts'
import { elsewhere, givenSystem, keeper, reaching } from '../register/given-register.ts'
import { givenAnswer } from './given-requirements.ts'

const context = { ...moment, catalogue: catalogue2026, actor: keeper, grant: reaching('kontoret') }
const answer = (
  requirementId: string,
  before?: RequirementAnswer,
  how: Partial<typeof context & { expectedVersion: number }> = {},
) =>
  answerRequirement(
    givenSystem(),
    requirementId,
    { value: 'not-applicable', reason: 'Ingen inloggning', evidence: 'https://lis/1' },
    { ...context, before: before && stored(before), expectedVersion: before ? 3 : 0, ...how },
  )

describe('answering a requirement', () => {
  it('is kept with who and when, and the gaps are counted anew', () => {
    const { decision, answer: given } = answer('K07')
    expect(actions(sound(decision))).toEqual(['requirement.answered'])
    expect(resulting(decision, 'requirement-answer')).toEqual(given)
    expect(given).toMatchObject({
      systemId: 'socialsystemet',
      requirementId: 'K07',
      catalogueId: '2026-1',
      value: 'not-applicable',
      answeredOn: '2027-02-01',
      answeredBy: { personId: keeper.personId, role: 'system-manager' },
    })
    expect(startedWith(decision)).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['socialsystemet'] }],
    ])
  })

  it('given an answer before, then the new one takes its place, and nothing of it stays', () => {
    const before = givenAnswer('K07', 'fulfilled', { systemId: 'socialsystemet', evidence: 'Gammalt' })
    const given = answerRequirement(
      givenSystem(),
      'K07',
      { value: 'partly' },
      { ...context, before: stored(before), expectedVersion: 3 },
    )
    expect(given.answer).not.toHaveProperty('evidence')
    expect(given.decision.changes[0]?.before?.state).toEqual(before)
  })

  it('given another version, an unknown requirement or a system out of reach, then it refuses', () => {
    expect(() => answer('K07', undefined, { expectedVersion: 1 })).toThrow(refusedWith('stale-version'))
    expect(() => answer('K07', givenAnswer('K07', 'partly'), { expectedVersion: 0 })).toThrow(
      refusedWith('stale-version'),
    )
    expect(() => answer('K99')).toThrow(refusedWith('not-found', 'requirement'))
    expect(() => answer('K07', undefined, { grant: elsewhere })).toThrow(refusedWith('wrong-unit'))
  })
})
