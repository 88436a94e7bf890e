// Who may let whom stand in, in which role and for how long.
import { describe, expect, it } from 'vitest'
import type { AppointDeputy } from '../../../functions/domain/organisation/appoint-deputy.ts'
import { appointDeputy } from '../../../functions/domain/organisation/appoint-deputy.ts'
import type { RoleAssignment } from '../../../functions/domain/organisation/role-assignment.ts'
import { coordinator, day, granted, own, someone } from './some-actors.ts'

const chief = someone('sc.dahl', own('security-chief', 'kontoret'))
const held: RoleAssignment = {
  kind: 'role-assignment',
  id: 'chief',
  personId: 'sc.dahl',
  role: 'security-chief',
  unitId: 'kontoret',
  validFrom: day('2023-01-01'),
  validTo: day('2027-12-31'),
}
const deputy = {
  kind: 'person',
  id: 'bs.vik',
  name: 'Johan Vik',
  email: 'johan@alingsas.example',
  language: 'sv',
} as const
const command: AppointDeputy = {
  role: 'security-chief',
  unitId: 'kontoret',
  scope: ['status-report', 'extraordinary-report', 'status-report'],
  validFrom: day('2027-07-01'),
  validTo: day('2027-08-15'),
}
const bySelf = {
  principalId: 'sc.dahl',
  deputy,
  held: [held],
  id: 'new-id',
  ...granted(chief, 'deputy:appoint'),
}
const refusedWith = (code: string) => expect.objectContaining({ code })

describe('appointing a deputy', () => {
  it('given a role of one’s own, when it is lent, then the deputy has it for the time and the processes named', () => {
    const { decision, deputy: appointed } = appointDeputy(command, bySelf)
    expect(appointed).toEqual({
      kind: 'deputy',
      id: 'new-id',
      personId: 'bs.vik',
      principalId: 'sc.dahl',
      ...command,
      scope: ['status-report', 'extraordinary-report'],
    })
    expect(decision.changes).toEqual([{ after: appointed, action: 'deputy.appointed' }])
    expect(decision.actor.role).toBe('security-chief')
  })

  it('is for an employee only in their own place', () => {
    const byAnother = {
      ...bySelf,
      ...granted(someone('ma.hjort', own('employee', 'skolan')), 'deputy:appoint'),
    }
    expect(() => appointDeputy(command, byAnother)).toThrow(refusedWith('permission-denied'))
  })

  it('is for the coordinator in anyone’s place', () => {
    const byCoordinator = { ...bySelf, ...granted(coordinator, 'deputy:appoint') }
    expect(appointDeputy(command, byCoordinator).decision.actor.role).toBe('coordinator')
  })

  it('cannot lend a role that the principal does not hold', () => {
    expect(() => appointDeputy({ ...command, role: 'municipal-director' }, bySelf)).toThrow(
      refusedWith('no-role-holder'),
    )
    expect(() => appointDeputy({ ...command, unitId: 'skolan' }, bySelf)).toThrow(
      refusedWith('no-role-holder'),
    )
  })

  it('cannot be done by a deputy for the one they replace', () => {
    const standIn = someone('bs.vik', {
      ...own('security-chief', 'kontoret'),
      deputyFor: { personId: 'sc.dahl', scope: ['incident'] },
    })
    const byStandIn = {
      ...bySelf,
      deputy: { ...deputy, id: 'ma.hjort' },
      ...granted(standIn, 'deputy:appoint'),
    }
    expect(() => appointDeputy(command, byStandIn)).toThrow(refusedWith('permission-denied'))
    expect(() => appointDeputy(command, { ...byStandIn, principalId: 'bs.vik', held: [] })).toThrow(
      refusedWith('no-role-holder'),
    )
  })

  it('cannot outlast the role', () => {
    expect(() => appointDeputy({ ...command, validTo: day('2028-01-01') }, bySelf)).toThrow(
      refusedWith('day-not-possible'),
    )
  })

  it('may span two mandate periods that follow on each other', () => {
    const next = { ...held, id: 'next', validFrom: day('2028-01-01'), validTo: day('2031-12-31') }
    const spanning = appointDeputy(
      { ...command, validTo: day('2028-01-31') },
      { ...bySelf, held: [next, held] },
    )
    expect(spanning.deputy.validTo).toBe('2028-01-31')
  })

  it('may not span a day on which nobody held the role', () => {
    const next = { ...held, id: 'next', validFrom: day('2028-01-02'), validTo: day('2031-12-31') }
    const spanning = { ...command, validTo: day('2028-01-31') }
    expect(() => appointDeputy(spanning, { ...bySelf, held: [next, held] })).toThrow(
      refusedWith('day-not-possible'),
    )
  })

  it('refuses oneself as deputy, and a last day before the first', () => {
    expect(() => appointDeputy(command, { ...bySelf, deputy: { ...deputy, id: 'sc.dahl' } })).toThrow(
      refusedWith('malformed-request'),
    )
    expect(() => appointDeputy({ ...command, validTo: day('2027-06-30') }, bySelf)).toThrow(
      refusedWith('day-not-possible'),
    )
  })
})
