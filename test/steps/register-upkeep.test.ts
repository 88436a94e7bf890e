// What one commit had no room for, against a real store: classifications opened, what was vacant handed over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOverOwnership, reclassify } from '../../functions/steps/register-upkeep.ts'
import { levels } from '../domain/classification/given-derivation.ts'
import { actions, day, refusedWith, sound } from '../domain/given.ts'
import {
  chief,
  classed,
  givenAsset,
  givenSystem,
  givenVacancy,
  handling,
  idOf,
} from '../domain/register/given-register.ts'
import { people } from './given-register-store.ts'
import { type GivenStore, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(...people)
})
afterAll(() => at.close())

const heavy = { current: classed(levels(3, 2, 1, 3)) }

describe('opening new classifications', () => {
  const cause = { trigger: 'new-supplier', changed: [] } as const

  it('of what a system handles now, and once', async () => {
    await at.given(
      givenSystem({ id: 'moved' }),
      givenAsset({ id: 'here', ...heavy }),
      givenAsset({ id: 'light', current: classed(levels(1, 1, 1, 1)) }),
      givenAsset({ id: 'gone', ...heavy }),
      ...['here', 'light'].map((assetId) => handling({ systemId: 'moved', assetId })),
      handling({ systemId: 'moved', assetId: 'gone', endedOn: day('2027-01-01') }),
    )
    const { decision } = await at.run(reclassify, { systemId: 'moved', ...cause })
    expect(sound(decision).changes).toHaveLength(2)
    expect((await at.store.load('classification', 'here/1')).state).toMatchObject({
      trigger: 'new-supplier',
      status: 'proposing',
      startedBy: 'system',
    })
    expect((await at.run(reclassify, { systemId: 'moved', ...cause })).decision).toBeUndefined()
  })

  it('of named assets, and of none that is unknown', async () => {
    await at.given(givenAsset({ id: 'named', ...heavy }))
    const { decision } = await at.run(reclassify, { assetIds: ['named', 'unknown'], ...cause })
    expect(actions(sound(decision))).toEqual([
      'information-asset.reclassification-opened',
      'classification.opened',
    ])
    expect((await at.run(reclassify, { systemId: 'unknown', ...cause })).decision).toBeUndefined()
    expect((await at.run(reclassify, cause)).decision).toBeUndefined()
  })
})

describe('handing over', () => {
  const marks = { ownerId: chief, vacantSince: day('2027-01-15'), vacancyId: idOf(70) }

  it('given an owner who was appointed, then what fell back is theirs, and a repeat finds nothing', async () => {
    await at.given(
      givenVacancy({ id: idOf(70), status: 'appointed', appointedId: 'io.new' }),
      givenAsset({ id: 'v1', ...marks }),
      givenAsset({ id: 'v2', ...marks, ...heavy }),
      givenSystem({ id: 'v3', ...marks, vacancyId: idOf(71) }),
    )
    await at.run(handOverOwnership, { vacancyId: idOf(70) })
    for (const id of ['v1', 'v2']) {
      const { state } = await at.store.load('information-asset', id)
      expect(state.ownerId).toBe('io.new')
      expect(state).not.toHaveProperty('vacancyId')
    }
    expect((await at.store.load('system', 'v3')).state.ownerId).toBe(chief)
    expect((await at.store.load('classification', 'v2/1')).state.trigger).toBe('owner-change')
    expect((await at.run(handOverOwnership, { vacancyId: idOf(70) })).decision).toBeUndefined()
  })

  it('given a vacancy that nobody fills, then it refuses', async () => {
    await at.given(givenVacancy({ id: idOf(72) }))
    await expect(at.run(handOverOwnership, { vacancyId: idOf(72) })).rejects.toThrow(
      refusedWith('wrong-state'),
    )
  })
})
