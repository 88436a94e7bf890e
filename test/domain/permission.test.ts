// The permission table, cell by cell, against what was written here by hand; and how far each grant reaches.
import { describe, expect, it } from 'vitest'
import type { Actor, Standing } from '../../functions/domain/actor.ts'
import { Role } from '../../functions/domain/organisation/role.ts'
import type { Permission, Scope } from '../../functions/domain/permission.ts'
import {
  permissions,
  reaches,
  requirePermission,
  requireReach,
  requireUnit,
  standingAt,
} from '../../functions/domain/permission.ts'

/** E everywhere, U own unit, O own, – no. What the holder of the role alone may do; everyone is an employee too. */
const expected = `
                          employee coordinator security-chief it-security-coordinator municipal-director legal-counsel data-protection-officer council-member registrar committee-secretary chair unit-manager company-director federation-director system-owner system-manager information-owner auditor administrator
me:read                   E        E           E              E                       E                  E             E                       E              E         E                   E     E            E                E                   E            E              E                 E       E
organisation:read         E        E           E              E                       E                  E             E                       E              E         E                   E     E            E                E                   E            E              E                 E       E
organisation:import       –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       E
organisation:change       –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       E
roles:assign              –        E           –              –                       –                  –             –                       –              –         –                   –     U            –                –                   –            –              –                 –       E
deputy:appoint            O        E           O              O                       O                  O             O                       O              O         O                   O     O            O                O                   O            O              O                 O       E
matter:start              –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
matter:withdraw           –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
matter:register-appeal    –        –           –              –                       –                  E             –                       –              E         –                   –     –            –                –                   –            –              –                 –       –
matter:place              –        E           –              –                       –                  –             –                       –              –         U                   –     –            –                –                   –            –              –                 –       –
consultation:close        –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
respite:decide            –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
notice:report             –        –           –              –                       –                  –             –                       –              E         E                   –     –            –                –                   –            –              –                 –       –
matter:read               –        E           E              E                       E                  E             E                       E              E         E                   –     E            E                E                   –            –              –                 E       –
document:read             E        E           E              E                       E                  E             E                       E              E         E                   E     E            E                E                   E            E              E                 E       E
document:record           –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       E
document:change-editorially –      E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
document:draft            –        E           E              E                       –                  E             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
document:read-draft       O        E           E              E                       E                  E             E                       E              E         E                   O     E            E                E                   O            O              O                 E       O
task:read                 O        E           E              O                       E                  O             O                       O              O         O                   O     O            O                O                   O            O              O                 O       O
task:act                  O        O           O              O                       O                  O             O                       O              O         O                   O     O            O                O                   O            O              O                 O       O
meeting:read              E        E           E              E                       E                  E             E                       E              E         E                   E     E            E                E                   E            E              E                 E       E
meeting:change            –        E           –              –                       –                  –             –                       –              –         U                   –     –            –                –                   –            –              –                 –       E
meeting:record-outcome    –        –           –              –                       –                  –             –                       –              –         U                   –     –            –                –                   –            –              –                 –       –
chair-decision:make       –        –           –              –                       –                  –             –                       –              –         –                   U     –            –                –                   –            –              –                 –       –
chair-decision:read       –        E           E              E                       E                  E             E                       E              E         E                   –     E            E                E                   –            –              –                 E       –
reorganisation:plan       –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       E
reorganisation:read       –        E           E              E                       E                  E             E                       E              E         E                   –     E            E                E                   –            –              –                 E       –
reorganisation:review     –        –           –              –                       –                  E             E                       –              –         –                   –     –            –                –                   –            –              –                 –       –
delegation:record         –        E           –              –                       –                  –             –                       –              –         U                   –     –            –                –                   –            –              –                 –       –
register:read             –        E           E              E                       E                  E             E                       –              –         U                   –     U            U                U                   U            U              U                 E       E
register:change           –        E           –              –                       –                  –             –                       –              –         –                   –     U            U                U                   U            U              U                 –       E
register:import           –        E           –              –                       –                  –             –                       –              –         –                   –     U            U                U                   U            U              U                 –       E
register:export           –        E           E              E                       E                  E             E                       –              –         U                   –     U            U                U                   U            U              U                 E       E
classification:read       –        E           E              E                       E                  E             E                       –              –         U                   –     U            U                U                   U            U              U                 E       E
classification:propose    –        E           –              –                       –                  –             –                       –              –         –                   –     U            U                U                   U            U              U                 –       E
model:read                E        E           E              E                       E                  E             E                       E              E         E                   E     E            E                E                   E            E              E                 E       E
model:change              –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
gap:read                  –        E           E              E                       E                  –             –                       –              –         –                   –     U            U                U                   U            U              –                 E       –
requirement:answer        –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   U            U              –                 –       –
protection:decide         –        –           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   U            –              –                 –       –
action:read               O        E           E              E                       E                  O             O                       O              O         O                   O     U            U                U                   U            U              O                 E       O
action:change             O        E           E              O                       O                  O             O                       O              O         O                   O     U            O                O                   U            U              O                 O       O
incident:report           E        E           E              E                       E                  E             E                       E              E         E                   E     E            E                E                   E            E              E                 E       E
incident:read             O        E           E              E                       E                  E             E                       O              O         O                   O     U            U                U                   U            O              O                 O       O
incident:triage           –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
incident:work             O        E           E              E                       O                  O             O                       O              O         O                   O     O            O                O                   O            O              O                 O       O
incident:lead             –        E           E              E                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
incident:decide           –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
incident:send             –        E           E              E                       –                  E             –                       –              –         –                   –     U            U                U                   –            –              –                 –       –
incident:breach           –        E           –              –                       –                  E             –                       –              –         –                   –     U            U                U                   –            –              –                 –       –
incident:acknowledge      –        E           E              E                       E                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
action:plan – E E – – – – – – – – U U U U U – – –
plan:read – E E E E E E E E E – E E E – – – E –
plan:change – E E – – – – – – – – – – – – – – – –
disclosure:examine        –        E           –              –                       –                  E             –                       –              E         –                   –     –            –                –                   –            –              –                 –       –
extraordinary-report:start –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       –
extraordinary-report:read –        E           E              –                       E                  E             E                       –              –         –                   U     –            –                –                   –            –              –                 E       –
status-report:start – E E – – – – – – – – – – – – – – – –
status-report:read – E E E E – E E – – – – – – – – – E –
annual-report:start – E E – – – – – – – – – – – – – – – –
annual-report:read – E E E E E E E E E – E E E – – – E –
annual-report:read-secret – E E E E E – – – – – – – – – – – E –
rules:change              –        E           –              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 –       E
calendar:read E E E E E E E E E E E E E E E E E E E
calendar-feed:keep O O O O O O O O O O O O O O O O O O O
series:change – E – – – – – – – – – – – – – – – – –
delivery:read – E E – – – – – – – – – – – – – – – E
audit:read                –        E           E              –                       –                  –             –                       –              –         –                   –     –            –                –                   –            –              –                 E       E
`

