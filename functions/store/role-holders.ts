// Who holds a role today, with the name they are addressed by, and who stands in for them.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Matter } from '../domain/matter/matter.ts'
import type { Role } from '../domain/organisation/role.ts'
import type { DeputyScope, RoleAssignment } from '../domain/organisation/role-assignment.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import type { Unit } from '../domain/organisation/unit.ts'
import { findAssignee } from '../domain/task/choose-assignee.ts'
import type { Assignee } from '../domain/task/task.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

/** The assignments to one of the roles that are valid on the day, in the order of the roles. */
export async function assignmentsOn(
  store: Store,
  roles: readonly Role[],
  today: CalendarDay,
): Promise<RoleAssignment[]> {
  const perRole = await Promise.all(
    [...new Set(roles)].map((role) =>
      store.all('role-assignment', { table: 'register', index: 'gsi1', partition: lists.roleHolders(role) }),
    ),
  )
  return perRole.flat().flatMap(({ state }) => (isValidOn(state, today) ? [state] : []))
}

/** Everyone who holds one of the roles on the day, in the order of the roles. */
export async function roleHolders(
  store: Store,
  roles: readonly Role[],
  today: CalendarDay,
): Promise<Assignee[]> {
  const assignments = await assignmentsOn(store, roles, today)
  const personIds = [...new Set(assignments.map(({ personId }) => personId))]
  const persons = await Promise.all(personIds.map((id) => store.find('person', id)))
  const nameOf = new Map(persons.flatMap((person) => (person ? [[person.state.id, person.state.name]] : [])))
  return assignments.flatMap(({ personId, role, unitId }) => {
    const name = nameOf.get(personId)
    return name === undefined ? [] : [{ personId, name, role, unitId }]
  })
}

/** The ids of everyone who holds one of the roles on the day, each once: one Query a role, for nobody's name is needed. */
export async function idsOfRoleHolders(
  store: Store,
  roles: readonly Role[],
  today: CalendarDay,
): Promise<string[]> {
  return [...new Set((await assignmentsOn(store, roles, today)).map(({ personId }) => personId))]
}

/** Who handles a matter: whoever started it, or the coordinators when the system did. */
export async function handlersOf(
  store: Store,
  { startedBy }: Pick<Matter, 'startedBy'>,
  today: CalendarDay,
): Promise<string[]> {
  return startedBy === 'system' ? await idsOfRoleHolders(store, ['coordinator'], today) : [startedBy]
}

/**
 * The units for which nobody answers on the day, as `chooseAssignee` would ask: one Query a role.
 * @param disqualifiedIds who has declared jäv in the matter, and answers for nobody in it
 */
export async function unitsWithoutContact(
  store: Store,
  { units, disqualifiedIds }: { units: readonly Unit[]; disqualifiedIds: readonly string[] },
  today: CalendarDay,
): Promise<string[]> {
  const roles = units.map(({ contactRole }) => contactRole)
  const assignments = await assignmentsOn(store, roles, today)
  const holders = assignments.map(({ personId, role, unitId }) => ({
    personId,
    name: personId,
    role,
    unitId,
  }))
  const unanswered = units.filter(
    ({ id, contactRole }) => findAssignee(holders, [contactRole], id, disqualifiedIds) === undefined,
  )
  return unanswered.map(({ id }) => id)
}

/** Who holds a role at a unit on the day: one Query, for nobody's name is needed. */
export async function idsOfHoldersAt(
  store: Store,
  role: Role,
  unitId: string,
  today: CalendarDay,
): Promise<string[]> {
  const assignments = await assignmentsOn(store, [role], today)
  return assignments.filter((held) => held.unitId === unitId).map(({ personId }) => personId)
}

/** Deputies on duty for each of the people, within a process: a look-up that needs no further read. */
export async function deputiesOnDuty(
  store: Store,
  principals: readonly Assignee[],
  process: DeputyScope,
  today: CalendarDay,
): Promise<(personId: string) => readonly string[]> {
  const personIds = [...new Set(principals.map(({ personId }) => personId))]
  const found = await Promise.all(
    personIds.map(async (personId) => {
      const partition = lists.deputiesOf(personId)
      const deputies = await store.all('deputy', { table: 'register', index: 'gsi1', partition })
      const onDuty = deputies.filter(({ state }) => isValidOn(state, today) && state.scope.includes(process))
      return [personId, onDuty.map(({ state }) => state.personId)] as const
    }),
  )
  const byPrincipal = new Map(found)
  return (personId) => byPrincipal.get(personId) ?? []
}
