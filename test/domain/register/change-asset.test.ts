// What is said of an asset is changed whole; a weighty change opens a new classification; and an asset ends.
import { describe, expect, it } from 'vitest'
import type { ChangeAssetContext } from '../../../functions/domain/register/change-asset.ts'
import { changeAsset, describedAnew, endAsset } from '../../../functions/domain/register/change-asset.ts'
import type {
  AssetDescription,
  InformationAsset,
} from '../../../functions/domain/register/information-asset.ts'
import { mostSystems } from '../../../functions/domain/register/information-asset.ts'
import { givenPersonalData } from '../classification/given-classification.ts'
import { levels } from '../classification/given-derivation.ts'
import {
  actions,
  day,
  mails,
  moment,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  taskId,
} from '../given.ts'
import {
  assetInWork,
  assigned,
  chief,
  classed,
  elsewhere,
  givenAsset,
  givenClassification,
  givenClassTask,
  givenDescription,
  handling,
  idOf,
  keeper,
  reaching,
  unitPath,
  writesOf,
} from './given-register.ts'

const context: ChangeAssetContext = {
  ...moment,
  protectiveSecurity: 'no',
  underWay: undefined,
  unitPath,
  ownerRoles: [assigned('information-owner')],
  classificationId: idOf(6),
  modelId: '2026-1',
  expectedVersion: 3,
  actor: keeper,
  grant: reaching('kontoret'),
}
const change = (
  before: InformationAsset,
  description: Partial<AssetDescription> = {},
  how: Partial<ChangeAssetContext> = {},
) => changeAsset(stored(before), givenDescription(description), { ...context, ...how })

const decided = givenAsset({
  current: classed(levels(2, 1, 1, 1)),
  classificationCount: 1,
  systemIds: ['b'],
  receiverIds: ['a'],
})
const temporary = givenAsset({ ownerId: chief, vacantSince: day('2027-01-02'), vacancyId: idOf(3) })

describe('changing an asset', () => {
  it('keeps what follows from other decisions, and derives its systems anew', () => {
    const { decision, asset } = change(decided, { name: 'Åtgärdsplaner' })
    expect(asset).toEqual({ ...decided, name: 'Åtgärdsplaner' })
    expect(actions(sound(decision))).toEqual(['information-asset.changed'])
    expect(startedWith(decision)).toEqual([['register-upkeep', { entry: 'derive', systemIds: ['a', 'b'] }]])
  })

  it('drops what is not said any more', () => {
    const before = { ...decided, description: 'Gammalt', records: 7 }
    expect(describedAnew(before, givenDescription(), unitPath)).toEqual(decided)
  })

  it('given new personal data in a class that is decided, then a new classification is opened with the reason', () => {
    const personalData = givenPersonalData({ protected: true })
    const { decision, asset } = change(decided, { personalData })
    expect(asset).toMatchObject({ openClassificationId: idOf(6), classificationCount: 2, personalData })
    expect(resulting(sound(decision), 'information-asset')).toEqual(asset)
    expect(resulting(sound(decision), 'classification')).toMatchObject({
      trigger: 'new-personal-data',
      number: 2,
      previous: { levels: levels(2, 1, 1, 1) },
    })
    expect(mails(decision)).toEqual([])
  })

  it.each([
    ['one that is in work', { ...decided, openClassificationId: idOf(2) }],
    ['one that was never decided', assetInWork()],
  ])('given the same in %s, then no other is opened', (_, before) => {
    const { decision } = change(before, { personalData: givenPersonalData() })
    expect(actions(sound(decision))).toEqual(['information-asset.changed'])
  })

  it('given the same change again, then nothing more is opened', () => {
    const description = { personalData: givenPersonalData({ protected: true }) }
    const { asset } = change(decided, description)
    const again = change(asset, description)
    expect(again.asset).toEqual(asset)
    expect(actions(sound(again.decision))).toEqual(['information-asset.changed'])
  })

  it('given a manager who has it for the time being, then other things change without the owner’s role', () => {
    const { asset } = change(temporary, { ownerId: chief, name: 'Nytt' }, { ownerRoles: [] })
    expect(asset).toMatchObject({ vacantSince: '2027-01-02', vacancyId: idOf(3), name: 'Nytt' })
  })

  it('given a new owner, then it is vacant no more; one without the role is refused', () => {
    const { asset } = change(temporary)
    expect(asset).not.toHaveProperty('vacantSince')
    expect(asset).not.toHaveProperty('vacancyId')
    expect(() => change(temporary, {}, { ownerRoles: [] })).toThrow(
      refusedWith('owner-without-role', 'body.description.ownerId'),
    )
  })

  it('given another unit, then the owner’s role and the caller’s reach are asked for there', () => {
    const moved = { unitPath: '/kf/ks/skolan/' }
    expect(() => change(decided, { unitId: 'skolan' }, moved)).toThrow(refusedWith('wrong-unit'))
    const both = reaching('kontoret', 'skolan')
    expect(() => change(decided, { unitId: 'skolan' }, { ...moved, grant: both })).toThrow(
      refusedWith('owner-without-role'),
    )
    const ownerRoles = [assigned('information-owner', undefined, { unitId: 'ks' })]
    expect(change(decided, { unitId: 'skolan' }, { ...moved, grant: both, ownerRoles }).asset).toMatchObject({
      unitId: 'skolan',
      ...moved,
    })
  })

  it.each<[string, InformationAsset, Partial<ChangeAssetContext>, Parameters<typeof refusedWith>[0]]>([
    ['a doubt about Sweden’s security', decided, { protectiveSecurity: 'unknown' }, 'protective-security'],
    ['an old version', decided, { expectedVersion: 2 }, 'stale-version'],
    ['an asset that is no more', { ...decided, endedOn: day('2027-01-01') }, {}, 'wrong-state'],
    ['a unit out of reach', decided, { grant: elsewhere }, 'wrong-unit'],
  ])('given %s, then it refuses', (_, before, how, code) => {
    expect(() => change(before, {}, how)).toThrow(refusedWith(code))
  })
})

