// Two ways of writing one member's name are one member.
import { describe, expect, it } from 'vitest'
import { isAmong, isSameMember } from '../../../functions/domain/meeting/member-name.ts'

describe('isSameMember', () => {
  it.each([
    ['Anna Ek', 'Anna Ek'],
    ['Anna Ek', 'anna  ek '],
    ['Anna Ek (S)', 'Anna Ek'],
    ['Åsa Öst (M)', 'Åsa Öst (m)'],
    // The second is written with combining marks.
    ['Åsa Öst', 'A\u030Asa O\u0308st'],
  ])('given %j and %j, then it is one member', (a, b) => {
    expect(isSameMember(a, b)).toBe(true)
    expect(isSameMember(b, a)).toBe(true)
  })

  it.each([
    ['Anna Ek (S)', 'Anna Ek (M)'],
    ['Anna Ek', 'Anna Eklund'],
    ['Åsa Öst', 'Asa Ost'],
  ])('given %j and %j, then they are two', (a, b) => {
    expect(isSameMember(a, b)).toBe(false)
  })
})

describe('isAmong', () => {
  it('given a list, then the name is found with or without its party', () => {
    expect(isAmong(['Bo Ask (C)', 'Anna Ek (S)'], 'Anna Ek')).toBe(true)
    expect(isAmong(['Bo Ask (C)'], 'Anna Ek')).toBe(false)
    expect(isAmong([], 'Anna Ek')).toBe(false)
  })
})
