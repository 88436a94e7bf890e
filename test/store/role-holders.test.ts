// Who answers for a unit, as the database has it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Unit } from '../../functions/domain/organisation/unit.ts'
import { unitsWithoutContact } from '../../functions/store/role-holders.ts'
import { day, today } from '../domain/given.ts'
import { type GivenStore, inOffice, startStore } from '../steps/given-store.ts'

const unit = (id: string, contactRole: Unit['contactRole']): Unit => ({
  kind: 'unit',
  id,
  name: id,
  unitKind: 'committee',
  contactRole,
  validFrom: day('2020-01-01'),
})
const units = [unit('socialnamnden', 'committee-secretary'), unit('fabs-ab', 'company-director')]

let world: GivenStore

beforeAll(async () => {
  world = await startStore()
  await world.given(
    ...inOffice('ns.palm', 'committee-secretary', 'socialnamnden'),
    ...inOffice('ns.frisk', 'committee-secretary', 'valnamnden'),
    ...inOffice('vd.winge', 'company-director', 'fabs-ab'),
  )
})
afterAll(() => world.close())

describe('units that nobody answers for', () => {
  const without = (...disqualifiedIds: string[]) =>
    unitsWithoutContact(world.store, { units, disqualifiedIds }, today)

  it('are none when each has its contact', async () => {
    expect(await without()).toEqual([])
  })

  it('are those whose only contact has declared jäv in the matter (KL 6:30, 7:4)', async () => {
    expect(await without('ns.palm')).toEqual(['socialnamnden'])
    expect(await without('ns.frisk')).toEqual([])
  })
})
