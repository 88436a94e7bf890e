// Who may own something of a unit: whoever holds the owner's role there or above it, today.
import { describe, expect, it } from 'vitest'
import { holdsRoleFor, requireOwnerRole } from '../../../functions/domain/register/owner-role.ts'
import { day, refusedWith, today } from '../given.ts'
import { assigned, unitPath } from './given-register.ts'

const wanted = { role: 'information-owner', unitPath, path: 'body.ownerId' } as const

describe('the owner’s role', () => {
  it.each([
    ['at the unit', assigned('information-owner'), true],
    ['above it', assigned('information-owner', undefined, { unitId: 'ks' }), true],
    ['at the top', assigned('information-owner', undefined, { unitId: 'kf' }), true],
    ['beneath it', assigned('information-owner', undefined, { unitId: 'kontoret.it' }), false],
    ['beside it', assigned('information-owner', undefined, { unitId: 'skolan' }), false],
    [
      'at a unit of a name within the name',
      assigned('information-owner', undefined, { unitId: 'kontor' }),
      false,
    ],
    ['another role', assigned('system-owner'), false],
    ['on its last day', assigned('information-owner', undefined, { validTo: today }), true],
    ['the day after', assigned('information-owner', undefined, { validTo: day('2027-01-31') }), false],
    ['not yet', assigned('information-owner', undefined, { validFrom: day('2027-02-02') }), false],
  ])('%s', (_, held, holds) => {
    expect(holdsRoleFor([held], 'information-owner', unitPath, today)).toBe(holds)
    const ask = () => requireOwnerRole([held], wanted, today)
    if (holds) expect(ask()).toBeUndefined()
    else expect(ask).toThrow(refusedWith('owner-without-role', 'body.ownerId'))
  })

  it('given a person with two roles, then each counts by itself', () => {
    const both = [assigned('system-owner', undefined, { unitId: 'skolan' }), assigned('information-owner')]
    expect(holdsRoleFor(both, 'information-owner', unitPath, today)).toBe(true)
    expect(holdsRoleFor(both, 'system-owner', unitPath, today)).toBe(false)
  })
})
