// The organisation's units: as a tree, and those of some kinds that exist on a day.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import type { Unit, UnitKind } from '../domain/organisation/unit.ts'
import { lists } from './lists.ts'
import type { Store } from './store.ts'

/** Every unit by its id, those that have ended too. */
export async function unitTree(store: Store): Promise<ReadonlyMap<string, Unit>> {
  const units = await store.all('unit', { table: 'register', index: 'gsi1', partition: lists.units })
  return new Map(units.map(({ state }) => [state.id, state]))
}

export async function unitsOfKinds(
  store: Store,
  kinds: readonly UnitKind[],
  today: CalendarDay,
): Promise<Unit[]> {
  const units = await unitTree(store)
  return [...units.values()].filter((unit) => kinds.includes(unit.unitKind) && isValidOn(unit, today))
}
