// A class that can be said of an asset: with traceability or without, no lower than the law demands, and explained.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkLevels,
  checkProposal,
  levelsBelowFloor,
} from '../../../functions/domain/classification/check-levels.ts'
import { highestOf, levelOf } from '../../../functions/domain/classification/class-levels.ts'
import { levelFloors } from '../../../functions/domain/classification/level-floors.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { refusedWith } from '../given.ts'
import { givenContent } from '../register/given-register.ts'
import { anyLevels, anyPersonalData, givenPersonalData, noPersonalData } from './given-classification.ts'
import { levels } from './given-derivation.ts'

const plain = { personalData: noPersonalData, strongSecrecy: false }
const context = { asset: plain, classifiesTraceability: true, path: 'body.levels' }

describe('the levels of a class', () => {
  it('given a municipality that classifies by traceability, then it is demanded', () => {
    expect(() => checkLevels(levels(0, 0, 0), context)).toThrow(
      refusedWith('malformed-request', 'body.levels.traceability'),
    )
    expect(checkLevels(levels(0, 0, 0, 0), context)).toBeUndefined()
  })

  it('given one that does not, then it is to be left out', () => {
    const without = { ...context, classifiesTraceability: false }
    expect(() => checkLevels(levels(0, 0, 0, 0), without)).toThrow(
      refusedWith('malformed-request', 'body.levels.traceability'),
    )
    expect(checkLevels(levels(0, 0, 0), without)).toBeUndefined()
  })

  it('given sensitive data, then both aspects that are too low are named with what is demanded', () => {
    const asset = { ...plain, personalData: givenPersonalData({ sensitive: true }) }
    expect(() => checkLevels(levels(1, 3, 3, 0), { ...context, asset })).toThrow(
      refusedWith('level-below-floor', 'body.levels.confidentiality', 'body.levels.traceability'),
    )
    expect(checkLevels(levels(2, 0, 0, 2), { ...context, asset })).toBeUndefined()
  })

  it('given sensitive data where nobody classifies by traceability, then its floor counts for nothing', () => {
    const asset = { ...plain, personalData: givenPersonalData({ sensitive: true }) }
    expect(checkLevels(levels(2, 0, 0), { ...context, asset, classifiesTraceability: false })).toBeUndefined()
  })

  it('given any asset, then what passes is nowhere below its floors, and what is raised to them passes', () => {
    fc.assert(
      fc.property(anyLevels, anyPersonalData, fc.boolean(), (of, personalData, strongSecrecy) => {
        const asset = { personalData, strongSecrecy }
        const classifiesTraceability = of.traceability !== undefined
        const floors = levelFloors(personalData, strongSecrecy).levels
        for (const { aspect, floor } of levelsBelowFloor(of, asset)) {
          expect(levelOf(of, aspect)).toBeLessThan(floor)
          expect(floor).toBe(levelOf(floors, aspect))
        }
        const raised = highestOf(of, floors)
        const { traceability: _, ...three } = raised
        const sayable = classifiesTraceability ? raised : three
        expect(levelsBelowFloor(sayable, asset)).toEqual([])
        expect(checkLevels(sayable, { ...context, asset, classifiesTraceability })).toBeUndefined()
      }),
    )
  })
})

describe('a proposal', () => {
  const path = { ...context, model: model2026, path: 'body.proposal' }

  it('given a level 2 without its consequence in words, then the words are asked for', () => {
    const content = { ...givenContent(levels(2, 1, 3, 0)), consequences: { integrity: 'Fel' } }
    expect(() => checkProposal(content, path)).toThrow(
      refusedWith(
        'malformed-request',
        'body.proposal.consequences.confidentiality',
        'body.proposal.consequences.availability',
      ),
    )
  })

  it('given answers that the model has no question or choice for, then each is named', () => {
    const answers = [
      { questionId: 'x9', level: 1 },
      { questionId: 'k1', level: 1 },
    ] as const
    expect(() => checkProposal({ ...givenContent(levels(1, 1, 1, 1)), answers: [...answers] }, path)).toThrow(
      refusedWith('malformed-request', 'body.proposal.answers.0.questionId'),
    )
  })

  it('given levels below 2, then no words are demanded', () => {
    expect(checkProposal({ ...givenContent(levels(1, 1, 1, 1)), consequences: {} }, path)).toBeUndefined()
  })

  it('given levels too low, then their place in the proposal is named', () => {
    const asset = { ...plain, strongSecrecy: true }
    expect(() => checkProposal(givenContent(levels(2, 0, 0, 0)), { ...path, asset })).toThrow(
      refusedWith('level-below-floor', 'body.proposal.levels.confidentiality'),
    )
  })
})
