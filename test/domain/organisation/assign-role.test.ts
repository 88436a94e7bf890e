// Who may give which role to whom, where and when.
import { describe, expect, it } from 'vitest'
import type { AssignRole } from '../../../functions/domain/organisation/assign-role.ts'
import { assignRole, reachesBeyondUnit } from '../../../functions/domain/organisation/assign-role.ts'
import { Role } from '../../../functions/domain/organisation/role.ts'
import type { RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { coordinator, day, granted, manager } from './some-actors.ts'

const person = {
  kind: 'person',
  id: 'sf.qvist',
  name: 'Sara Qvist',
  email: 'sara@alingsas.example',
  language: 'sv',
} as const
const unit: Unit = {
  kind: 'unit',
  id: 'forvaltningen',
  name: 'F',
  unitKind: 'administration',
  contactRole: 'unit-manager',
  validFrom: day('2023-01-01'),
}
const command: AssignRole = { role: 'system-manager', unitId: 'forvaltningen', validFrom: day('2027-01-01') }
const held: RoleAssignment = {
  kind: 'role-assignment',
  id: 'before',
  personId: 'sf.qvist',
  ...command,
  validFrom: day('2025-01-01'),
  validTo: day('2026-12-31'),
}

const byManager = { person, unit, held: [], id: 'new-id', ...granted(manager, 'roles:assign') }
const byCoordinator = { ...byManager, ...granted(coordinator, 'roles:assign') }
const refusedWith = (code: string) => expect.objectContaining({ code })

describe('giving a role', () => {
  it('given a free role, when it is given, then there is an assignment with an audit action', () => {
    const { decision, assignment } = assignRole(command, byCoordinator)
    expect(assignment).toEqual({ kind: 'role-assignment', id: 'new-id', personId: 'sf.qvist', ...command })
    expect(decision.changes).toEqual([{ after: assignment, action: 'role-assignment.created' }])
    expect(decision.actor).toEqual({ personId: 'iss.lind', name: 'Name of iss.lind', role: 'coordinator' })
  })

  it('given the role until the day before, then it may be given again', () => {
    expect(assignRole(command, { ...byCoordinator, held: [held] }).assignment.validFrom).toBe('2027-01-01')
  })

  it('given the role on the same day, then it exists already', () => {
    const overlapping = { ...command, validFrom: day('2026-12-31') }
    expect(() => assignRole(overlapping, { ...byCoordinator, held: [held] })).toThrow(
      refusedWith('already-exists'),
    )
  })

  it('refuses a last day before the first', () => {
    expect(() => assignRole({ ...command, validTo: day('2026-12-31') }, byCoordinator)).toThrow(
      refusedWith('day-not-possible'),
    )
  })

  it('refuses a role at a unit that no longer exists', () => {
    const closed = { ...unit, validTo: day('2026-12-31') }
    expect(() => assignRole(command, { ...byCoordinator, unit: closed })).toThrow(
      refusedWith('day-not-possible'),
    )
  })
})

describe('a unit’s manager', () => {
  it('gives a role of their own unit', () => {
    expect(assignRole(command, byManager).assignment.unitId).toBe('forvaltningen')
  })

  it('gives none at another unit', () => {
    expect(() => assignRole({ ...command, unitId: 'kontoret' }, byManager)).toThrow(refusedWith('wrong-unit'))
  })

  it('gives only roles that stay within the unit, and none that the council elects to', () => {
    const given = Role.options.filter((role) => {
      try {
        return assignRole({ ...command, role }, byManager)
      } catch {
        return false
      }
    })
    expect(given).toEqual(['system-owner', 'system-manager', 'information-owner', 'employee'])
  })

  it('cannot become administrator or coordinator by way of their own unit', () => {
    const themself = { ...byManager, person: { ...person, id: 'fc.hult' } }
    expect(() => assignRole({ ...command, role: 'administrator' }, themself)).toThrow(
      refusedWith('permission-denied'),
    )
    expect(reachesBeyondUnit('coordinator')).toBe(true)
  })
})
