// Who is asked about an asset, as the database has it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedToAdvise, askedToDecide, askedToPropose } from '../../functions/store/asset-people.ts'
import { day, today } from '../domain/given.ts'
import { assigned, givenAsset, givenSystem } from '../domain/register/given-register.ts'
import { type GivenStore, inOffice, startStore } from '../steps/given-store.ts'

let world: GivenStore

beforeAll(async () => {
  world = await startStore()
  await world.given(
    ...inOffice('io.falk', 'information-owner'),
    ...inOffice('io.skola', 'information-owner', 'skolan'),
    ...inOffice('um.berg', 'unit-manager', 'ks'),
    ...inOffice('um.skola', 'unit-manager', 'skolan'),
    ...inOffice('vd.ek', 'company-director', 'fabs-ab'),
    ...inOffice('iss.lind', 'coordinator', 'staben'),
    ...inOffice('sm.qvist', 'system-manager', 'it-enheten'),
    ...inOffice('dso.nyman', 'data-protection-officer', 'staben'),
  )
  await world.given(
    assigned('information-owner', 'um.berg', { id: 'second', unitId: 'skolan' }),
    givenSystem({ managerId: 'sm.qvist' }),
    givenSystem({ id: 'orphan', managerId: 'sm.left' }),
  )
})
afterAll(() => world.close())

const decides = async (facts: Parameters<typeof givenAsset>[0]) => {
  const { holders, ...asked } = await askedToDecide(world.store, givenAsset(facts), today)
  return { ...asked, ids: holders.map(({ personId, role }) => `${personId} ${role}`) }
}

describe('who decides', () => {
  it('is the owner, then the nearest manager, then the coordinators', async () => {
    expect(await decides({})).toEqual({
      role: 'information-owner',
      managingUnitId: 'ks',
      ids: ['io.falk information-owner', 'um.berg unit-manager', 'iss.lind coordinator'],
    })
  })

  it('given an owner whose role is for another unit, then the manager', async () => {
    expect(await decides({ ownerId: 'io.skola' })).toMatchObject({
      role: 'unit-manager',
      ids: ['um.berg unit-manager', 'iss.lind coordinator'],
    })
  })

  it('given a manager who has it for the time being, also with the owner’s role elsewhere, then as manager', async () => {
    expect(await decides({ ownerId: 'um.berg' })).toMatchObject({
      role: 'unit-manager',
      ids: ['um.berg unit-manager', 'iss.lind coordinator', 'iss.lind coordinator'],
    })
  })

  it('given a company without an owner, then its director in their own role', async () => {
    expect(await decides({ ownerId: 'left', unitPath: '/kf/fabs-ab/' })).toEqual({
      role: 'company-director',
      managingUnitId: 'fabs-ab',
      ids: ['vd.ek company-director', 'iss.lind coordinator'],
    })
  })

  it('given an owner whose role has ended, then not they', async () => {
    await world.given(assigned('information-owner', 'io.gone', { validTo: day('2027-01-31') }))
    expect((await decides({ ownerId: 'io.gone' })).role).toBe('unit-manager')
  })
})

describe('who proposes', () => {
  const proposes = async (...systemIds: string[]) => {
    const { holders, role } = await askedToPropose(world.store, givenAsset({ systemIds }), today)
    return `${holders[0]?.personId} as ${role}`
  }

  it('is the manager of the first system that handles it, wherever they belong', async () => {
    expect(await proposes('socialsystemet', 'orphan')).toBe('sm.qvist as system-manager')
  })

  it('given no system, an unknown one, or a manager who has left, then the owner', async () => {
    expect(await proposes()).toBe('io.falk as information-owner')
    expect(await proposes('unknown')).toBe('io.falk as information-owner')
    expect(await proposes('orphan')).toBe('io.falk as information-owner')
  })
})

describe('who advises', () => {
  it('is everyone with the adviser’s role', async () => {
    const { holders, role } = await askedToAdvise(world.store, 'data-protection-officer', today)
    expect(holders.map(({ personId }) => personId)).toEqual(['dso.nyman'])
    expect(role).toBe('data-protection-officer')
    expect((await askedToAdvise(world.store, 'legal-counsel', today)).holders).toEqual([])
  })
})
