// What differs between what one wrote and what is saved.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../web/form/differences.ts'

const fields = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
)

describe('the differences of two versions', () => {
  it('are the fields that are not the same, each by itself', () => {
    const mine = { a: 'x', b: ['1'], c: true }
    const theirs = { a: 'y', b: ['1', '2'], c: true }
    expect(differencesOf(mine, theirs).map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('are told one by one within a part that both have, and a part that one lacks whole', () => {
    const mine = { description: { purpose: 'x', process: 'z', supplier: { name: 'A' } } }
    const theirs = { description: { purpose: 'y', process: 'z' } }
    expect(differencesOf(mine, theirs)).toEqual([
      { name: 'purpose', path: 'description.purpose', mine: 'x', theirs: 'y' },
      { name: 'supplier', path: 'description.supplier', mine: { name: 'A' }, theirs: undefined },
    ])
  })

  it('take what is left out for empty', () => {
    expect(differencesOf({ note: '' }, {})).toEqual([])
  })

  it('are none between a version and itself, and the same from either side', () => {
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        expect(differencesOf(one, one)).toEqual([])
        const names = (differences: { name: string }[]) => differences.map(({ name }) => name).toSorted()
        expect(names(differencesOf(one, other))).toEqual(names(differencesOf(other, one)))
      }),
    )
  })
})