/** What a deputy may use a lent role for: reading, and the outcome of a meeting, where the task checks the scope. */
const lent = [
  'me:read',
  'organisation:read',
  'matter:read',
  'document:read',
  'document:read-draft',
  'task:read',
  'meeting:read',
  'meeting:record-outcome',
  'chair-decision:read',
  'reorganisation:read',
  'register:read',
  'classification:read',
  'model:read',
  'gap:read',
  'action:read',
  'delivery:read',
  'audit:read',
  'calendar:read',
  'plan:read',
  'status-report:read',
  'annual-report:read',
]

const signs: Record<string, Scope | 'no'> = { E: 'everywhere', U: 'own-unit', O: 'own', '–': 'no' }

const [header = '', ...lines] = expected.trim().split('\n')
const columns = header.trim().split(/\s+/)
const cells = lines.flatMap((line) => {
  const [permission = '', ...row] = line.trim().split(/\s+/)
  return row.map((sign, at) => ({ permission, role: columns[at] ?? '', scope: signs[sign] ?? sign }))
})

const isPermission = (text: string): text is Permission => Object.hasOwn(permissions, text)

function actorWith(...standings: Standing[]): Actor {
  return { personId: 'someone', name: 'Someone', standings }
}

function scopeOf(actor: Actor, permission: string): string {
  if (!isPermission(permission)) return 'not in the table'
  try {
    return requirePermission(actor, permission).scope
  } catch (error) {
    return error instanceof Error && error.name === 'permission-denied' ? 'no' : 'another refusal'
  }
}

