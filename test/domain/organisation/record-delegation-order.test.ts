// A committee's delegation orders: one at a time, and a new one after a reorganisation.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { DelegationOrder } from '../../../functions/domain/organisation/delegation-order.ts'
import {
  mayDecideByDelegation,
  requireDelegationOrder,
} from '../../../functions/domain/organisation/may-decide-by-delegation.ts'
import { recordDelegationOrder } from '../../../functions/domain/organisation/record-delegation-order.ts'
import { isValidOn } from '../../../functions/domain/organisation/role-assignment.ts'
import type { Unit } from '../../../functions/domain/organisation/unit.ts'
import { actions, day, givenBody, refusedWith, resulting, sound, stored } from '../given.ts'
import { coordinator, granted, own, someone } from './some-actors.ts'

const unit: Unit = {
  kind: 'unit',
  id: 'bun',
  name: 'Barn- och utbildningsnämnden',
  unitKind: 'committee',
  contactRole: 'committee-secretary',
  validFrom: day('2023-01-01'),
}
const body = givenBody({
  id: 'bun',
  name: unit.name,
  abbreviation: 'BUN',
  bodyKind: 'committee',
  unitId: 'bun',
})
const earlier: DelegationOrder = {
  kind: 'delegation-order',
  id: 'first',
  bodyId: 'bun',
  decidedOn: day('2023-01-10'),
  paragraph: 4,
  validFrom: day('2023-02-01'),
}
const command = { decidedOn: day('2027-01-12'), paragraph: 7, validFrom: day('2027-01-12') }
const context = {
  body,
  unit: stored(unit),
  orders: [stored(earlier)],
  id: 'second',
  today: day('2027-01-14'),
  ...granted(someone('ns.moe', own('committee-secretary', 'bun')), 'delegation:record'),
}
const needing = stored({ ...unit, delegationOrderNeededSince: day('2027-01-01') })

describe('recording a delegation order', () => {
  it('KL 6:37: given an earlier order, then it ends the day before the new one begins', () => {
    const { decision, order } = recordDelegationOrder(command, context)
    expect(order).toEqual({ kind: 'delegation-order', id: 'second', bodyId: 'bun', ...command })
    expect(actions(sound(decision))).toEqual(['delegation-order.recorded', 'delegation-order.ended'])
    expect(decision.changes[1]?.after).toEqual({ ...earlier, validTo: '2027-01-11' })
  })

  it('given no earlier order, or one that has ended, then it is the only change', () => {
    const ended = stored({ ...earlier, validTo: day('2026-12-31') })
    for (const orders of [[], [ended]])
      expect(actions(recordDelegationOrder(command, { ...context, orders }).decision)).toEqual([
        'delegation-order.recorded',
      ])
  })

  it('given any orders one after another, then exactly one is in force from the first day on', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 500 }), (starts, later) => {
        const dayAfter = (count: number) => addDays(day('2023-01-01'), count)
        const orders = new Map<string, DelegationOrder>()
        for (const start of starts.toSorted((a, b) => a - b)) {
          const validFrom = dayAfter(start)
          const { decision } = recordDelegationOrder(
            { decidedOn: validFrom, paragraph: 1, validFrom },
            { ...context, id: `order-${start}`, orders: [...orders.values()].map(stored) },
          )
          for (const { after } of decision.changes)
            if (after.kind === 'delegation-order') orders.set(after.id, after)
        }
        const some = dayAfter(Math.min(...starts) + later)
        expect([...orders.values()].filter((order) => isValidOn(order, some))).toHaveLength(1)
      }),
    )
  })

  it.each([
    [
      'a decision that lies ahead',
      { decidedOn: day('2027-01-15'), validFrom: day('2027-01-15') },
      'body.decidedOn',
    ],
    ['a first day before the decision', { validFrom: day('2027-01-11') }, 'body.validFrom'],
    ['a last day before the first', { validTo: day('2027-01-11') }, 'body.validTo'],
  ])('refuses %s', (_, days, path) => {
    expect(() => recordDelegationOrder({ ...command, ...days }, context)).toThrow(
      refusedWith('day-not-possible', path),
    )
  })

  it('refuses an order that begins no later than one on record', () => {
    const orders = [stored({ ...earlier, validFrom: command.validFrom })]
    expect(() => recordDelegationOrder(command, { ...context, orders })).toThrow(
      refusedWith('day-not-possible', 'body.validFrom'),
    )
  })

  it('is for the secretary of the body, and for the coordinator', () => {
    const elsewhere = granted(someone('ns.moe', own('committee-secretary', 'ks')), 'delegation:record')
    expect(() => recordDelegationOrder(command, { ...context, ...elsewhere })).toThrow(
      refusedWith('wrong-unit'),
    )
    const everywhere = granted(coordinator, 'delegation:record')
    expect(recordDelegationOrder(command, { ...context, ...everywhere }).decision.actor.role).toBe(
      'coordinator',
    )
  })

  it('KL 6:37: is for committees; a council has none', () => {
    expect(() => recordDelegationOrder(command, { ...context, body: givenBody({ unitId: 'bun' }) })).toThrow(
      expect.objectContaining({ code: 'wrong-body', basis: 'KL 6:37' }),
    )
  })
})

describe('a unit that a reorganisation gave tasks (S5)', () => {
  it('KL 6:37: decides nothing by delegation until its body has decided anew', () => {
    expect(mayDecideByDelegation(unit, day('2027-01-01'))).toBe(true)
    expect(mayDecideByDelegation(needing.state, day('2026-12-31'))).toBe(true)
    expect(mayDecideByDelegation(needing.state, day('2027-01-01'))).toBe(false)
    expect(() => requireDelegationOrder(needing.state, day('2027-01-01'))).toThrow(
      refusedWith('delegation-missing'),
    )
  })

  it('KL 6:37: given the new order, then it decides by delegation from the order’s first day', () => {
    const { decision } = recordDelegationOrder(command, { ...context, unit: needing })
    expect(actions(sound(decision)).at(-1)).toBe('unit.delegation-decided')
    expect(resulting(decision, 'unit')).toEqual(unit)
  })

  it('given an order whose first day lies ahead, then it waits until that day', () => {
    const ahead = { ...command, validFrom: day('2027-02-01') }
    const after = resulting(recordDelegationOrder(ahead, { ...context, unit: needing }).decision, 'unit')
    expect(after).not.toHaveProperty('delegationOrderNeededSince')
    expect(mayDecideByDelegation(after, day('2027-01-31'))).toBe(false)
    expect(() => requireDelegationOrder(after, day('2027-02-01'))).not.toThrow()
  })

  it('given an order from before the reorganisation, recorded late, then it still needs one', () => {
    const old = { ...command, decidedOn: day('2026-12-01'), validFrom: day('2026-12-31') }
    const { decision } = recordDelegationOrder(old, { ...context, unit: needing })
    expect(actions(decision)).not.toContain('unit.delegation-decided')
  })
})
