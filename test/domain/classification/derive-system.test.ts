// A system's class is derived from everything read of it: the same from the same parts in any order, and written only when it says something new.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activeParts,
  classOfSystem,
  deriver,
  deriveSystem,
  type SystemParts,
} from '../../../functions/domain/classification/derive-system.ts'
import { SystemClass } from '../../../functions/domain/classification/system-class.ts'
import type { Stored } from '../../../functions/domain/decision.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import type { Integration, SystemDependency } from '../../../functions/domain/register/link.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import { day, now, sound, stored, today } from '../given.ts'
import { classed, givenAsset, givenSystem, givenSystemClass, handling } from '../register/given-register.ts'
import { givenAnswer, givenException } from '../requirement/given-requirements.ts'
import { anyLevels } from './given-classification.ts'
import { levels, loweringTo } from './given-derivation.ts'

const hashed = <T extends Parameters<typeof stored>[0]>(state: T, letter: string): Stored<T> => ({
  ...stored(state),
  hash: letter.repeat(64),
})
const asset = (id: string, facts: Partial<InformationAsset> = {}) =>
  [id, stored(givenAsset({ id, ...facts }))] as const
const sent = (fromSystemId: string, assetIds: string[], facts: Partial<Integration> = {}): Integration => ({
  kind: 'integration',
  fromSystemId,
  toSystemId: 'socialsystemet',
  assetIds,
  from: day('2026-01-12'),
  ...facts,
})
const stands = (systemId: string, facts: Partial<SystemDependency> = {}): SystemDependency => ({
  kind: 'system-dependency',
  systemId,
  platformId: 'socialsystemet',
  from: day('2026-01-12'),
  ...facts,
})

const parts = (facts: Partial<SystemParts> = {}): SystemParts => ({
  system: stored(givenSystem({ platformIds: ['inloggningen'] })),
  derived: undefined,
  handlings: [],
  integrations: [],
  dependencies: [],
  answers: [],
  exceptions: [],
  assets: new Map(),
  dependants: new Map(),
  ...facts,
})
const derive = (of: SystemParts, on = today) => deriveSystem(of, catalogue2026, on)

/** The class as a derivation writes it, and as the next one reads it. */
function written(of: SystemParts, on = today): Stored<SystemClass> {
  const after = derive(of, on)?.change.after
  if (after?.kind !== 'system-class') throw new TypeError('A class was expected')
  sound({ at: now, actor: deriver, changes: [{ after, action: 'system-class.derived' }], effects: [] })
  return stored(after)
}

const three = classed(levels(3, 2, 1, 3))
const handled = parts({
  handlings: [stored(handling())],
  assets: new Map([asset('personakter', { current: three })]),
})

describe('the parts that count', () => {
  it('are links that have not ended, to assets that are', () => {
    const {
      handled: here,
      received,
      assets,
    } = activeParts({
      handlings: [
        stored(handling()),
        stored(handling({ assetId: 'gone', endedOn: day('2027-01-01') })),
        stored(handling({ assetId: 'disposed' })),
        stored(handling({ assetId: 'unread' })),
      ],
      integrations: [
        stored(sent('other', ['personakter', 'disposed'])),
        stored(sent('third', ['personakter'], { endedOn: day('2027-01-01') })),
      ],
      assets: new Map([
        asset('personakter'),
        asset('gone'),
        asset('disposed', { endedOn: day('2027-01-01') }),
      ]),
    })
    expect(here).toEqual([{ assetId: 'personakter', levels: undefined }])
    expect(received).toMatchObject([{ assetId: 'personakter', fromSystemId: 'other' }])
    expect(assets.map(({ id }) => id)).toEqual(['personakter'])
  })
})

