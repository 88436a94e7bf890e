// The facts that are written are the facts that are read, and the figures count each thing once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetFlags } from '../../../functions/domain/register/asset-flags.ts'
import {
  factsOfAsset,
  factsOfSystem,
  factsOfSystemClass,
} from '../../../functions/domain/register/register-facts.ts'
import { FigureCount, readAssetFacts } from '../../../functions/domain/register/register-figures.ts'
import { Lifecycle } from '../../../functions/domain/register/system.ts'
import { keysOf } from '../../../functions/store/keys.ts'
import { anyLevels } from '../classification/given-classification.ts'
import { levels } from '../classification/given-derivation.ts'
import { day, today } from '../given.ts'
import { anyAsset } from './any-asset.ts'
import { classed, givenAsset, givenSystem, givenSystemClass } from './given-register.ts'

const figuresOf = (facts: readonly string[], on = today) => {
  const count = new FigureCount(on)
  count.add(facts)
  return count.units
}

describe('the facts of an asset', () => {
  it('given any, then what is read is what the asset says', () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const { current } = asset
        const { critical, extendedProtection } = assetFlags({ ...asset, levels: current?.levels })
        const isExpired = current !== undefined && current.validUntil < today
        expect(readAssetFacts(factsOfAsset(asset), today)).toEqual({
          id: asset.id,
          unitPath: asset.unitPath,
          critical,
          extendedProtection,
          vacant: asset.vacantSince !== undefined,
          standing: current === undefined ? 'unclassified' : isExpired ? 'expired' : 'classified',
        })
      }),
    )
  })

  it.each([
    ['2027-02-01', 'classified'],
    ['2027-01-31', 'expired'],
  ])('given a class until %s, then on 1 February it is %s', (validUntil, standing) => {
    const facts = factsOfAsset(givenAsset({ current: classed(levels(1, 1, 1), validUntil) }))
    expect(readAssetFacts(facts, today)?.standing).toBe(standing)
  })

  it('are no facts of a system, nor the other way round', () => {
    expect(readAssetFacts(factsOfSystem(givenSystem()), today)).toBeUndefined()
    expect(readAssetFacts(factsOfSystemClass(givenSystemClass()), today)).toBeUndefined()
  })
})

describe('the figures', () => {
  it('given any assets, added in whatever portions, then each is counted once', () => {
    fc.assert(
      fc.property(fc.array(anyAsset, { maxLength: 12 }), fc.nat(12), (assets, at) => {
        const facts = assets.map(factsOfAsset)
        const count = new FigureCount(today)
        count.add(facts.slice(0, at))
        count.add(facts.slice(at))
        expect(count.units).toEqual(figuresOf(facts.toReversed()))
        const [unit] = count.units
        expect(unit?.assets.total ?? 0).toBe(assets.length)
        const counted = unit?.assets
        const unclassified = assets.filter(({ current }) => current === undefined).length
        expect((counted?.classified ?? 0) + (counted?.expired ?? 0)).toBe(assets.length - unclassified)
        expect(counted?.criticalClassified ?? 0).toBeLessThanOrEqual(counted?.critical ?? 0)
      }),
    )
  })

  it('given any class of a system, then its gaps, exceptions and over-protection are counted', () => {
    const count = fc.nat(99)
    const anyClass = fc
      .record({
        of: anyLevels,
        status: fc.constantFrom('empty', 'preliminary', 'settled'),
        critical: fc.boolean(),
        gapsByLevel: fc.tuple(count, count, count, count),
        exceptions: count,
        exceptionsAtThree: count,
        overProtected: fc.array(fc.constantFrom('K01', 'K58')),
      })
      .map(({ of, status, critical, ...counts }) =>
        givenSystemClass({
          levels: of,
          status,
          critical,
          requirements: { ...givenSystemClass().requirements, ...counts },
        }),
      )
    fc.assert(
      fc.property(anyClass, (derived) => {
        const { requirements, critical, status } = derived
        expect(figuresOf([factsOfSystemClass(derived)])).toMatchObject([
          {
            unitPath: derived.unitPath,
            systems: { critical: Number(critical), preliminary: Number(status === 'preliminary') },
            gaps: {
              byLevel: requirements.gapsByLevel,
              exceptions: requirements.exceptions,
              exceptionsAtThree: requirements.exceptionsAtThree,
              overProtected: requirements.overProtected.length,
            },
          },
        ])
      }),
    )
  })

  it.each(Lifecycle.options)(
    'given a system that is %s, then it counts unless it is no more',
    (lifecycle) => {
      const system = givenSystem({ lifecycle, vacantSince: day('2027-01-01') })
      const one = lifecycle === 'ended' ? 0 : 1
      expect(figuresOf([factsOfSystem(system)])).toMatchObject([{ systems: { total: one, vacant: one } }])
      const derived = givenSystemClass({ ended: lifecycle === 'ended' })
      expect(keysOf(derived).gsi3sk).toBe(one === 0 ? undefined : factsOfSystemClass(derived))
    },
  )

  it('are by unit, in the order of the paths, and asked twice the same', () => {
    const count = new FigureCount(today)
    const at = (unitPath: string) => factsOfSystemClass(givenSystemClass({ unitPath }))
    count.add([at('/kf/ks/skolan/'), at('/kf/ks/'), factsOfAsset(givenAsset())])
    expect(count.units.map(({ unitPath }) => unitPath)).toEqual([
      '/kf/ks/',
      '/kf/ks/kontoret/',
      '/kf/ks/skolan/',
    ])
    expect(count.units).toEqual(count.units)
  })

  it('given facts of a kind that nobody counts, then they are passed over', () => {
    expect(figuresOf(['/kf/#Z#x#y', ''])).toEqual([])
  })
})

describe('FigureCount', () => {
  it('counts each thing at its own unit, in whatever order and however many at a time they come', () => {
    const facts = [
      '/kf/ks/#A#c-e#2312#2028-03-01#journaler',
      '/kf/ks/it/#A#-v-#1100#2026-12-31#loggar',
      '/kf/ks/#A#---###kartor',
      '/kf/ks/#Y#v#in-use#treserva',
      '/kf/ks/#Y#-#ended#gammalt',
      '/kf/ks/#S#c#preliminary#2312#0.3.2.1#2.1#4#treserva',
    ]
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.nat(facts.length),
        (all, at) => {
          const count = new FigureCount(today)
          count.add(all.slice(0, at))
          count.add(all.slice(at))
          const [ks, it] = count.units
          expect(ks).toMatchObject({
            unitPath: '/kf/ks/',
            assets: { total: 2, classified: 1, expired: 0, vacant: 0, critical: 1, criticalClassified: 1 },
            systems: { total: 1, vacant: 1, preliminary: 1, critical: 1 },
            gaps: { byLevel: [0, 3, 2, 1], exceptions: 2, exceptionsAtThree: 1, overProtected: 4 },
          })
          expect(it).toMatchObject({
            unitPath: '/kf/ks/it/',
            assets: { total: 1, classified: 0, expired: 1, vacant: 1, critical: 0 },
          })
        },
      ),
    )
  })
})
