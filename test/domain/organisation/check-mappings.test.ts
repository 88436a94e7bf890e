// A reorganisation that can be: each unit that ends has someone who takes over.
import { describe, expect, it } from 'vitest'
import { checkMappings, type PlannedChange } from '../../../functions/domain/organisation/check-mappings.ts'
import type { RefusalCode } from '../../../functions/domain/refusal.ts'
import { day, refusedWith } from '../given.ts'
import {
  ended,
  first,
  givenPlan,
  givenUnit,
  planningDay,
  second,
  unitsBefore,
} from './given-reorganisation.ts'

const { today } = planningDay
const check = (facts: Partial<PlannedChange>, units = unitsBefore) =>
  checkMappings(givenPlan(facts), units, today)
const mapping = (facts: Partial<PlannedChange['mappings'][number]>) => ({
  mappings: [{ fromUnitId: ended, change: 'merged' as const, successors: [{ unitId: first }], ...facts }],
})
const { kind: _, validFrom: __, ...described } = givenUnit('nya-namnden')
const newUnit = (facts: Partial<typeof described> = {}) => ({ newUnits: [{ ...described, ...facts }] })

describe('a mapping', () => {
  it.each<[string, Partial<PlannedChange>]>([
    ['a split between two that stay (S5)', {}],
    ['a merger with one that stays', mapping({})],
    ['a merger into a new one', { ...newUnit(), ...mapping({ successors: [{ unitId: 'nya-namnden' }] }) }],
    ['an end, with someone who takes over', mapping({ change: 'ended' })],
    ['a new name', mapping({ change: 'renamed', newName: 'Kulturnämnden', successors: [] })],
    [
      'a new name of a unit that is said to succeed itself',
      mapping({ change: 'renamed', newName: 'K', successors: [{ unitId: ended }] }),
    ],
  ])('can be %s', (_, facts) => {
    expect(() => check(facts)).not.toThrow()
  })

  it.each<[string, RefusalCode, Partial<PlannedChange>, string]>([
    ['no successor', 'mapping-incomplete', mapping({ successors: [] }), 'mappings.0.successors'],
    [
      'an end that nobody takes over',
      'mapping-incomplete',
      mapping({ change: 'ended', successors: [] }),
      'mappings.0.successors',
    ],
    ['a split into one', 'mapping-incomplete', mapping({ change: 'split' }), 'mappings.0.successors'],
    [
      'a split into one, named twice',
      'mapping-incomplete',
      mapping({ change: 'split', successors: [{ unitId: first }, { unitId: first }] }),
      'mappings.0.successors',
    ],
    [
      'an unknown successor',
      'mapping-incomplete',
      mapping({ successors: [{ unitId: 'nix' }] }),
      'mappings.0.successors.0.unitId',
    ],
    [
      'itself as successor',
      'mapping-incomplete',
      mapping({ successors: [{ unitId: ended }] }),
      'mappings.0.successors.0.unitId',
    ],
    [
      'a new name that is not given',
      'mapping-incomplete',
      mapping({ change: 'renamed', successors: [] }),
      'mappings.0.newName',
    ],
    [
      'a new name and another successor',
      'malformed-request',
      mapping({ change: 'renamed', newName: 'K' }),
      'mappings.0.successors',
    ],
    ['a new name of a unit that ends', 'malformed-request', mapping({ newName: 'K' }), 'mappings.0.newName'],
    ['an unknown unit', 'not-found', mapping({ fromUnitId: 'nix' }), 'mappings.0.fromUnitId'],
    ['a new unit that exists', 'already-exists', newUnit({ id: second }), 'newUnits.0.id'],
    [
      'a new unit under an unknown one',
      'malformed-request',
      newUnit({ parentId: 'nix' }),
      'newUnits.0.parentId',
    ],
    [
      'a new unit under one that ends',
      'malformed-request',
      newUnit({ parentId: ended }),
      'newUnits.0.parentId',
    ],
    [
      'a new unit under itself',
      'malformed-request',
      newUnit({ parentId: 'nya-namnden' }),
      'newUnits.0.parentId',
    ],
    ['a first day that has begun', 'day-not-possible', { effectiveOn: today }, 'effectiveOn'],
    ['a decision that lies ahead', 'day-not-possible', { decidedOn: day('2026-12-18') }, 'decidedOn'],
  ])('cannot have %s', (_, code, facts, path) => {
    expect(() => check(facts)).toThrow(refusedWith(code, `body.${path}`))
  })

  it('names each unit once', () => {
    const [only] = givenPlan().mappings
    const twice = only ? [only, only] : []
    expect(() => check({ mappings: twice })).toThrow(
      refusedWith('malformed-request', 'body.mappings.1.fromUnitId'),
    )
  })

  it('gives nothing to a unit that ends in the same reorganisation', () => {
    const chain = [
      { fromUnitId: ended, change: 'merged' as const, successors: [{ unitId: first }] },
      { fromUnitId: first, change: 'merged' as const, successors: [{ unitId: second }] },
    ]
    expect(() => check({ mappings: chain })).toThrow(
      refusedWith('mapping-incomplete', 'body.mappings.0.successors.0.unitId'),
    )
  })

  it('gives nothing to a unit that is gone by then, and ends none that is gone already', () => {
    const gone = (id: string) =>
      unitsBefore.map((unit) => (unit.id === id ? { ...unit, validTo: day('2026-12-20') } : unit))
    expect(() => check({}, gone(second))).toThrow(
      refusedWith('mapping-incomplete', 'body.mappings.0.successors.1.unitId'),
    )
    expect(() => check({}, gone(ended))).toThrow(refusedWith('not-found', 'body.mappings.0.fromUnitId'))
  })
})