describe('the class of a system', () => {
  it('given what it handles, then its levels, its requirements and whether it is critical', () => {
    const { state } = written(handled)
    expect(state).toMatchObject({ levels: levels(3, 2, 1, 3), status: 'settled', critical: true })
    expect(state.requirements.applicable).toBeGreaterThan(0)
  })

  it('given an asset that is essential and unclassified, then it is critical and preliminary', () => {
    const { state } = written({ ...handled, assets: new Map([asset('personakter', { essential: true })]) })
    expect(state).toMatchObject({ critical: true, status: 'preliminary', unclassified: 1 })
  })

  it('given a traceability of 3 alone, then it is not critical', () => {
    const current = classed(levels(2, 2, 2, 3))
    expect(written({ ...handled, assets: new Map([asset('personakter', { current })]) }).state.critical).toBe(
      false,
    )
  })

  it('does not depend on the order in which its parts are read', () => {
    const ids = ['a1', 'a2', 'a3', 'a4']
    const anyParts = fc
      .record({
        classes: fc.array(fc.option(anyLevels, { nil: undefined }), { minLength: 4, maxLength: 4 }),
        handledIds: fc.subarray(ids),
        senders: fc.array(fc.subarray(ids, { minLength: 1 }), { maxLength: 3 }),
        carried: fc.array(anyLevels, { maxLength: 3 }),
      })
      .map(({ classes, handledIds, senders, carried }) =>
        parts({
          handlings: handledIds.map((assetId) => hashed(handling({ assetId }), assetId.slice(1))),
          integrations: senders.map((assetIds, at) => hashed(sent(`from${at}`, assetIds), `${at + 5}`)),
          dependencies: carried.map((_, at) => hashed(stands(`on${at}`), 'abc'.charAt(at))),
          answers: [stored(givenAnswer('K01', 'fulfilled')), stored(givenAnswer('K02', 'partly'))],
          exceptions: [stored(givenException('K02')), stored(givenException('K03'))],
          assets: new Map(
            ids.map((id, at) => {
              const of = classes[at]
              return asset(id, { essential: at === 3, ...(of && { current: classed(of) }) })
            }),
          ),
          dependants: new Map(
            carried.map((of, at) => [
              `on${at}`,
              stored(givenSystemClass({ systemId: `on${at}`, levels: of })),
            ]),
          ),
        }),
      )
    const shuffled = <T>(things: readonly T[]) =>
      fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length })
    const inAnotherOrder = (of: SystemParts): fc.Arbitrary<SystemParts> =>
      fc
        .record({
          handlings: shuffled(of.handlings),
          integrations: shuffled(of.integrations),
          dependencies: shuffled(of.dependencies),
          answers: shuffled(of.answers),
          exceptions: shuffled(of.exceptions),
          assets: shuffled([...of.assets]).map((entries) => new Map(entries)),
          dependants: shuffled([...of.dependants]).map((entries) => new Map(entries)),
        })
        .map((lists) => ({ ...of, ...lists }))
    const twice = anyParts.chain((of) => fc.tuple(fc.constant(of), inAnotherOrder(of)))
    fc.assert(
      fc.property(twice, ([one, other]) => {
        const derived = classOfSystem(one, catalogue2026, today)
        expect(classOfSystem(other, catalogue2026, today)).toEqual(derived)
        expect(SystemClass.parse(derived)).toEqual(derived)
        expect(derive({ ...other, derived: stored(derived) })).toBeUndefined()
      }),
    )
  })
})

describe('writing it', () => {
  it('given the same parts again, then nothing is written', () => {
    expect(derive({ ...handled, derived: written(handled) })).toBeUndefined()
  })

  it('given it for the first time or come out another, then what it stands on is derived too', () => {
    expect(derive(handled)?.reachedIds).toEqual(['inloggningen'])
    const before = written(parts())
    expect(derive({ ...handled, derived: before })?.reachedIds).toEqual(['inloggningen'])
  })

  it('given another reading that comes out the same, then it is written, and goes no further', () => {
    const renamed = { ...handled, system: hashed(handled.system.state, 'f') }
    expect(derive({ ...renamed, derived: written(handled) })).toMatchObject({ reachedIds: [] })
  })

  it('given a lowering that has run out with nothing else changed, then the class is derived anew', () => {
    const system = stored(givenSystem({ platformIds: ['inloggningen'], lowering: loweringTo(1, 2, 0) }))
    const lowered = { ...handled, system }
    const before = written(lowered)
    expect(before.state.levels).toEqual(levels(1, 2, 0, 3))
    expect(derive({ ...lowered, derived: before }, day('2027-02-11'))).toBeUndefined()
    expect(derive({ ...lowered, derived: before }, day('2027-02-12'))).toMatchObject({
      change: { after: { levels: levels(3, 2, 1, 3) } },
      reachedIds: ['inloggningen'],
    })
  })

  it('given an exception that has run out, then the gap is counted again', () => {
    const excepted = { ...handled, exceptions: [stored(givenException('K14'))] }
    const before = written(excepted)
    expect(before.state.requirements.exceptions).toBe(1)
    expect(derive({ ...excepted, derived: before }, day('2027-07-01'))).toMatchObject({
      change: { after: { requirements: { exceptions: 0 } } },
      reachedIds: [],
    })
  })

  it('given another catalogue in force, then it is assessed by that', () => {
    const later = { ...catalogue2026, id: '2028-1', requirements: catalogue2026.requirements.slice(0, 5) }
    expect(deriveSystem({ ...handled, derived: written(handled) }, later, today)).toMatchObject({
      change: { after: { requirements: { catalogueId: '2028-1' } } },
    })
  })
})
