// Personal data and strong secrecy demand levels, and say why.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspects, levelOf } from '../../../functions/domain/classification/class-levels.ts'
import { levelFloors } from '../../../functions/domain/classification/level-floors.ts'
import { anyPersonalData, givenPersonalData, noPersonalData } from './given-classification.ts'

const lowest = { confidentiality: 0, integrity: 0, availability: 0 }

describe('levelFloors', () => {
  it('given neither personal data nor strong secrecy, then nothing is demanded', () => {
    expect(levelFloors(noPersonalData, false)).toEqual({ levels: lowest, reasons: [] })
  })

  it.each([
    ['ordinary personal data', {}, 1],
    ['data of children', { children: true }, 1],
    ['personal data of many people', { over500: true, registered: 'over-10000' }, 1],
    ['sensitive personal data', { sensitive: true }, 2],
    ['data on offences', { offences: true }, 2],
    ['protected personal data', { protected: true }, 3],
    ['protected data that are also sensitive', { protected: true, sensitive: true, offences: true }, 3],
  ] as const)('given %s, then K and S are at least that level (domain 3.5)', (_, facts, level) => {
    expect(levelFloors(givenPersonalData(facts), false).levels).toEqual({
      ...lowest,
      confidentiality: level,
      traceability: level,
    })
  })

  it('OSL 26:1: given strong secrecy without personal data, then K is 3 and nothing is said of S', () => {
    const { levels, reasons } = levelFloors(noPersonalData, true)
    expect(levels).toEqual({ ...lowest, confidentiality: 3 })
    expect(reasons).toEqual([
      {
        aspect: 'confidentiality',
        level: 3,
        reason: expect.objectContaining({ sv: expect.stringContaining('stark sekretess') }),
      },
    ])
  })

  it('given sensitive data and strong secrecy, then each floor has the reason that set it', () => {
    const { levels, reasons } = levelFloors(givenPersonalData({ sensitive: true }), true)
    expect(levels).toEqual({ ...lowest, confidentiality: 3, traceability: 2 })
    expect(reasons.map(({ aspect, level, reason }) => [aspect, level, reason.en])).toEqual([
      ['confidentiality', 3, 'Secrecy is the main rule for the information (strong secrecy).'],
      ['traceability', 2, 'The information holds sensitive personal data (GDPR art. 9).'],
    ])
  })

  it('given two rules that demand the same, then it names both', () => {
    const { reasons } = levelFloors(givenPersonalData({ sensitive: true, offences: true }), false)
    const ofConfidentiality = reasons.filter(({ aspect }) => aspect === 'confidentiality')
    expect(ofConfidentiality.map(({ reason }) => reason.en)).toEqual([
      expect.stringContaining('art. 9'),
      expect.stringContaining('art. 10'),
    ])
  })

  it('gives a reason for every floor above 0, and no reason for another level', () => {
    fc.assert(
      fc.property(anyPersonalData, fc.boolean(), (personalData, strongSecrecy) => {
        const { levels, reasons } = levelFloors(personalData, strongSecrecy)
        for (const { aspect, level } of reasons) expect(level).toBe(levels[aspect])
        for (const aspect of aspects) {
          const hasReason = reasons.some((reason) => reason.aspect === aspect)
          expect(hasReason).toBe(levelOf(levels, aspect) > 0)
        }
      }),
    )
  })

  it('never demands less for saying that data are sensitive, protected or secret as well', () => {
    fc.assert(
      fc.property(anyPersonalData, fc.boolean(), (personalData, strongSecrecy) => {
        const before = levelFloors(personalData, strongSecrecy).levels
        const facts = personalData.has === 'none' ? {} : personalData
        const after = [
          levelFloors(givenPersonalData({ ...facts, sensitive: true }), strongSecrecy),
          levelFloors(givenPersonalData({ ...facts, protected: true }), strongSecrecy),
          levelFloors(personalData, true),
        ]
        for (const { levels } of after)
          for (const aspect of aspects)
            expect(levelOf(levels, aspect)).toBeGreaterThanOrEqual(levelOf(before, aspect))
      }),
    )
  })
})
