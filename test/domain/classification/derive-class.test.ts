// The class of one system: each rule of the derivation, the order they come in, and the reason that is given.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { ClassLevels, Level } from '../../../functions/domain/classification/class-levels.ts'
import { type DerivationInput, deriveClass } from '../../../functions/domain/classification/derive-class.ts'
import { aggregation, levels, loweringTo, raisingTo, today } from './given-derivation.ts'

const derive = (facts: Omit<Partial<DerivationInput>, 'system'> & { system?: object } = {}) =>
  deriveClass({
    handled: [],
    received: [],
    dependants: [],
    today,
    ...facts,
    system: { id: 'lonesystem', ...facts.system },
  })

const asset = (assetId: string, classed?: ClassLevels) => ({ assetId, levels: classed })
const sent = (assetId: string, fromSystemId: string, classed?: ClassLevels) => ({
  ...asset(assetId, classed),
  fromSystemId,
})

/** A system that handles one asset of a level in availability, as it was derived. */
const dependant = (systemId: string, availability: Level, facts: object = {}) => ({
  systemId,
  derived: {
    ...deriveClass({
      system: { id: systemId },
      handled: [asset(`info-${systemId}`, levels(3, 3, availability, 3))],
      received: [],
      dependants: [],
      today,
    }),
    ...facts,
  },
})

const because = (facts: Parameters<typeof derive>[0], aspect = 'confidentiality') =>
  derive(facts).because.find((each) => each.aspect === aspect)

describe('a system that handles nothing', () => {
  it('is empty, and says of each aspect that nothing is handled', () => {
    const reason = { level: 0, rule: 'nothing-handled', path: ['system:lonesystem'] }
    expect(derive()).toEqual({
      levels: levels(0, 0, 0),
      status: 'empty',
      unclassified: 0,
      because: [
        { aspect: 'confidentiality', ...reason },
        { aspect: 'integrity', ...reason },
        { aspect: 'availability', ...reason },
      ],
    })
  })

  it('can still be raised', () => {
    const raised = derive({ system: { raising: raisingTo(0, 2, 0) } })
    expect(raised).toMatchObject({ levels: levels(0, 2, 0), status: 'empty' })
    expect(raised.because.map(({ rule }) => rule)).toEqual(['nothing-handled', 'raised', 'nothing-handled'])
  })
})

describe('what a system handles', () => {
  it('given two assets, then the highest level counts in each aspect, with the asset that has it', () => {
    const handled = [asset('lon', levels(2, 1, 1)), asset('schema', levels(1, 3, 1))]
    expect(derive({ handled })).toEqual({
      levels: levels(2, 3, 1),
      status: 'settled',
      unclassified: 0,
      because: [
        { aspect: 'confidentiality', level: 2, rule: 'handled', path: ['asset:lon', 'system:lonesystem'] },
        { aspect: 'integrity', level: 3, rule: 'handled', path: ['asset:schema', 'system:lonesystem'] },
        { aspect: 'availability', level: 1, rule: 'handled', path: ['asset:lon', 'system:lonesystem'] },
      ],
    })
  })

  it('given only level 0, then it is still the reason', () => {
    expect(because({ handled: [asset('nyheter', levels(0, 0, 0))] })).toMatchObject({
      level: 0,
      rule: 'handled',
      path: ['asset:nyheter', 'system:lonesystem'],
    })
  })

  it('given an unclassified asset, then the class is preliminary and no lower than the known parts', () => {
    expect(derive({ handled: [asset('lon', levels(2, 2, 2)), asset('okand')] })).toMatchObject({
      levels: levels(2, 2, 2),
      status: 'preliminary',
      unclassified: 1,
    })
  })

  it('given nothing classified, then no asset is named as the reason', () => {
    const derived = derive({ handled: [asset('okand')] })
    expect(derived).toMatchObject({ levels: levels(0, 0, 0), status: 'preliminary', unclassified: 1 })
    expect(derived.because.map(({ rule }) => rule)).toEqual(Array(3).fill('nothing-handled'))
  })
})

