// Whose advice a proposed class needs: data protection, law and IT security, each on its own ground.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededAdvice } from '../../../functions/domain/classification/needed-advice.ts'
import { anyLevels, anyPersonalData, givenPersonalData, noPersonalData } from './given-classification.ts'
import { levels } from './given-derivation.ts'

const plain = { personalData: noPersonalData, secrecy: [], strongSecrecy: false }
const groundsOf = (...of: Parameters<typeof neededAdvice>) => neededAdvice(...of).map(({ ground }) => ground)

describe('needed advice', () => {
  it.each([
    ['nothing that asks for any', plain, levels(3, 3, 2, 3), []],
    ['personal data', { ...plain, personalData: givenPersonalData() }, levels(0, 0, 0), ['personal-data']],
    ['a paragraph of secrecy', { ...plain, secrecy: ['OSL 26:1'] }, levels(0, 0, 0), ['secrecy']],
    ['strong secrecy', { ...plain, strongSecrecy: true }, levels(3, 0, 0), ['secrecy']],
    ['the highest availability', plain, levels(0, 0, 3), ['availability']],
    [
      'all of it',
      { personalData: givenPersonalData(), secrecy: ['OSL 25:1'], strongSecrecy: true },
      levels(3, 3, 3, 3),
      ['personal-data', 'secrecy', 'availability'],
    ],
  ])('given %s, then on %#', (_, asset, of, grounds) => {
    expect(groundsOf(asset, of)).toEqual(grounds)
  })

  it('asks each adviser once, on one ground', () => {
    fc.assert(
      fc.property(anyPersonalData, fc.boolean(), anyLevels, (personalData, strongSecrecy, of) => {
        const asked = neededAdvice({ personalData, secrecy: ['OSL 25:1'], strongSecrecy }, of)
        expect(new Set(asked.map(({ role }) => role)).size).toBe(asked.length)
        expect(new Set(asked.map(({ ground }) => ground)).size).toBe(asked.length)
      }),
    )
  })
})
