// A yes or a doubt about Sweden's security stops everything, and leaves a count by day and role and nothing else.
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import {
  countStop,
  requireOutsideProtectiveSecurity,
} from '../../../functions/domain/register/protective-security.ts'
import { moment, refusedWith, resulting, sound, stored, today } from '../given.ts'

describe('the stop question', () => {
  it.each(['yes', 'unknown'] as const)('answered %s, then it stops', (answer) => {
    expect(() => requireOutsideProtectiveSecurity(answer)).toThrow(refusedWith('protective-security'))
  })

  it('answered no, then it goes on', () => {
    expect(requireOutsideProtectiveSecurity('no')).toBeUndefined()
  })
})

describe('the count of stops', () => {
  it('is kept in the system’s own name, and says when and which role, no more', () => {
    const decision = sound(countStop(undefined, 'system-manager', moment))
    expect(decision.actor).toEqual(systemStamp)
    expect(decision.effects).toEqual([])
    expect(resulting(decision, 'protective-security-stops')).toEqual({
      kind: 'protective-security-stops',
      day: today,
      byRole: { 'system-manager': 1 },
    })
  })

  it('counts up by role', () => {
    const first = resulting(countStop(undefined, 'system-manager', moment), 'protective-security-stops')
    const second = resulting(countStop(stored(first), 'employee', moment), 'protective-security-stops')
    const third = resulting(countStop(stored(second), 'employee', moment), 'protective-security-stops')
    expect(third.byRole).toEqual({ 'system-manager': 1, employee: 2 })
  })
})
