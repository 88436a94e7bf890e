// Who is asked about an information asset: its owner, the system manager's team, and the managers on the way up.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import type { Role } from '../domain/organisation/role.ts'
import { isWithin } from '../domain/organisation/unit-path.ts'
import { temporaryOwner } from '../domain/register/fall-back.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import { askedRoles } from '../domain/task/open-task.ts'
import type { Assignee } from '../domain/task/task.ts'
import type { TaskKind } from '../domain/task/task-answer.ts'
import { roleHolders } from './role-holders.ts'
import type { Store } from './store.ts'

export interface AskedPeople {
  /** In the order in which they are asked. */
  holders: Assignee[]
  /** The first role. */
  role: Role
  /** The unit whose manager is asked next; undefined where there is none. */
  managingUnitId: string | undefined
}

/** Everyone who may be asked to decide: the owner in the role they own by, then the nearest manager, then the coordinators. */
export async function askedToDecide(
  store: Store,
  { ownerId, unitPath }: InformationAsset,
  today: CalendarDay,
): Promise<AskedPeople> {
  const roles = askedRoles('decide-classification', undefined)
  const all = await roleHolders(store, [...roles, 'company-director', 'federation-director'], today)
  const owner = all.find(
    ({ personId, role, unitId }) =>
      personId === ownerId &&
      (role === 'information-owner' ? isWithin(unitPath, unitId) : role !== 'coordinator'),
  )
  const manager = temporaryOwner(all, unitPath, ownerId)
  const holders = [owner, manager, ...all.filter(({ role }) => role === 'coordinator')]
  return {
    holders: holders.flatMap((holder) => (holder ? [holder] : [])),
    role: owner?.role ?? manager?.role ?? 'unit-manager',
    managingUnitId: manager?.unitId,
  }
}

/** The manager of the first system that handles it, else its owner; then the nearest manager, then the coordinators. */
export async function askedToPropose(
  store: Store,
  asset: InformationAsset,
  today: CalendarDay,
): Promise<AskedPeople> {
  const [systemId] = asset.systemIds
  const system = systemId === undefined ? undefined : await store.find('system', systemId)
  const people = await askedToDecide(store, asset, today)
  const managers = system ? await roleHolders(store, ['system-manager'], today) : []
  const systemManager = managers.find(({ personId }) => personId === system?.state.managerId)
  if (systemManager === undefined) return people
  return { ...people, holders: [systemManager, ...people.holders], role: 'system-manager' }
}

/** Everyone who holds an adviser's role. */
export async function askedToAdvise(store: Store, role: Role, today: CalendarDay): Promise<AskedPeople> {
  return { holders: await roleHolders(store, [role], today), role, managingUnitId: undefined }
}

export const classificationTaskKinds = [
  'propose-classification',
  'advise-classification',
  'decide-classification',
] as const satisfies readonly TaskKind[]
export type ClassificationTaskKind = (typeof classificationTaskKinds)[number]