describe('what a system is sent', () => {
  it('brings its class by way of the sender', () => {
    expect(because({ received: [sent('akt', 'socialsystem', levels(3, 2, 1))] })).toEqual({
      aspect: 'confidentiality',
      level: 3,
      rule: 'sent-here',
      path: ['asset:akt', 'system:socialsystem', 'system:lonesystem'],
    })
  })

  it('counts in every aspect beside what is handled', () => {
    const facts = {
      handled: [asset('lon', levels(1, 3, 0))],
      received: [sent('akt', 'socialsystem', levels(3, 1, 0))],
    }
    expect(derive(facts).levels).toEqual(levels(3, 3, 0))
  })

  it('is counted once as unclassified, also when it is handled too or comes from two', () => {
    const facts = { handled: [asset('x')], received: [sent('x', 'a'), sent('x', 'b'), sent('y', 'a')] }
    expect(derive(facts)).toMatchObject({ status: 'preliminary', unclassified: 2 })
  })
})

describe('a platform', () => {
  it('inherits availability, and nothing else, from what stands on it', () => {
    const derived = derive({ dependants: [dependant('larm', 3)] })
    expect(derived).toMatchObject({ levels: levels(0, 0, 3), status: 'settled' })
    expect(derived.because[2]).toEqual({
      aspect: 'availability',
      level: 3,
      rule: 'stands-on-it',
      path: ['asset:info-larm', 'system:larm', 'system:lonesystem'],
    })
    expect(derived.because[0]).toMatchObject({ rule: 'nothing-handled' })
  })

  it('inherits what was decided of what stands on it', () => {
    const larm = deriveClass({
      system: { id: 'larm', raising: raisingTo(0, 0, 3) },
      handled: [asset('info', levels(0, 0, 1))],
      received: [],
      dependants: [],
      today,
    })
    const facts = { dependants: [{ systemId: 'larm', derived: larm }] }
    expect(because(facts, 'availability')).toMatchObject({
      level: 3,
      rule: 'stands-on-it',
      path: ['system:larm', 'system:lonesystem'],
    })
  })

  it.each([
    ['is not derived yet', { systemId: 'larm' }],
    ['is preliminary', dependant('larm', 0, { status: 'preliminary' })],
  ])('given that what stands on it %s, then it is preliminary', (_, uncertain) => {
    expect(derive({ handled: [asset('a', levels(1, 1, 1))], dependants: [uncertain] })).toMatchObject({
      levels: levels(1, 1, 1),
      status: 'preliminary',
      unclassified: 0,
    })
  })

  it('given only what is empty on it, then it is empty too', () => {
    const empty = { systemId: 'nytt', derived: derive() }
    expect(derive({ dependants: [empty] }).status).toBe('empty')
    expect(derive({ dependants: [empty], handled: [asset('a', levels(1, 1, 1))] }).status).toBe('settled')
  })

  it('names what stands on it even where a reason is missing', () => {
    const facts = { dependants: [dependant('larm', 2, { because: [] })] }
    expect(because(facts, 'availability')?.path).toEqual(['system:larm', 'system:lonesystem'])
  })
})

describe('of equal levels', () => {
  const two = levels(2, 2, 2)

  it('what is handled is named before what is sent, and that before what stands on it', () => {
    const facts = { received: [sent('a', 'a', two)], dependants: [dependant('a', 2)] }
    expect(because({ ...facts, handled: [asset('z', two)] }, 'availability')?.rule).toBe('handled')
    expect(because(facts, 'availability')?.rule).toBe('sent-here')
  })

  it('the smallest id is named, in whatever order they are read', () => {
    const handled = [asset('b', two), asset('a', two), asset('c', two)]
    expect(because({ handled })?.path[0]).toBe('asset:a')
    expect(derive({ handled: handled.toReversed() })).toEqual(derive({ handled }))
  })

  it('the sender with the smallest id is named of those that send the same', () => {
    const received = [sent('a', 'y', two), sent('a', 'x', two)]
    expect(because({ received })?.path).toEqual(['asset:a', 'system:x', 'system:lonesystem'])
  })

  it('the smallest id is named of those that stand on it', () => {
    const facts = { dependants: [dependant('y', 2), dependant('x', 2)] }
    expect(because(facts, 'availability')?.path[1]).toBe('system:x')
  })
})

