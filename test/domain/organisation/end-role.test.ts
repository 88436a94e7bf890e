// A role's last day, and what becomes of those who stand in for it.
import { describe, expect, it } from 'vitest'
import type { Stored } from '../../../functions/domain/decision.ts'
import { endRole } from '../../../functions/domain/organisation/end-role.ts'
import type { Deputy, RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import { isValidOn } from '../../../functions/domain/organisation/role-assignment.ts'
import { coordinator, day, granted, manager } from './some-actors.ts'

const assignment: RoleAssignment = {
  kind: 'role-assignment',
  id: 'chief',
  personId: 'sc.dahl',
  role: 'security-chief',
  unitId: 'kontoret',
  validFrom: day('2023-01-01'),
}
const deputy: Deputy = {
  kind: 'deputy',
  id: 'summer',
  personId: 'bs.vik',
  principalId: 'sc.dahl',
  role: 'security-chief',
  unitId: 'kontoret',
  scope: ['incident'],
  validFrom: day('2027-07-01'),
  validTo: day('2027-08-15'),
}
const at = <T extends RoleAssignment | Deputy>(state: T): Stored<T> => ({
  state,
  version: 3,
  hash: 'f'.repeat(64),
})
const held = at(assignment)
const context = { all: [assignment], deputies: [at(deputy)], ...granted(coordinator, 'roles:assign') }
const refusedWith = (code: string) => expect.objectContaining({ code })

describe('ending a role', () => {
  it('given a role, when it gets its last day, then it has it', () => {
    const { decision, assignment: ended } = endRole(held, day('2028-01-31'), context)
    expect(ended).toEqual({ ...assignment, validTo: '2028-01-31' })
    expect(decision.changes).toEqual([{ before: held, after: ended, action: 'role-assignment.ended' }])
  })

  it('ends whoever stands in for it the same day', () => {
    const { decision } = endRole(held, day('2027-07-31'), context)
    expect(decision.changes.slice(1)).toEqual([
      { before: at(deputy), after: { ...deputy, validTo: '2027-07-31' }, action: 'deputy.ended' },
    ])
  })

  it('lets a deputy who was to begin later never stand in', () => {
    const [, change] = endRole(held, day('2027-03-31'), context).decision.changes
    const after = change?.after.kind === 'deputy' ? change.after : deputy
    const days = ['2027-03-31', '2027-04-01', '2027-07-01', '2027-08-15']
    expect(days.filter((each) => isValidOn(after, each))).toEqual([])
  })

  it('leaves a deputy alone whom another assignment of the role still carries', () => {
    const next: RoleAssignment = { ...assignment, id: 'next', validFrom: day('2027-07-01') }
    const { decision } = endRole(held, day('2027-06-30'), { ...context, all: [assignment, next] })
    expect(decision.changes).toHaveLength(1)
  })

  it('leaves alone who stands in for another role', () => {
    const { decision } = endRole(held, day('2027-07-31'), {
      ...context,
      deputies: [at({ ...deputy, role: 'coordinator' })],
    })
    expect(decision.changes).toHaveLength(1)
  })

  it('refuses a last day before the first', () => {
    expect(() => endRole(held, day('2022-12-31'), context)).toThrow(refusedWith('day-not-possible'))
  })

  it('is not for the manager of another unit, nor for one of the unit when the role reaches beyond it', () => {
    const byManager = { ...context, ...granted(manager, 'roles:assign') }
    const inTheirUnit = at({ ...assignment, unitId: 'forvaltningen' })
    expect(() => endRole(held, day('2028-01-31'), byManager)).toThrow(refusedWith('wrong-unit'))
    expect(() => endRole(inTheirUnit, day('2028-01-31'), byManager)).toThrow(refusedWith('permission-denied'))
  })
})