const deputyFor = { personId: 'principal', scope: ['policy-adoption' as const] }

describe('the permission table', () => {
  it('has a row for every permission and a column for every role', () => {
    expect([...new Set(cells.map(({ permission }) => permission))]).toEqual(Object.keys(permissions))
    expect(columns.toSorted()).toEqual(Role.options.toSorted())
    expect(cells).toHaveLength(Object.keys(permissions).length * Role.options.length)
  })

  it.each(cells)('$permission by $role: $scope', ({ permission, role, scope }) => {
    expect(scopeOf(actorWith({ role: Role.parse(role), unitId: 'ks' }), permission)).toBe(scope)
  })

  it.each(cells)(
    '$permission by a deputy of $role: as the role, or as any employee',
    ({ permission, role, scope }) => {
      const asEmployee = scopeOf(actorWith({ role: 'employee', unitId: 'ks' }), permission)
      const actor = actorWith({ role: Role.parse(role), unitId: 'ks', deputyFor })
      expect(scopeOf(actor, permission)).toBe(lent.includes(permission) ? scope : asEmployee)
    },
  )

  it.each(cells.filter(({ permission }) => permission.startsWith('incident:')))(
    '$permission by a deputy of $role for incidents: as the role',
    ({ permission, role, scope }) => {
      const forIncidents = { personId: 'principal', scope: ['incident' as const] }
      const actor = actorWith({ role: Role.parse(role), unitId: 'ks', deputyFor: forIncidents })
      expect(scopeOf(actor, permission)).toBe(scope)
    },
  )

  it('gives someone whose last role has ended nothing at all', () => {
    const given = Object.keys(permissions).map((permission) => scopeOf(actorWith(), permission))
    expect(new Set(given)).toEqual(new Set(['no']))
  })
})

describe('several roles', () => {
  const secretaryOfTwo = actorWith(
    { role: 'employee', unitId: 'kontoret' },
    { role: 'committee-secretary', unitId: 'kf' },
    { role: 'committee-secretary', unitId: 'ks' },
  )

  it('give the widest scope of any of them, and the standing it comes from', () => {
    const actor = actorWith(
      { role: 'unit-manager', unitId: 'skolan' },
      { role: 'coordinator', unitId: 'kontoret' },
    )
    expect(requirePermission(actor, 'roles:assign')).toMatchObject({
      scope: 'everywhere',
      standing: { role: 'coordinator', unitId: 'kontoret' },
    })
  })

  it('reach every unit in which they are held', () => {
    const grant = requirePermission(secretaryOfTwo, 'meeting:change')
    expect(grant.unitIds).toEqual(['kf', 'ks'])
    expect(() => requireUnit(grant, 'ks')).not.toThrow()
  })

  it('let a deputy’s standing widen what their own role gives', () => {
    const actor = actorWith(
      { role: 'employee', unitId: 'skolan' },
      { role: 'security-chief', unitId: 'kontoret', deputyFor },
    )
    expect(requirePermission(actor, 'audit:read')).toMatchObject({
      scope: 'everywhere',
      standing: { role: 'security-chief' },
    })
  })
})

describe('a grant and a unit', () => {
  const wrongUnit = expect.objectContaining({ code: 'wrong-unit' })

  it('everywhere reaches every unit', () => {
    const grant = requirePermission(actorWith({ role: 'coordinator', unitId: 'kontoret' }), 'meeting:change')
    expect(() => requireUnit(grant, 'socialnamnden')).not.toThrow()
  })

  it('own unit reaches that unit alone', () => {
    const grant = requirePermission(
      actorWith({ role: 'committee-secretary', unitId: 'kf' }),
      'meeting:change',
    )
    expect(() => requireUnit(grant, 'kf')).not.toThrow()
    expect(() => requireUnit(grant, 'ks')).toThrow(wrongUnit)
  })

  it('own reaches no unit', () => {
    const grant = requirePermission(actorWith({ role: 'employee', unitId: 'ks' }), 'deputy:appoint')
    expect(() => requireUnit(grant, 'ks')).toThrow(wrongUnit)
  })

  it('a deputy reaches the principal’s unit and no other', () => {
    const actor = actorWith(
      { role: 'employee', unitId: 'ks' },
      { role: 'committee-secretary', unitId: 'kf', deputyFor },
    )
    const grant = requirePermission(actor, 'meeting:record-outcome')
    expect(() => requireUnit(grant, 'kf')).not.toThrow()
    expect(() => requireUnit(grant, 'ks')).toThrow(wrongUnit)
  })

  it('a deputy of a unit’s manager gives no roles there', () => {
    const actor = actorWith({ role: 'unit-manager', unitId: 'kontoret', deputyFor })
    expect(() => requirePermission(actor, 'roles:assign')).toThrow(
      expect.objectContaining({ code: 'permission-denied' }),
    )
  })
})

