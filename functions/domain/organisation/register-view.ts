// The register as it will be: what it holds, with an import's rows laid over it, found by id and by relation.

import type { Aggregate } from '../aggregate.ts'
import { aggregateId, chainOf } from '../aggregate.ts'
import type { Body, Seat } from './body.ts'
import type { Person } from './person.ts'
import type { Deputy, RoleAssignment } from './role-assignment.ts'
import type { Unit } from './unit.ts'

export interface RegisterView {
  readonly units: ReadonlyMap<string, Unit>
  readonly persons: ReadonlyMap<string, Person>
  readonly bodies: ReadonlyMap<string, Body>
  readonly deputies: readonly Deputy[]
  readonly seatsByBody: ReadonlyMap<string, readonly Seat[]>
  readonly rolesByPerson: ReadonlyMap<string, readonly RoleAssignment[]>
}

/** Later things take the place of earlier ones with the same kind and id. */
export function viewRegister(things: readonly Aggregate[]): RegisterView {
  const latest = [
    ...new Map(things.map((thing) => [chainOf(thing.kind, aggregateId(thing)), thing])).values(),
  ]
  const ofUnits = latest.filter((thing) => thing.kind === 'unit')
  const ofPersons = latest.filter((thing) => thing.kind === 'person')
  const ofBodies = latest.filter((thing) => thing.kind === 'body')
  const seats = latest.filter((thing) => thing.kind === 'seat')
  const roles = latest.filter((thing) => thing.kind === 'role-assignment')
  return {
    units: new Map(ofUnits.map((unit) => [unit.id, unit])),
    persons: new Map(ofPersons.map((person) => [person.id, person])),
    bodies: new Map(ofBodies.map((body) => [body.id, body])),
    deputies: latest.filter((thing) => thing.kind === 'deputy'),
    seatsByBody: Map.groupBy(seats, ({ bodyId }) => bodyId),
    rolesByPerson: Map.groupBy(roles, ({ personId }) => personId),
  }
}

/** The times a person holds a role at a unit. */
export function holdingsOf(
  view: RegisterView,
  { personId, role, unitId }: Pick<RoleAssignment, 'personId' | 'role' | 'unitId'>,
): RoleAssignment[] {
  const all = view.rolesByPerson.get(personId) ?? []
  return all.filter((held) => held.role === role && held.unitId === unitId)
}
