// Where a unit stands in the organisation, as a text that sorts.
import { describe, expect, it } from 'vitest'
import { isWithin, pathOf, UnitPath, unitsUpFrom } from '../../../functions/domain/organisation/unit-path.ts'

const units = new Map<string, { parentId?: string }>([
  ['kf', {}],
  ['ks', { parentId: 'kf' }],
  ['it-enheten', { parentId: 'ks' }],
  ['lost', { parentId: 'nowhere' }],
  ['a', { parentId: 'b' }],
  ['b', { parentId: 'a' }],
])

describe('the path of a unit', () => {
  it.each([
    ['kf', '/kf/'],
    ['it-enheten', '/kf/ks/it-enheten/'],
    ['unknown', '/unknown/'],
    ['lost', '/nowhere/lost/'],
    ['a', '/b/a/'],
  ])('of %s is %s', (unitId, path) => {
    expect(pathOf(units, unitId)).toBe(path)
    expect(UnitPath.parse(path)).toBe(path)
  })

  it('leads up again, the unit itself first', () => {
    expect(unitsUpFrom('/kf/ks/it-enheten/')).toEqual(['it-enheten', 'ks', 'kf'])
  })

  it.each(['', '/', 'kf/', '/kf', '/KF/', '/kf//ks/', '/k#f/', '/å/'])('%j is none', (text) => {
    expect(UnitPath.safeParse(text).success).toBe(false)
  })
})

describe('what lies within a unit', () => {
  it.each([
    ['/kf/ks/it-enheten/', 'ks', true],
    ['/kf/ks/it-enheten/', 'it-enheten', true],
    ['/kf/ks/it-enheten/', 'it', false],
    ['/kf/ks/it-enheten/', 'enheten', false],
    ['/kf/ks.it/', 'ks', false],
    ['/kf/', 'ks', false],
  ])('%s lies within %s: %s', (path, unitId, within) => {
    expect(isWithin(path, unitId)).toBe(within)
  })
})