describe('a grant and a place in the organisation', () => {
  const path = '/kf/ks/kontoret/it-enheten/'
  const grantOf = (permission: Permission, ...standings: Standing[]) =>
    requirePermission(actorWith(...standings), permission)

  it.each([
    ['the unit', 'it-enheten', true],
    ['one it belongs to', 'kontoret', true],
    ['the top', 'kf', true],
    ['one beside it', 'skolan', false],
    ['one beneath it', 'it-enheten.natet', false],
    ['one with a name within the name', 'kontor', false],
  ])('a role at %s reaches it: %s %s', (_, unitId, reached) => {
    const grant = grantOf('register:change', { role: 'system-manager', unitId })
    expect(reaches(grant, path)).toBe(reached)
    const ask = () => requireReach(grant, { unitPath: path })
    if (reached) expect(ask()).toBeUndefined()
    else expect(ask).toThrow(expect.objectContaining({ code: 'wrong-unit' }))
  })

  it('a role in two units reaches both, whichever gives more elsewhere', () => {
    const roles = [
      { role: 'system-owner', unitId: 'skolan' },
      { role: 'information-owner', unitId: 'it-enheten' },
    ] as const
    expect(reaches(grantOf('register:change', ...roles), path)).toBe(true)
    // The information owner answers no requirements: only where they own the system.
    expect(reaches(grantOf('requirement:answer', ...roles), path)).toBe(false)
  })

  it('everywhere reaches all, and own reaches nothing but what is one’s own', () => {
    expect(reaches(grantOf('register:change', { role: 'coordinator', unitId: 'skolan' }), path)).toBe(true)
    expect(reaches(grantOf('action:change', { role: 'employee', unitId: 'it-enheten' }), path)).toBe(false)
  })

  it('a deputy reads where the principal does, and changes nothing there', () => {
    const lent = { role: 'system-owner', unitId: 'kontoret', deputyFor } as const
    expect(reaches(grantOf('register:read', lent), path)).toBe(true)
    expect(() => grantOf('protection:decide', lent)).toThrow(
      expect.objectContaining({ code: 'permission-denied' }),
    )
  })
})

describe('the standing at a unit', () => {
  const own = { role: 'committee-secretary', unitId: 'kf' } as const
  const lent = { role: 'committee-secretary', unitId: 'ks', deputyFor } as const

  it('given a secretary who stands in at another body, then they act there as deputy, within its scope', () => {
    expect(standingAt(actorWith(own, lent), 'meeting:record-outcome', 'ks')).toEqual(lent)
    expect(standingAt(actorWith(own, lent), 'meeting:record-outcome', 'kf')).toEqual(own)
  })

  it('given both at one body, then their own comes first', () => {
    const both = actorWith({ ...lent, unitId: 'kf' }, own)
    expect(standingAt(both, 'meeting:record-outcome', 'kf')).toEqual(own)
  })

  it('given neither, then there is none', () => {
    const chair = actorWith({ role: 'chair', unitId: 'kf' })
    expect(standingAt(chair, 'meeting:record-outcome', 'kf')).toBeUndefined()
  })
})

describe('a deputy', () => {
  it('reads an extraordinary report only where that process was lent', () => {
    const scopes = [['policy-adoption'], ['status-report', 'extraordinary-report']] as const
    const may = scopes.map((scope) =>
      scopeOf(
        actorWith({ role: 'security-chief', unitId: 'ks', deputyFor: { personId: 'principal', scope } }),
        'extraordinary-report:read',
      ),
    )
    expect(may).toEqual(['no', 'everywhere'])
  })
})