describe('aggregation', () => {
  it.each<[Level, Level, string]>([
    [0, 0, 'handled'],
    [1, 2, 'aggregation'],
    [2, 3, 'aggregation'],
    [3, 3, 'handled'],
  ])('makes confidentiality %i a %i, by the rule %s', (before, after, rule) => {
    const facts = { handled: [asset('lon', levels(before, 1, 1, 1))], system: { aggregation } }
    expect(derive(facts).levels).toEqual(levels(after, 1, 1, 1))
    expect(because(facts)).toMatchObject({ rule, path: ['asset:lon', 'system:lonesystem'] })
  })

  it('makes nothing of a system that handles nothing', () => {
    expect(derive({ system: { aggregation } }).levels).toEqual(levels(0, 0, 0))
  })
})

describe('a raising', () => {
  const handled = [asset('lon', levels(2, 1, 1))]

  it('lifts to at least its levels, and names the system alone', () => {
    const facts = { handled, system: { raising: raisingTo(1, 3, 1) } }
    expect(derive(facts).levels).toEqual(levels(2, 3, 1))
    expect(because(facts, 'integrity')).toMatchObject({ rule: 'raised', path: ['system:lonesystem'] })
    expect(because(facts, 'availability')?.rule).toBe('handled')
  })

  it('comes after aggregation, which does not add to it', () => {
    const system = { aggregation, raising: raisingTo(2, 0, 0) }
    expect(because({ handled: [asset('lon', levels(1, 1, 1))], system })).toMatchObject({
      level: 2,
      rule: 'aggregation',
    })
    expect(because({ handled: [asset('lon', levels(0, 0, 0))], system })).toMatchObject({
      level: 2,
      rule: 'raised',
    })
  })
})

describe('a lowering', () => {
  const handled = [asset('lon', levels(3, 2, 1, 3))]
  const system = { lowering: loweringTo(1, 2, 3) }

  it('caps at its levels, raises nothing, and keeps the way of what asks for more', () => {
    expect(derive({ handled, system }).levels).toEqual(levels(1, 2, 1, 3))
    expect(because({ handled, system })).toEqual({
      aspect: 'confidentiality',
      level: 1,
      rule: 'lowered',
      path: ['asset:lon', 'system:lonesystem'],
    })
    expect(because({ handled, system }, 'integrity')?.rule).toBe('handled')
  })

  it('holds on its last day and not on the day after', () => {
    const { validUntil } = system.lowering
    expect(derive({ handled, system, today: validUntil }).levels.confidentiality).toBe(1)
    expect(derive({ handled, system, today: addDays(validUntil, 1) })).toEqual(derive({ handled }))
  })

  it('comes last: it lowers what was aggregated and what was raised', () => {
    const decided = { ...system, aggregation, raising: raisingTo(3, 3, 3) }
    expect(derive({ handled, system: decided }).levels).toEqual(levels(1, 2, 3, 3))
  })

  it('does not make a preliminary class settled', () => {
    expect(derive({ handled: [...handled, asset('okand')], system }).status).toBe('preliminary')
  })
})

describe('traceability', () => {
  it('given no part that has it, then it stays out', () => {
    const derived = derive({
      handled: [asset('a', levels(1, 1, 1))],
      system: { lowering: loweringTo(0, 0, 0, 0) },
    })
    expect(derived.levels).toEqual(levels(0, 0, 0))
    expect(derived.because.map(({ aspect }) => aspect)).not.toContain('traceability')
  })

  it('given one part that has it, then that part is the reason, also at level 0', () => {
    const facts = { handled: [asset('a', levels(1, 1, 1)), asset('b', levels(0, 0, 0, 0))] }
    expect(derive(facts).levels).toEqual(levels(1, 1, 1, 0))
    expect(because(facts, 'traceability')?.path[0]).toBe('asset:b')
  })

  it('given only a raising that names it, then the raising is the reason', () => {
    const facts = { handled: [asset('a', levels(1, 1, 1))], system: { raising: raisingTo(0, 0, 0, 2) } }
    expect(because(facts, 'traceability')).toMatchObject({ level: 2, rule: 'raised' })
  })

  it('is not inherited from what stands on a system', () => {
    expect(derive({ dependants: [dependant('larm', 3)] }).levels.traceability).toBeUndefined()
  })
})
