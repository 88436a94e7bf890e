// Which assets are critical, which need extended protection, and which concern more than five hundred people.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highestOf, lowestLevels } from '../../../functions/domain/classification/class-levels.ts'
import { levelFloors } from '../../../functions/domain/classification/level-floors.ts'
import { assetFlags } from '../../../functions/domain/register/asset-flags.ts'
import {
  anyLevels,
  anyPersonalData,
  givenPersonalData,
  noPersonalData,
} from '../classification/given-classification.ts'

type Asset = Parameters<typeof assetFlags>[0]

const unmarked = { critical: false, extendedProtection: false, fiveHundredPeople: false }

const flags = (facts: Partial<Asset> = {}) =>
  assetFlags({ essential: false, personalData: noPersonalData, strongSecrecy: false, ...facts })

const anyAsset: fc.Arbitrary<Asset> = fc.record({
  levels: fc.option(anyLevels, { nil: undefined }),
  essential: fc.boolean(),
  personalData: anyPersonalData,
  strongSecrecy: fc.boolean(),
})

describe('assetFlags', () => {
  it('given nothing that matters, then nothing is marked', () => {
    expect(flags()).toEqual(unmarked)
    expect(flags({ levels: lowestLevels })).toEqual(unmarked)
    expect(flags({ levels: { confidentiality: 1, integrity: 1, availability: 1, traceability: 1 } })).toEqual(
      unmarked,
    )
  })

  it.each(['confidentiality', 'integrity', 'availability'] as const)(
    'given level 3 in %s, then it is critical and needs extended protection (domain 3.2)',
    (aspect) => {
      expect(flags({ levels: { ...lowestLevels, [aspect]: 3 } })).toMatchObject({
        critical: true,
        extendedProtection: true,
      })
    },
  )

  it.each(['confidentiality', 'integrity', 'availability', 'traceability'] as const)(
    'given level 2 in %s, then it needs extended protection and is not critical',
    (aspect) => {
      expect(flags({ levels: { ...lowestLevels, [aspect]: 2 } })).toEqual({
        ...unmarked,
        extendedProtection: true,
      })
    },
  )

  it('given level 3 in traceability alone, then it needs extended protection and is not critical', () => {
    expect(flags({ levels: { ...lowestLevels, traceability: 3 } })).toEqual({
      ...unmarked,
      extendedProtection: true,
    })
  })

  it('given an activity essential to society, then it is critical whatever its class', () => {
    expect(flags({ essential: true })).toEqual({ ...unmarked, critical: true })
    expect(flags({ essential: true, levels: lowestLevels })).toEqual({ ...unmarked, critical: true })
  })

  it.each([
    ['sensitive personal data', { personalData: givenPersonalData({ sensitive: true }) }],
    ['protected personal data', { personalData: givenPersonalData({ protected: true }) }],
    ['strong secrecy', { strongSecrecy: true }],
  ])('given %s, then it needs extended protection before it has a class', (_, facts) => {
    expect(flags(facts)).toEqual({ ...unmarked, extendedProtection: true })
  })

  it('given data on offences, then the class decides whether it needs extended protection', () => {
    const personalData = givenPersonalData({ offences: true })
    expect(flags({ personalData }).extendedProtection).toBe(false)
    const { levels } = levelFloors(personalData, false)
    expect(flags({ personalData, levels }).extendedProtection).toBe(true)
  })

  it.each([
    ['sensitive data', { sensitive: true }, true],
    ['data on offences', { offences: true }, true],
    ['protected data', { protected: true }, true],
    ['ordinary data', {}, false],
    ['data of children', { children: true, registered: 'over-10000' }, false],
  ] as const)('given more than 500 people with %s, then the threshold is %s', (_, facts, expected) => {
    expect(flags({ personalData: givenPersonalData({ ...facts, over500: true }) }).fiveHundredPeople).toBe(
      expected,
    )
    expect(flags({ personalData: givenPersonalData(facts) }).fiveHundredPeople).toBe(false)
  })

  it('loses no mark when a class is decided or raised', () => {
    fc.assert(
      fc.property(anyAsset, anyLevels, (asset, other) => {
        const before = assetFlags(asset)
        const levels = asset.levels === undefined ? other : highestOf(asset.levels, other)
        const after = assetFlags({ ...asset, levels })
        expect(after.critical || !before.critical).toBe(true)
        expect(after.extendedProtection || !before.extendedProtection).toBe(true)
        expect(after.fiveHundredPeople).toBe(before.fiveHundredPeople)
      }),
    )
  })
})
