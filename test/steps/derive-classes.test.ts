// Classes are derived and spread against a real store: once for each change, and no further than they come out another.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deriveClasses } from '../../functions/steps/derive-classes.ts'
import { readSystemParts } from '../../functions/store/system-parts.ts'
import { levels, loweringTo } from '../domain/classification/given-derivation.ts'
import { day, sound, startedWith } from '../domain/given.ts'
import { classed, givenAsset, givenSystem, handling, writesOf } from '../domain/register/given-register.ts'
import { givenAnswer, givenException } from '../domain/requirement/given-requirements.ts'
import { type GivenStore, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
})
afterAll(() => at.close())

const heavy = { current: classed(levels(3, 2, 1, 3)) }
const derive = (...systemIds: string[]) => at.run(deriveClasses, { systemIds })
const classOf = async (systemId: string) => (await at.store.load('system-class', systemId)).state

describe('deriving', () => {
  beforeAll(async () => {
    await at.given(
      givenSystem({ id: 's1', platformIds: ['p1'] }),
      givenSystem({ id: 'p1' }),
      givenAsset({ id: 'a1', ...heavy, systemIds: ['s1'], receiverIds: ['s2'] }),
      handling({ systemId: 's1', assetId: 'a1' }),
      { kind: 'system-dependency', systemId: 's1', platformId: 'p1', from: day('2026-01-12') },
      givenSystem({ id: 's2' }),
      {
        kind: 'integration',
        fromSystemId: 's1',
        toSystemId: 's2',
        assetIds: ['a1'],
        from: day('2026-01-12'),
      },
      givenAnswer('K01', 'fulfilled', { systemId: 's1' }),
      givenException('K02', { systemId: 's1' }),
    )
  })

  it('reads all that a class follows from', async () => {
    const parts = await readSystemParts(at.store, 's1')
    expect(parts?.handlings).toHaveLength(1)
    expect(parts?.answers).toHaveLength(1)
    expect(parts?.exceptions).toHaveLength(1)
    expect([...(parts?.assets.keys() ?? [])]).toEqual(['a1'])
    expect((await readSystemParts(at.store, 'p1'))?.dependencies).toHaveLength(1)
    expect((await readSystemParts(at.store, 's2'))?.integrations).toHaveLength(1)
    expect(await readSystemParts(at.store, 'unknown')).toBeUndefined()
  })

  it('spreads to what a system stands on, and stops there', async () => {
    const first = await derive('s1', 's2', 'unknown')
    expect(first.output).toEqual({ derived: 2 })
    expect(startedWith(sound(first.decision))).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['p1'] }],
    ])
    expect(await classOf('s2')).toMatchObject({ levels: levels(3, 2, 1, 3), critical: true })
    const next = await derive('p1')
    expect(startedWith(sound(next.decision))).toEqual([])
    expect(await classOf('p1')).toMatchObject({ levels: levels(0, 0, 1), status: 'settled' })
  })

  it('given a second time, then nothing is written', async () => {
    expect(await derive('s1', 's2', 'p1')).toEqual({ decision: undefined, output: { derived: 0 } })
  })

  it('given a lowering that has run out, then the class comes back with no other change', async () => {
    await at.given(
      givenSystem({ id: 's3', lowering: loweringTo(1, 1, 1, 1) }),
      handling({ systemId: 's3', assetId: 'a1' }),
    )
    await derive('s3')
    expect((await classOf('s3')).levels).toEqual(levels(1, 1, 1, 1))
    await at.run(deriveClasses, { systemIds: ['s3'] }, { on: '2027-02-12' })
    expect((await classOf('s3')).levels).toEqual(levels(3, 2, 1, 3))
  })

  it('given fifteen systems that stand on as much as they may, then it fits a transaction', async () => {
    const systemIds = Array.from({ length: 15 }, (_, at) => `many-${at}`)
    for (const id of systemIds) {
      const platformIds = Array.from({ length: 50 }, (_, nth) => `${id}-on-${nth}`)
      await at.given(givenSystem({ id, platformIds }))
    }
    const { decision, output } = await derive(...systemIds)
    expect(output).toEqual({ derived: 15 })
    expect(writesOf(sound(decision))).toBeLessThanOrEqual(100)
  })

  it('takes no more than fifteen', async () => {
    await expect(derive(...Array.from({ length: 16 }, (_, nth) => `s${nth}`))).rejects.toThrow()
    await expect(derive()).rejects.toThrow()
  })
})
