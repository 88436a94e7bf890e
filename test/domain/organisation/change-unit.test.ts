// Changing a unit: of the version that was read, and into something that can be.
import { describe, expect, it } from 'vitest'
import { changeUnit } from '../../../functions/domain/organisation/change-unit.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { coordinator, day, granted } from './some-actors.ts'

const validFrom = day('2023-01-01')
const unit = (id: string, parentId?: string): Unit => ({
  kind: 'unit',
  id,
  name: id,
  unitKind: 'unit',
  contactRole: 'unit-manager',
  validFrom,
  ...(parentId !== undefined && { parentId }),
})
const units = [unit('kf'), unit('ks', 'kf'), unit('kontoret', 'ks')]
const board = { state: unit('ks', 'kf'), version: 4, hash: 'b'.repeat(64) }
const { kind: _kind, id: _id, ...asIs } = board.state
const context = {
  units,
  holdsRegister: false,
  expectedVersion: 4,
  ...granted(coordinator, 'organisation:change'),
}
const refusedWith = (code: string) => expect.objectContaining({ code })

describe('changing a unit', () => {
  it('given the version that was read, when it is closed, then it has a last day', () => {
    const { decision, unit: after } = changeUnit(board, { ...asIs, validTo: day('2026-12-31') }, context)
    expect(after).toEqual({ ...board.state, validTo: '2026-12-31' })
    expect(decision.changes).toEqual([{ before: board, after, action: 'unit.changed' }])
  })

  it('given a version that is no longer the last, then it is stale', () => {
    expect(() => changeUnit(board, asIs, { ...context, expectedVersion: 3 })).toThrow(
      refusedWith('stale-version'),
    )
  })

  it('takes away an optional field that is left out', () => {
    const { parentId: _parentId, ...withoutParent } = asIs
    expect(changeUnit(board, withoutParent, context).unit).not.toHaveProperty('parentId')
  })

  it('KL 6:37: leaves alone that a delegation order is needed, which no form can take away', () => {
    const needing = { ...board, state: { ...board.state, delegationOrderNeededSince: day('2027-01-01') } }
    expect(changeUnit(needing, { ...asIs, name: 'Styrelsen' }, context).unit).toEqual({
      ...needing.state,
      name: 'Styrelsen',
    })
  })

  it.each([
    ['an unknown parent', 'nix'],
    ['itself as parent', 'ks'],
    ['a parent that belongs to it', 'kontoret'],
  ])('refuses %s', (_, parentId) => {
    expect(() => changeUnit(board, { ...asIs, parentId }, context)).toThrow(refusedWith('malformed-request'))
  })

  it('given assets or systems beneath it, then it is moved by a reorganisation only, and changed otherwise as before', () => {
    const holding = { ...context, holdsRegister: true, units: [...units, unit('ksf', 'kf')] }
    const { decision } = changeUnit(board, { ...asIs, name: 'Styrelsen' }, holding)
    expect(decision.changes).toHaveLength(1)
    const { parentId: _parentId, ...withoutParent } = asIs
    for (const command of [{ ...asIs, parentId: 'ksf' }, withoutParent])
      expect(() => changeUnit(board, command, holding)).toThrow(refusedWith('unit-holds-register'))
  })

  it('refuses a last day before the first', () => {
    expect(() => changeUnit(board, { ...asIs, validTo: day('2022-12-31') }, context)).toThrow(
      refusedWith('day-not-possible'),
    )
  })
})
