// Who has, had or will have a role at a unit, and what else those people hold and have lent.
import type { Stored } from '../domain/decision.ts'
import { Role } from '../domain/organisation/role.ts'
import type { Deputy, RoleAssignment } from '../domain/organisation/role-assignment.ts'
import { lists, prefixes } from './lists.ts'
import type { Store } from './store.ts'

/** Every assignment to a role at the units, past, present and coming: one Query for each role and unit. */
export async function assignmentsAt(
  store: Store,
  unitIds: Iterable<string>,
): Promise<Stored<RoleAssignment>[]> {
  const found: Stored<RoleAssignment>[] = []
  for (const unitId of unitIds) {
    const perRole = await Promise.all(
      Role.options.map((role) =>
        store.all('role-assignment', {
          table: 'register',
          index: 'gsi1',
          partition: lists.roleHolders(role),
          prefix: `${unitId}#`,
        }),
      ),
    )
    found.push(...perRole.flat())
  }
  return found
}

/** Everything the people hold, anywhere, and everyone who stands in for them. */
export async function holdingsOfAll(
  store: Store,
  personIds: readonly string[],
): Promise<{ held: RoleAssignment[]; deputies: Stored<Deputy>[] }> {
  const [held, deputies] = await Promise.all([
    Promise.all(
      personIds.map((id) =>
        store.all('role-assignment', {
          table: 'register',
          partition: lists.person(id),
          prefix: prefixes.roleAssignment,
        }),
      ),
    ),
    Promise.all(
      personIds.map((id) =>
        store.all('deputy', { table: 'register', index: 'gsi1', partition: lists.deputiesOf(id) }),
      ),
    ),
  ])
  return { held: held.flat().map(({ state }) => state), deputies: deputies.flat() }
}

/** Every role a person holds, held or will hold: one Query. */
export async function rolesOf(store: Store, personId: string): Promise<RoleAssignment[]> {
  const assignments = await store.all('role-assignment', {
    table: 'register',
    partition: lists.person(personId),
    prefix: prefixes.roleAssignment,
  })
  return assignments.map(({ state }) => state)
}
