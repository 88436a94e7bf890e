// Whatever is registered, and in whatever order it becomes known, every system has one class, and no lower one than it must.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspects, levelOf } from '../../../functions/domain/classification/class-levels.ts'
import { deriveClass } from '../../../functions/domain/classification/derive-class.ts'
import { isSameDerived } from '../../../functions/domain/classification/reached-systems.ts'
import { levels } from './given-derivation.ts'
import {
  anyChoices,
  anyEvents,
  anyFactsInTwoOrders,
  apply,
  chain,
  deriveInOrder,
  type Event,
  inputOf,
  reachedBy,
  registerOf,
  settle,
  systemIds,
} from './random-register.ts'

const without = (events: readonly Event[], kind: Event['kind']) =>
  events.filter((event) => event.kind !== kind)

describe('the class of any system', () => {
  it('given no lowering, then it is nowhere below what is handled, sent or, in availability, stands on it', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const register = registerOf(without(events, 'lowered'))
        const derived = deriveInOrder(register)
        for (const [id, { levels: own }] of derived) {
          const { handled, received, dependants } = inputOf(register, id, derived)
          for (const { levels: part } of [...handled, ...received])
            for (const aspect of aspects)
              if (part) expect(levelOf(own, aspect)).toBeGreaterThanOrEqual(levelOf(part, aspect))
          for (const { derived: part } of dependants)
            if (part && part.status !== 'empty')
              expect(own.availability).toBeGreaterThanOrEqual(part.levels.availability)
        }
      }),
    )
  })

  it('has one reason for each aspect it has a level in, at that level, by a way that ends at the system', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const [id, { levels: own, because }] of deriveInOrder(registerOf(events))) {
          expect(because.map(({ aspect }) => aspect)).toEqual(
            aspects.filter((aspect) => own[aspect] !== undefined),
          )
          for (const { aspect, level, path } of because) {
            expect(level).toBe(own[aspect])
            expect(path.at(-1)).toBe(`system:${id}`)
          }
        }
      }),
    )
  })

  it('is the same in whatever order its parts are read', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const register = registerOf(events)
        const derived = deriveInOrder(register)
        for (const id of systemIds) {
          const input = inputOf(register, id, derived)
          const turned = {
            ...input,
            handled: input.handled.toReversed(),
            received: input.received.toReversed(),
            dependants: input.dependants.toReversed(),
          }
          expect(deriveClass(turned)).toEqual(derived.get(id))
        }
      }),
    )
  })

  it('is preliminary exactly when an asset without a class is here or in something that stands on it', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const register = registerOf(events)
        const derived = deriveInOrder(register)
        const isUncertain = (id: string): boolean => {
          const { handled, received, dependants } = inputOf(register, id, derived)
          const isUnclassified = [...handled, ...received].some((part) => part.levels === undefined)
          return isUnclassified || dependants.some(({ systemId }) => isUncertain(systemId))
        }
        for (const id of systemIds) expect(derived.get(id)?.status === 'preliminary').toBe(isUncertain(id))
      }),
    )
  })
})

describe('a change that spreads', () => {
  it('settles, in whatever order systems are derived, at what deriving each once in order gives', () => {
    fc.assert(
      fc.property(anyEvents, anyChoices, (events, choices) => {
        const { register, derived } = settle(events, choices)
        expect(register).toEqual(registerOf(events))
        expect(new Map(derived)).toEqual(deriveInOrder(register))
      }),
    )
  })

  it('settles at the same in whatever order the events come', () => {
    fc.assert(
      fc.property(anyFactsInTwoOrders, anyChoices, ([one, other], choices) => {
        expect(settle(other, choices).derived).toEqual(settle(one, choices).derived)
      }),
    )
  })

  it('reaches the end of a chain twelve deep and longer, and names the whole way', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const events: Event[] = [
          ...chain,
          { kind: 'handled', systemId: 's00', assetId: 'a00', holds: true },
          { kind: 'classed', assetId: 'a00', levels: levels(2, 2, 3) },
        ]
        const last = settle(events, choices).derived.get('s13')
        expect(last).toMatchObject({ levels: levels(0, 0, 3), status: 'settled' })
        expect(last?.because[2]).toEqual({
          aspect: 'availability',
          level: 3,
          rule: 'stands-on-it',
          path: ['asset:a00', ...systemIds.map((id) => `system:${id}`)],
        })
      }),
    )
  })

  it('given every event twice, then all is as if it had come once', () => {
    fc.assert(
      fc.property(anyEvents, anyChoices, (events, choices) => {
        const twice = settle(
          events.flatMap((event) => [event, event]),
          choices,
        )
        expect(twice.derived).toEqual(settle(events, choices).derived)
      }),
    )
  })

  it('given the same event again once all is settled, then it stops at the systems it reaches', () => {
    fc.assert(
      fc.property(anyEvents, anyChoices, (events, choices) => {
        const { register, derived } = settle(events, choices)
        for (const event of register.values()) {
          const again = apply(register, event)
          expect(again).toEqual(register)
          for (const id of reachedBy(again, event)) {
            const former = derived.get(id)
            expect(former && isSameDerived(former, deriveClass(inputOf(again, id, derived)))).toBe(true)
          }
        }
      }),
    )
  })

  it('given that nothing has happened, then each system is derived once and no more', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(settle([], choices).derivations).toBe(systemIds.length)
      }),
    )
  })
})

describe('a lowering, anywhere', () => {
  it('raises no level of any system, and changes no status', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const unlowered = deriveInOrder(registerOf(without(events, 'lowered')))
        for (const [id, lowered] of deriveInOrder(registerOf(events))) {
          const former = unlowered.get(id)
          expect(lowered.status).toBe(former?.status)
          for (const aspect of aspects)
            expect(lowered.levels[aspect] ?? -1).toBeLessThanOrEqual(former?.levels[aspect] ?? -1)
        }
      }),
    )
  })

  it('leaves every class as it would have been without it, once it has run out', () => {
    const afterAll: Event = { kind: 'day', number: 21 }
    fc.assert(
      fc.property(anyEvents, anyChoices, (events, choices) => {
        const { derived } = settle([...events, afterAll], choices)
        expect(new Map(derived)).toEqual(deriveInOrder(registerOf(without(events, 'lowered'))))
      }),
    )
  })

  it('holds through its last day', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const register = registerOf(events)
        const derived = deriveInOrder(register)
        for (const [id, { levels: own }] of derived) {
          const input = inputOf(register, id, derived)
          const { lowering } = input.system
          if (lowering === undefined || input.today > lowering.validUntil) continue
          for (const aspect of aspects) {
            const cap = lowering.levels[aspect]
            if (cap !== undefined) expect(levelOf(own, aspect)).toBeLessThanOrEqual(cap)
          }
        }
      }),
    )
  })
})
