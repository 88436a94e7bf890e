// What the tests of incidents begin from: the incident of New Year's Eve, and the people who handle it (domain 7, S8).
import type { Actor } from '../../../functions/domain/actor.ts'
import type { Incident } from '../../../functions/domain/incident/incident.ts'
import type { Moment } from '../../../functions/domain/moment.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { findGrant, type Grant, type Permission } from '../../../functions/domain/permission.ts'
import { day, givenActor, matterId, own } from '../given.ts'

export const incidentId = matterId
export const coordinator = givenActor('iss.lind', own('coordinator'))
export const counsel = givenActor('kj.elin', own('legal-counsel'))
export const reporter = givenActor('ma.lisa', own('employee', 'skolan'))

const stamp = { personId: 'ma.lisa', name: 'Name of ma.lisa', role: 'employee' } as const

export const givenIncident = (facts: Partial<Incident> = {}): Incident => ({
  kind: 'incident',
  id: incidentId,
  title: 'Rehabsystemet går inte att nå',
  description: 'Leverantören meddelar driftstörning.',
  type: 'supplier',
  discoveredOn: day('2026-12-30'),
  reportedBy: stamp,
  reportedAt: '2026-12-30T22:00:00.000Z',
  status: 'open',
  unitIds: ['skolan'],
  unitPaths: ['/kf/skolnamnden/skolan/'],
  assets: [],
  systemIds: [],
  suppliers: [],
  supplierDeviations: [],
  controllers: [],
  clocks: [],
  reports: [],
  timeline: [],
  tasks: [],
  lessons: [],
  ...facts,
})

export function grantOf(actor: Actor, permission: Permission): Grant {
  const grant = findGrant(actor, permission)
  if (grant === undefined) throw new TypeError(`${actor.personId} lacks ${permission}`)
  return grant
}

/** Someone at an instant, with the grant that they use. */
export function as(actor: Actor, permission: Permission, now: string) {
  const moment: Moment = { now, today: day(now.slice(0, 10)) }
  return { actor, grant: grantOf(actor, permission), ...moment }
}

const unit = (id: string, unitKind: Unit['unitKind'], parentId?: string): [string, Unit] => [
  id,
  {
    kind: 'unit',
    id,
    name: `Name of ${id}`,
    unitKind,
    ...(parentId && { parentId }),
    contactRole: 'unit-manager',
    validFrom: day('2023-01-01'),
  },
]

export const units = new Map([
  unit('kf', 'council'),
  unit('skolnamnden', 'committee', 'kf'),
  unit('skolan', 'administration', 'skolnamnden'),
  unit('klassen', 'unit', 'skolan'),
  unit('bolaget', 'company'),
])
