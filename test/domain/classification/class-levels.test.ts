// The algebra of classes: the higher of two, the highest aspect, and level 4, which is never stored.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  areSameLevels,
  aspects,
  ClassLevels,
  highestLevel,
  highestOf,
  Level,
  levelOf,
  lowestLevels,
} from '../../../functions/domain/classification/class-levels.ts'
import { anyLevels } from './given-classification.ts'
import { levels } from './given-derivation.ts'

describe('a level', () => {
  it.each([0, 1, 2, 3])('%d is one', (level) => {
    expect(Level.parse(level)).toBe(level)
  })

  it('4 is answered with whom to see, and nothing of it is kept', () => {
    const { error } = Level.safeParse(4)
    expect(error?.issues[0]?.message).toContain('säkerhetsskydd')
  })

  it.each([-1, 5, 1.5, '2', null])('%s is none', (level) => {
    expect(Level.safeParse(level).success).toBe(false)
  })
})

describe('the higher of two classes', () => {
  it('is taken in each aspect by itself', () => {
    expect(highestOf(levels(3, 0, 1, 2), levels(1, 2, 1))).toEqual(levels(3, 2, 1, 2))
  })

  it('leaves traceability out where neither has it', () => {
    expect(highestOf(levels(1, 1, 1), levels(2, 0, 0))).not.toHaveProperty('traceability')
  })

  it('depends neither on the order nor on a repeat, and is never lower than either', () => {
    fc.assert(
      fc.property(anyLevels, anyLevels, (one, other) => {
        const both = highestOf(one, other)
        expect(highestOf(other, one)).toEqual(both)
        expect(highestOf(both, one)).toEqual(both)
        expect(ClassLevels.parse(both)).toEqual(both)
        for (const aspect of aspects)
          expect(levelOf(both, aspect)).toBe(Math.max(levelOf(one, aspect), levelOf(other, aspect)))
        expect(highestLevel(both)).toBe(Math.max(highestLevel(one), highestLevel(other)))
      }),
    )
  })

  it('of nothing and a class is the class', () => {
    fc.assert(
      fc.property(anyLevels, (one) => {
        expect(areSameLevels(highestOf(one, lowestLevels), one)).toBe(true)
      }),
    )
  })
})

describe('sameness', () => {
  it('tells a traceability of 0 from none', () => {
    expect(areSameLevels(levels(1, 1, 1, 0), levels(1, 1, 1))).toBe(false)
  })
})