describe('ending an asset', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => `system-${at}`)
  const nothing = { handlings: [], openClassification: undefined, openTasks: [] }

  it('ends its links, its classification and its tasks, and derives its systems', () => {
    const before = assetInWork({
      systemIds: ['socialsystemet'],
      receiverIds: ['mottagaren'],
      lookOn: day('2027-12-01'),
      vacantSince: day('2027-01-01'),
      vacancyId: idOf(3),
    })
    const { decision, asset } = endAsset(
      stored(before),
      'Gallrat',
      {
        handlings: [stored(handling())],
        openClassification: stored(givenClassification()),
        openTasks: [stored(givenClassTask())],
      },
      context,
    )
    expect(actions(sound(decision))).toEqual([
      'information-asset.ended',
      'handling.ended',
      'classification.closed',
      'task.withdrawn',
    ])
    expect(asset).toMatchObject({ endedOn: '2027-02-01', systemIds: [], receiverIds: [] })
    for (const field of ['openClassificationId', 'lookOn', 'vacantSince', 'vacancyId'])
      expect(asset).not.toHaveProperty(field)
    expect(startedWith(decision)).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['mottagaren', 'socialsystemet'] }],
    ])
  })

  it('given the most systems, a task for each adviser and hundreds of receivers, then it fits a transaction', () => {
    const systemIds = numbered(mostSystems)
    const { decision } = endAsset(
      stored(assetInWork({ systemIds, receiverIds: numbered(200) })),
      'Avvecklat',
      {
        handlings: systemIds.map((systemId) => stored(handling({ systemId }))),
        openClassification: stored(givenClassification()),
        openTasks: [1, 2, 3].map((number) => stored(givenClassTask({ id: taskId(number) }))),
      },
      context,
    )
    expect(writesOf(sound(decision))).toBeLessThanOrEqual(100)
  })

  it('given a second time, then it refuses', () => {
    const { asset } = endAsset(stored(givenAsset()), 'Gallrat', nothing, context)
    expect(() => endAsset(stored(asset), 'Gallrat', nothing, context)).toThrow(refusedWith('wrong-state'))
  })

  it('given another version, or a unit out of reach, then it refuses', () => {
    const before = stored(givenAsset())
    expect(() => endAsset(before, 'x', nothing, { ...context, expectedVersion: 1 })).toThrow(
      refusedWith('stale-version'),
    )
    expect(() => endAsset(before, 'x', nothing, { ...context, grant: elsewhere })).toThrow(
      refusedWith('wrong-unit'),
    )
  })
})
