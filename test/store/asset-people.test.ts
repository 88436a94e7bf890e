// Who is asked about an asset, and in which role they are asked first.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InformationAsset } from '../../functions/domain/register/information-asset.ts'
import { askedToAdvise, askedToDecide, askedToPropose } from '../../functions/store/asset-people.ts'
import { today } from '../domain/given.ts'
import { anyAsset } from '../domain/register/any-asset.ts'
import { type GivenStore, inOffice, startStore } from '../steps/given-store.ts'

let world: GivenStore

beforeAll(async () => {
  world = await startStore()
  await world.given(
    ...inOffice('eva', 'information-owner', 'bun'),
    ...inOffice('rut', 'unit-manager', 'skolan'),
    ...inOffice('vd.winge', 'company-director', 'fabs-ab'),
    ...inOffice('iss.lind', 'coordinator'),
    ...inOffice('dso.berg', 'data-protection-officer'),
  )
})
afterAll(() => world.close())

const asset = (facts: Pick<InformationAsset, 'unitPath' | 'ownerId'>): InformationAsset => {
  const [sample] = fc.sample(anyAsset, 1)
  if (sample === undefined) throw new TypeError('fast-check gave no asset')
  return { ...sample, ...facts, systemIds: [] }
}
const idsOf = ({ holders }: { holders: readonly { personId: string }[] }) =>
  holders.map(({ personId }) => personId)

describe('the decision on an asset', () => {
  it('is asked of its owner, whose role reaches what lies beneath; then of the nearest manager and the coordinators', async () => {
    const asked = await askedToDecide(
      world.store,
      asset({ unitPath: '/kf/bun/skolan/', ownerId: 'eva' }),
      today,
    )
    expect(idsOf(asked)).toEqual(['eva', 'rut', 'iss.lind'])
    expect(asked).toMatchObject({ role: 'information-owner', managingUnitId: 'skolan' })
  })

  it('given an owner who has left a company, then its director is asked first, in that role', async () => {
    const asked = await askedToDecide(
      world.store,
      asset({ unitPath: '/kf/fabs-ab/', ownerId: 'gone' }),
      today,
    )
    expect(idsOf(asked)).toEqual(['vd.winge', 'iss.lind'])
    expect(asked).toMatchObject({ role: 'company-director', managingUnitId: 'fabs-ab' })
  })

  it('given that nobody manages the unit, then the coordinator is asked', async () => {
    const asked = await askedToDecide(world.store, asset({ unitPath: '/kf/tomt/', ownerId: 'gone' }), today)
    expect(asked.role).toBe('coordinator')
    expect(new Set(idsOf(asked))).toEqual(new Set(['iss.lind']))
  })
})

describe('a proposal and advice', () => {
  it('given an asset in no system, then whoever decides is asked to propose', async () => {
    const given = asset({ unitPath: '/kf/bun/skolan/', ownerId: 'eva' })
    expect(await askedToPropose(world.store, given, today)).toEqual(
      await askedToDecide(world.store, given, today),
    )
  })

  it('advice is asked of everyone who holds the role, wherever they are placed', async () => {
    expect(await askedToAdvise(world.store, 'data-protection-officer', today)).toMatchObject({
      holders: [{ personId: 'dso.berg' }],
      role: 'data-protection-officer',
    })
  })
})
