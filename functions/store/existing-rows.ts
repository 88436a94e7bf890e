// Reads what the register holds of the things an import may touch or refer to.
import { aggregateId, chainOf } from '../domain/aggregate.ts'
import type { Stored } from '../domain/decision.ts'
import { DocumentType } from '../domain/document/document.ts'
import type { ExistingRows } from '../domain/organisation/import-rows.ts'
import type { OrganisationImport } from '../domain/organisation/organisation-import.ts'
import { Role } from '../domain/organisation/role.ts'
import { lists, prefixes } from './lists.ts'
import type { ListQuery, Store } from './store.ts'

const queriesAtOnce = 20

const inIndex = (partition: string): ListQuery => ({ table: 'register', index: 'gsi1', partition })

/** Many short queries, some at a time, so that a large register does not open hundreds of connections. */
async function forEach<T>(keys: Iterable<string>, read: (key: string) => Promise<T[]>): Promise<T[]> {
  const distinct = [...new Set(keys)]
  const found: T[] = []
  for (let at = 0; at < distinct.length; at += queriesAtOnce) {
    found.push(...(await Promise.all(distinct.slice(at, at + queriesAtOnce).map(read))).flat())
  }
  return found
}

/**
 * The rows by audit chain name. Units, persons and bodies come whole, because anything may refer to them;
 * roles, deputies and seats when the file has some that may clash with them. The indexes lag behind by
 * moments: a row missed for that reason makes the commit refuse, never overwrite.
 */
export async function readExistingRows(store: Store, imported: OrganisationImport): Promise<ExistingRows> {
  const touchesRoles = Boolean(imported.roleAssignments?.length || imported.deputies?.length)
  const touchesSeats = Boolean(imported.bodies?.length || imported.seats?.length)
  const [units, persons, bodies, roles, paths] = await Promise.all([
    store.all('unit', inIndex(lists.units)),
    store.all('person', inIndex(lists.persons)),
    store.all('body', inIndex(lists.bodies)),
    forEach(touchesRoles ? Role.options : [], (role) =>
      store.all('role-assignment', inIndex(lists.roleHolders(role))),
    ),
    forEach(imported.decisionPaths?.length ? DocumentType.options : [], async (type) => {
      const path = await store.find('decision-path', type)
      return path ? [path] : []
    }),
  ])
  // Whoever is replaced holds a role, and roles are never deleted: their holders lead to every deputy.
  const principals = roles.map(({ state }) => state.personId)
  const deputies = await forEach(principals, (id) => store.all('deputy', inIndex(lists.deputiesOf(id))))
  const seats = await forEach(touchesSeats ? bodies.map(({ state }) => state.id) : [], (id) =>
    store.all('seat', { table: 'register', partition: lists.body(id), prefix: prefixes.seat }),
  )
  const metBodies = (imported.meetings ?? []).map(({ bodyId }) => bodyId)
  const meetings = await forEach(metBodies, (id) =>
    store.all('meeting', { table: 'governance', partition: lists.body(id), prefix: prefixes.meeting }),
  )
  const all: Stored[] = [
    ...units,
    ...persons,
    ...bodies,
    ...roles,
    ...paths,
    ...deputies,
    ...seats,
    ...meetings,
  ]
  return new Map(all.map((stored) => [chainOf(stored.state.kind, aggregateId(stored.state)), stored]))
}
