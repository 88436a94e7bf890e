// Who is asked about an information asset: its owner, the system manager's team, and the managers on the way up.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import {
  type AskedPeople,
  decidersAmong,
  decidingRoles,
  proposersAmong,
} from '../domain/classification/asked-people.ts'
import type { Role } from '../domain/organisation/role.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import type { TaskKind } from '../domain/task/task-answer.ts'
import { roleHolders } from './role-holders.ts'
import type { Store } from './store.ts'

/** Everyone who may be asked to decide: the owner in the role they own by, then the nearest manager, then the coordinators. */
export async function askedToDecide(
  store: Store,
  asset: InformationAsset,
  today: CalendarDay,
): Promise<AskedPeople> {
  return decidersAmong(await roleHolders(store, decidingRoles, today), asset)
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
  return proposersAmong(people, managers, system?.state.managerId)
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
