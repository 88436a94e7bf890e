// An asset is registered after the stop question, with its owner, its systems and its first classification.

import { describe, expect, it } from 'vitest'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { mostSystems } from '../../../functions/domain/register/information-asset.ts'
import type {
  RegisterAsset,
  RegisterAssetContext,
} from '../../../functions/domain/register/register-asset.ts'
import { handlingFrom, registerAsset } from '../../../functions/domain/register/register-asset.ts'
import { givenPersonalData } from '../classification/given-classification.ts'
import { actions, day, mails, moment, refusedWith, resulting, sound, startedWith, stored } from '../given.ts'
import {
  assigned,
  elsewhere,
  everywhere,
  givenContent,
  givenDescription,
  givenSystem,
  handling,
  idOf,
  keeper,
  reaching,
  unitPath,
  writesOf,
} from './given-register.ts'

const systems = (count: number) =>
  Array.from({ length: count }, (_, at) => givenSystem({ id: `system-${String(at).padStart(2, '0')}` }))

function register(command: Partial<RegisterAsset> = {}, context: Partial<RegisterAssetContext> = {}) {
  return registerAsset(
    { protectiveSecurity: 'no', description: givenDescription(), systemIds: [], ...command },
    {
      ...moment,
      assetId: idOf(5),
      classificationId: idOf(6),
      model: model2026,
      unitPath,
      ownerRoles: [assigned('information-owner')],
      systems: [],
      classifiesTraceability: true,
      actor: keeper,
      grant: reaching('kontoret'),
      ...context,
    },
  )
}

describe('registering an asset', () => {
  it('opens its first classification, for the team to propose in', () => {
    const { decision, asset } = register()
    expect(actions(sound(decision))).toEqual(['information-asset.registered', 'classification.opened'])
    expect(asset).toMatchObject({ classificationCount: 1, openClassificationId: idOf(6), systemIds: [] })
    expect(startedWith(sound(decision))).toMatchObject([['classification', { entry: 'propose' }]])
    expect(mails(decision)).toEqual([])
  })

  it('given a proposal with it, then advice comes next', () => {
    const { decision } = register({ proposal: givenContent() })
    expect(resulting(sound(decision), 'classification')).toMatchObject({
      status: 'advising',
      trigger: 'first',
      proposal: { round: 1, by: { personId: keeper.personId, role: 'system-manager' } },
    })
    expect(startedWith(sound(decision))).toMatchObject([['classification', { entry: 'advise' }]])
  })

  it('given systems, one named twice, then it is linked to each once and they are derived anew', () => {
    const [first] = systems(1)
    const { decision, asset } = register(
      { systemIds: ['system-00', 'system-00'] },
      { systems: first ? [first] : [] },
    )
    expect(asset.systemIds).toEqual(['system-00'])
    expect(actions(sound(decision)).filter((action) => action === 'handling.begun')).toHaveLength(1)
    expect(startedWith(sound(decision)).at(-1)).toEqual([
      'register-upkeep',
      { entry: 'derive', systemIds: ['system-00'] },
    ])
  })

  it('given as many systems as there may be, then it fits a transaction', () => {
    const all = systems(mostSystems)
    const { decision } = register(
      { systemIds: all.map(({ id }) => id), proposal: givenContent() },
      { systems: all },
    )
    expect(sound(decision).changes).toHaveLength(mostSystems + 2)
    expect(writesOf(decision)).toBeLessThanOrEqual(100)
  })

  it.each(['yes', 'unknown'] as const)(
    'given %s to the stop question, then before anything else',
    (answer) => {
      const all = { grant: elsewhere, ownerRoles: [] }
      expect(() => register({ protectiveSecurity: answer }, all)).toThrow(refusedWith('protective-security'))
    },
  )

  it.each<[string, Partial<RegisterAsset>, Partial<RegisterAssetContext>, Parameters<typeof refusedWith>]>([
    ['a unit out of reach', {}, { grant: elsewhere }, ['wrong-unit']],
    ['an owner without the role', {}, { ownerRoles: [] }, ['owner-without-role', 'body.description.ownerId']],
    [
      'an owner of systems',
      {},
      { ownerRoles: [assigned('system-owner')] },
      ['owner-without-role', 'body.description.ownerId'],
    ],
    ['an unknown system', { systemIds: ['nowhere'] }, {}, ['not-found', 'body.systemIds.0']],
    [
      'a system that is no more',
      { systemIds: ['socialsystemet'] },
      { systems: [givenSystem({ lifecycle: 'ended' })] },
      ['wrong-state'],
    ],
    [
      'a proposal below the floor',
      {
        description: givenDescription({ personalData: givenPersonalData({ sensitive: true }) }),
        proposal: givenContent(),
      },
      {},
      ['level-below-floor', 'body.proposal.levels.confidentiality', 'body.proposal.levels.traceability'],
    ],
  ])('given %s, then it refuses', (_, command, context, refused) => {
    expect(() => register(command, context)).toThrow(refusedWith(...refused))
  })

  it('given someone who reaches everything, then it need not be their unit', () => {
    expect(register({}, { grant: everywhere }).asset.unitPath).toBe(unitPath)
  })
})

describe('a link to a system', () => {
  it('given one that was ended, then it begins anew on the new day', () => {
    const before = stored(handling({ endedOn: day('2026-06-01') }))
    const change = handlingFrom('socialsystemet', 'personakter', moment.today, before)
    expect(change).toMatchObject({ before, action: 'handling.begun' })
    expect(change.after).toEqual(handling({ from: moment.today }))
  })
})
