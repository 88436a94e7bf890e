// What is counted from the facts that sort keys hold is what the assets themselves say.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalendarDay } from '../../../functions/domain/calendar/calendar-day.ts'
import { assetFlags } from '../../../functions/domain/register/asset-flags.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import { factsOfAsset } from '../../../functions/domain/register/register-facts.ts'
import { FigureCount, readAssetFacts } from '../../../functions/domain/register/register-figures.ts'
import { anyAsset } from './any-asset.ts'

const today = CalendarDay.parse('2027-01-11')

function standingOf({ current }: InformationAsset) {
  if (current === undefined) return 'unclassified'
  return current.validUntil < today ? 'expired' : 'classified'
}

describe('readAssetFacts', () => {
  it('reads of any asset what was written of it', () => {
    fc.assert(
      fc.property(anyAsset, (asset) => {
        const { critical, extendedProtection } = assetFlags({ ...asset, levels: asset.current?.levels })
        expect(readAssetFacts(factsOfAsset(asset), today)).toEqual({
          id: asset.id,
          unitPath: asset.unitPath,
          critical,
          vacant: asset.vacantSince !== undefined,
          extendedProtection,
          standing: standingOf(asset),
        })
      }),
    )
  })

  it('passes over the facts of a system and of its class', () => {
    expect(readAssetFacts('/kf/ks/#Y#v#in-use#treserva', today)).toBeUndefined()
    expect(readAssetFacts('/kf/ks/#S#c#settled#2312#0.3.2.1#2.1#4#treserva', today)).toBeUndefined()
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
