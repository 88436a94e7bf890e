// Which model and which catalogue are in force on a day, those that come with the system among them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { model2026 } from '../../functions/domain/classification/model-2026.ts'
import { catalogue2026 } from '../../functions/domain/requirement/catalogue-2026.ts'
import {
  catalogueById,
  catalogueInForce,
  everyCatalogue,
  everyModel,
  modelById,
  modelInForce,
} from '../../functions/store/models.ts'
import { day, refusedWith, today } from '../domain/given.ts'
import { type GivenStore, startStore } from '../steps/given-store.ts'

let world: GivenStore

beforeAll(async () => {
  world = await startStore()
  await world.given(
    { ...model2026, id: '2028-1', validFrom: day('2028-01-01') },
    { ...model2026, id: '2027-2', validFrom: day('2027-07-01') },
    { ...catalogue2026, id: '2028-1', validFrom: day('2028-01-01') },
  )
})
afterAll(() => world.close())

describe('the model', () => {
  it.each([
    ['1999-01-01', '2026-1'],
    ['2027-06-30', '2026-1'],
    ['2027-07-01', '2027-2'],
    ['2028-01-01', '2028-1'],
  ])('on %s is %s', async (on, id) => {
    expect((await modelInForce(world.store, day(on))).id).toBe(id)
  })

  it('is found by its id, whether it comes with the system or not', async () => {
    expect(await modelById(world.store, '2026-1')).toBe(model2026)
    expect((await modelById(world.store, '2028-1')).validFrom).toBe('2028-01-01')
    await expect(modelById(world.store, 'none')).rejects.toThrow(refusedWith('not-found'))
    expect((await everyModel(world.store)).map(({ id }) => id)).toEqual(['2026-1', '2027-2', '2028-1'])
  })
})

describe('the catalogue', () => {
  it('is the latest whose day has come', async () => {
    expect((await catalogueInForce(world.store, today)).id).toBe('2026-1')
    expect((await catalogueInForce(world.store, day('2028-02-29'))).id).toBe('2028-1')
  })

  it('is found by its id', async () => {
    expect(await catalogueById(world.store, '2026-1')).toBe(catalogue2026)
    await expect(catalogueById(world.store, 'none')).rejects.toThrow(refusedWith('not-found', 'catalogue'))
    expect(await everyCatalogue(world.store)).toHaveLength(2)
  })
})
