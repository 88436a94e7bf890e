// Records what a committee has decided on who may decide in its place; the order before it ends the day before.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Grant } from '../permission.ts'
import { requireUnit } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { Body } from './body.ts'
import type { DelegationOrder } from './delegation-order.ts'
import { isBackwards } from './period.ts'
import { isValidOn } from './role-assignment.ts'
import type { Unit } from './unit.ts'

export type RecordDelegationOrder = Pick<DelegationOrder, 'decidedOn' | 'paragraph' | 'validFrom' | 'validTo'>

interface Context {
  body: Body
  /** The unit of the body. */
  unit: Stored<Unit>
  /** The body's orders, past, present and coming. */
  orders: readonly Stored<DelegationOrder>[]
  actor: Actor
  grant: Grant
  id: string
  now: string
  today: CalendarDay
}

function requireDays(
  { decidedOn, validFrom, validTo }: RecordDelegationOrder,
  latest: DelegationOrder | undefined,
  today: CalendarDay,
): void {
  const refuse = (path: string, message: string) => new Refusal('day-not-possible', [{ path, message }])
  if (decidedOn > today) throw refuse('body.decidedOn', `≤ ${today}`)
  if (validFrom < decidedOn) throw refuse('body.validFrom', `≥ ${decidedOn}`)
  if (isBackwards({ validFrom, validTo })) throw refuse('body.validTo', `≥ ${validFrom}`)
  if (latest && validFrom <= latest.validFrom) throw refuse('body.validFrom', `> ${latest.validFrom}`)
}

/** The unit with its need of an order met, from the order's first day on. */
function withOrder(
  { delegationOrderNeededSince: _, delegationOrderFrom: __, ...unit }: Unit,
  validFrom: CalendarDay,
  today: CalendarDay,
): Unit {
  return validFrom > today ? { ...unit, delegationOrderFrom: validFrom } : unit
}

/**
 * @throws Refusal `wrong-unit`; `wrong-body` for a council, whose delegation follows other rules (KL 5:2);
 *   `day-not-possible` when the days run backwards or a later order is on record
 */
export function recordDelegationOrder(
  command: RecordDelegationOrder,
  { body, unit, orders, actor, grant, id, now, today }: Context,
): { decision: Decision; order: DelegationOrder } {
  requireUnit(grant, body.unitId)
  if (body.bodyKind === 'council' || body.bodyKind === 'advisory')
    throw new Refusal('wrong-body', [], 'KL 6:37')
  const latest = orders.toSorted((a, b) => (a.state.validFrom < b.state.validFrom ? -1 : 1)).at(-1)
  requireDays(command, latest?.state, today)
  const order: DelegationOrder = { kind: 'delegation-order', id, bodyId: body.id, ...command }
  const changes: Change[] = [{ after: order, action: 'delegation-order.recorded' }]
  if (latest && isValidOn(latest.state, command.validFrom)) {
    const validTo = addDays(command.validFrom, -1)
    changes.push({ before: latest, after: { ...latest.state, validTo }, action: 'delegation-order.ended' })
  }
  const { delegationOrderNeededSince: neededSince } = unit.state
  if (neededSince !== undefined && neededSince <= command.validFrom) {
    const after = withOrder(unit.state, command.validFrom, today)
    changes.push({ before: unit, after, action: 'unit.delegation-decided' })
  }
  return { decision: { at: now, actor: stampOf(actor, grant.standing), changes, effects: [] }, order }
}
