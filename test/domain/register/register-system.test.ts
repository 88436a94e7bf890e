// A system is registered and changed; what weighs on the information in it asks for new classifications.
import { describe, expect, it } from 'vitest'
import type { SystemContext } from '../../../functions/domain/register/register-system.ts'
import { changeSystem, registerSystem } from '../../../functions/domain/register/register-system.ts'
import type { System, SystemDescription } from '../../../functions/domain/register/system.ts'
import { aggregation } from '../classification/given-derivation.ts'
import { actions, day, mails, moment, refusedWith, sound, startedWith, stored } from '../given.ts'
import {
  assigned,
  chief,
  descriptionOf,
  elsewhere,
  givenSystem,
  givenSystemDescription,
  idOf,
  keeper,
  manager,
  reaching,
  unitPath,
} from './given-register.ts'

const context: SystemContext = {
  ...moment,
  protectiveSecurity: 'no',
  unitPath,
  ownerRoles: [assigned('system-owner', 'so.lund')],
  managerRoles: [assigned('system-manager', manager, { unitId: 'it-enheten' })],
  actor: keeper,
  grant: reaching('kontoret'),
}
const nobody = { ownerRoles: [], managerRoles: [] }
const register = (how: Partial<SystemContext> = {}) =>
  registerSystem(givenSystemDescription(), idOf(5), { ...context, ...how })
const change = (
  before: System,
  facts: Partial<SystemDescription> = {},
  how: Partial<SystemContext & { expectedVersion: number }> = {},
) =>
  changeSystem(
    stored(before),
    { ...descriptionOf(before), ...facts },
    { ...context, expectedVersion: 3, ...how },
  )

const ended = { validTo: day('2027-01-31') }

describe('registering a system', () => {
  it('gives it a class, derived, and takes a manager from another unit', () => {
    const { decision, system } = register()
    expect(actions(sound(decision))).toEqual(['system.registered'])
    expect(system).toMatchObject({ id: idOf(5), platformIds: [], registeredOn: '2027-02-01' })
    expect(startedWith(decision)).toEqual([['register-upkeep', { entry: 'derive', systemIds: [idOf(5)] }]])
  })

  it.each<[string, Partial<SystemContext>, Parameters<typeof refusedWith>]>([
    ['a doubt about Sweden’s security', { protectiveSecurity: 'yes' }, ['protective-security']],
    ['a unit out of reach', { grant: elsewhere }, ['wrong-unit']],
    ['an owner without the role', { ownerRoles: [] }, ['owner-without-role', 'body.description.ownerId']],
    [
      'an owner for another unit',
      { ownerRoles: [assigned('system-owner', 'so.lund', { unitId: 'skolan' })] },
      ['owner-without-role', 'body.description.ownerId'],
    ],
    [
      'a manager who was',
      { managerRoles: [assigned('system-manager', manager, ended)] },
      ['owner-without-role', 'body.description.managerId'],
    ],
  ])('given %s, then it refuses', (_, how, refused) => {
    expect(() => register(how)).toThrow(refusedWith(...refused))
  })
})

describe('changing a system', () => {
  const before = givenSystem({
    description: 'Gammalt',
    supplier: { name: 'Väst AB' },
    aggregation,
    platformIds: ['inloggningen'],
  })

  it('keeps what the owner has decided of it, and drops what is not said any more', () => {
    const { decision, system } = change(before, {}, nobody)
    const { description: _, ...kept } = before
    expect(system).toEqual(kept)
    expect(startedWith(sound(decision))).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['socialsystemet'] }],
    ])
  })

  it('given a move to the cloud, then what it handles is classified anew', () => {
    const { decision } = change(before, { hosting: 'cloud-eu' })
    expect(startedWith(sound(decision)).at(-1)).toEqual([
      'register-upkeep',
      {
        entry: 'reclassify',
        systemId: 'socialsystemet',
        trigger: 'cloud-or-third-country',
        changed: [{ field: 'hosting', before: 'own', after: 'cloud-eu' }],
      },
    ])
    expect(mails(decision)).toEqual([])
  })

  it('given the hosting changed twice, then each change asks once, and the same again asks nothing', () => {
    const triggers = (of: ReturnType<typeof change>) =>
      startedWith(of.decision).flatMap(([, input]) => input['trigger'] ?? [])
    const away = change(before, { hosting: 'cloud-third-country' })
    const home = change(away.system, { hosting: 'own' })
    expect([triggers(away), triggers(home), triggers(change(home.system))]).toEqual([
      ['cloud-or-third-country'],
      ['changed-system'],
      [],
    ])
  })

  it('given a manager of the unit who has it for the time being, then they keep it while another manages it', () => {
    const vacant = givenSystem({ ownerId: chief, vacantSince: day('2027-01-02'), vacancyId: idOf(3) })
    const managerRoles = [assigned('system-manager', 'sm.alm')]
    const { system } = change(vacant, { managerId: 'sm.alm' }, { ownerRoles: [], managerRoles })
    expect(system).toMatchObject({ managerId: 'sm.alm', vacantSince: '2027-01-02', vacancyId: idOf(3) })
    expect(() => change(vacant, { managerId: 'sm.alm' }, nobody)).toThrow(
      refusedWith('owner-without-role', 'body.description.managerId'),
    )
  })

  it('given a new owner, then it is vacant no more, also where the manager has left', () => {
    const vacant = givenSystem({ ownerId: chief, vacantSince: day('2027-01-02'), vacancyId: idOf(3) })
    const { system } = change(vacant, { ownerId: 'so.lund' }, { managerRoles: [] })
    expect(system).not.toHaveProperty('vacantSince')
    expect(system).not.toHaveProperty('vacancyId')
  })

  it('given another unit, then the owner must hold the role there', () => {
    const moved = { unitPath: '/kf/ks/skolan/', grant: reaching('kontoret', 'skolan') }
    expect(() => change(before, { unitId: 'skolan' }, moved)).toThrow(refusedWith('owner-without-role'))
  })

  it('given a doubt, another version or a unit out of reach, then it refuses', () => {
    expect(() => change(before, {}, { protectiveSecurity: 'unknown' })).toThrow(
      refusedWith('protective-security'),
    )
    expect(() => change(before, {}, { expectedVersion: 2 })).toThrow(refusedWith('stale-version'))
    expect(() => change(before, {}, { grant: elsewhere })).toThrow(refusedWith('wrong-unit'))
    expect(() => change(before, {}, { unitPath: '/kf/ks/skolan/' })).toThrow(refusedWith('wrong-unit'))
  })
})
