// When a change need not be passed on: only when nothing of the class is another.
import { describe, expect, it } from 'vitest'
import type { DerivedClass } from '../../../functions/domain/classification/derive-class.ts'
import { isSameDerived } from '../../../functions/domain/classification/reached-systems.ts'
import { levels } from './given-derivation.ts'

const reason = { aspect: 'availability', level: 2, rule: 'handled', path: ['asset:a', 'system:x'] } as const
const given = (facts: Partial<DerivedClass> = {}, ofReason: object = {}): DerivedClass => ({
  levels: levels(0, 0, 2, 1),
  status: 'settled',
  unclassified: 0,
  because: [{ ...reason, path: [...reason.path], ...ofReason }],
  ...facts,
})

describe('isSameDerived', () => {
  it('given two that say the same, then they are the same', () => {
    expect(isSameDerived(given(), given())).toBe(true)
  })

  it.each<[string, DerivedClass]>([
    ['a level', given({ levels: levels(1, 0, 2, 1) })],
    ['an aspect that is left out', given({ levels: levels(0, 0, 2) })],
    ['the status', given({ status: 'preliminary' })],
    ['how many are unclassified', given({ unclassified: 1 })],
    ['the aspect of a reason', given({}, { aspect: 'integrity' })],
    ['the level of a reason', given({}, { level: 1 })],
    ['the rule', given({}, { rule: 'lowered' })],
    ['the asset at the beginning of the way', given({}, { path: ['asset:b', 'system:x'] })],
    ['a shorter way', given({}, { path: ['asset:a'] })],
    ['a longer way', given({}, { path: ['asset:a', 'system:x', 'system:y'] })],
    ['a reason less', given({ because: [] })],
    ['a reason more', given({ because: [...given().because, ...given().because] })],
  ])('given that %s is another, then they are not the same, whichever comes first', (_, other) => {
    expect([isSameDerived(given(), other), isSameDerived(other, given())]).toEqual([false, false])
  })
})
