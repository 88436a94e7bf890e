// Whether a unit's body may let someone else decide: not between a reorganisation and its own new delegation order.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { Refusal } from '../refusal.ts'
import type { Unit } from './unit.ts'

/** What a unit says of its body's delegation order. */
export type Delegation = Pick<Unit, 'delegationOrderNeededSince' | 'delegationOrderFrom'>

/** Only the committee itself can delegate (KL 6:37), so what a reorganisation brought it, nobody may decide for it yet. */
export function mayDecideByDelegation(
  { delegationOrderNeededSince: neededSince, delegationOrderFrom: from }: Delegation,
  day: CalendarDay,
): boolean {
  const isNeeded = neededSince !== undefined && neededSince <= day
  const liesAhead = from !== undefined && day < from
  return !isNeeded && !liesAhead
}

/** Throws `delegation-missing` (KL 6:37, 7:5) when the committee itself must decide. */
export function requireDelegationOrder(unit: Delegation, day: CalendarDay): void {
  if (!mayDecideByDelegation(unit, day)) throw new Refusal('delegation-missing')
}
