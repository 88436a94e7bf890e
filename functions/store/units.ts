// The units of some kinds that exist on a day.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import type { Unit, UnitKind } from '../domain/organisation/unit.ts'
import { lists } from './keys.ts'
import type { Store } from './store.ts'

export async function unitsOfKinds(
  store: Store,
  kinds: readonly UnitKind[],
  today: CalendarDay,
): Promise<Unit[]> {
  const units = await store.all('unit', { table: 'register', index: 'gsi1', partition: lists.units })
  return units.flatMap(({ state }) =>
    kinds.includes(state.unitKind) && isValidOn(state, today) ? [state] : [],
  )
}
