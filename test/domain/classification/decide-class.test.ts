// The information owner's decision: by whom, on which proposal, never below the floors, and what it makes of the asset.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../functions/domain/actor.ts'
import { levelsBelowFloor } from '../../../functions/domain/classification/check-levels.ts'
import type { ClassLevels } from '../../../functions/domain/classification/class-levels.ts'
import { highestLevel } from '../../../functions/domain/classification/class-levels.ts'
import type { Classification } from '../../../functions/domain/classification/classification.ts'
import { applyDecision, checkDecision } from '../../../functions/domain/classification/decide-class.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  givenActor,
  holder,
  mails,
  moment,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
  standingInFor,
  startedWith,
  stored,
} from '../given.ts'
import {
  answered,
  assetInWork,
  chief,
  classed,
  givenClassification,
  givenClassTask,
  givenContent,
  givenProposal,
  idOf,
  manager,
  owner,
} from '../register/given-register.ts'
import { anyLevels, anyPersonalData, givenPersonalData } from './given-classification.ts'
import { levels } from './given-derivation.ts'

type Answer = AnswerOf<'decide-classification'>
const answer = (facts: Partial<Answer> = {}): Answer => ({
  kind: 'decide-classification',
  round: 1,
  outcome: 'accept',
  ...facts,
})
const changeTo = (of: ClassLevels) => answer({ outcome: 'change', levels: of, reason: 'Jourverksamhet' })
const falk = givenActor(owner, own('information-owner'))
const proposed = (of: ClassLevels, personId = manager): Classification =>
  givenClassification({
    proposal: givenProposal({ ...givenContent(of), by: { personId, name: 'N', role: 'system-manager' } }),
  })

function check(
  given: Answer,
  facts: { classification?: Classification; asset?: InformationAsset; actor?: Actor; task?: object } = {},
) {
  const { classification = givenClassification(), asset = assetInWork(), actor = falk, task = {} } = facts
  const context = { classification, asset, classifiesTraceability: true, actor }
  return checkDecision(givenClassTask(task), given, context)
}

describe('whether a decision may be taken', () => {
  it('given the owner and the proposal that was read, then it may', () => {
    expect(check(answer())).toBeUndefined()
  })

  it.each([0, 2])('given a proposal of round %d instead of 1, then it refuses', (round) => {
    expect(() => check(answer({ round }))).toThrow(refusedWith('stale-proposal'))
  })

  it('given that a higher class has been proposed meanwhile, then the old one is not decided', () => {
    const classification = { ...givenClassification(), proposal: givenProposal({ round: 2 }) }
    for (const outcome of ['accept', 'send-back'] as const)
      expect(() => check(answer({ outcome }), { classification })).toThrow(refusedWith('stale-proposal'))
  })

  it('given a colleague in the same role at the unit, then only the owner or who stands in', () => {
    const colleague = givenActor('io.other', own('information-owner'))
    expect(() => check(answer(), { actor: colleague })).toThrow(refusedWith('owner-decides'))
    const lent = standingInFor(owner, 'information-owner', 'kontoret', ['classification'])
    expect(check(answer(), { actor: givenActor('io.deputy', lent) })).toBeUndefined()
  })

  it.each([
    ['for another', standingInFor('io.third', 'information-owner', 'kontoret', ['classification'])],
    ['at another unit', standingInFor(owner, 'information-owner', 'skolan', ['classification'])],
    ['in other processes', standingInFor(owner, 'information-owner', 'kontoret', ['incident'])],
    ['in another role', standingInFor(owner, 'system-owner', 'kontoret', ['classification'])],
  ])('given a colleague who stands in %s, then not as the owner', (_, lent) => {
    const actor = givenActor('io.other', own('information-owner'), lent)
    expect(() => check(answer(), { actor })).toThrow(refusedWith('owner-decides'))
  })

  it('given one person who is owner of the system and of the information, then the information’s decision is theirs', () => {
    const both = givenActor(owner, own('system-owner'), own('information-owner'))
    expect(check(answer(), { actor: both })).toBeUndefined()
  })

  it('given an owner who is also the unit’s manager and was asked as such, then it is theirs', () => {
    const task = { assignee: holder(chief, 'unit-manager') }
    expect(check(answer(), { actor: givenActor(chief, own('unit-manager')), task })).toBeUndefined()
  })

  it('given the proposer, then never a level 3, neither accepted nor raised to; a lower class they may', () => {
    const three = proposed(levels(1, 1, 1, 3), owner)
    expect(() => check(answer(), { classification: three })).toThrow(refusedWith('proposer-may-not-decide'))
    const two = proposed(levels(2, 2, 2, 2), owner)
    expect(check(answer(), { classification: two })).toBeUndefined()
    expect(() => check(changeTo(levels(2, 2, 3, 2)), { classification: two })).toThrow(
      refusedWith('proposer-may-not-decide'),
    )
    expect(check(answer({ outcome: 'send-back', reason: 'Nej' }), { classification: three })).toBeUndefined()
  })

  it('given sensitive data that came after the proposal, then accepting what is too low is refused', () => {
    const asset = assetInWork({ personalData: givenPersonalData({ sensitive: true }) })
    expect(() => check(answer(), { asset })).toThrow(
      refusedWith(
        'level-below-floor',
        'body.answer.levels.confidentiality',
        'body.answer.levels.traceability',
      ),
    )
    expect(check(changeTo(levels(2, 1, 1, 2)), { asset })).toBeUndefined()
    expect(check(answer({ outcome: 'send-back', reason: 'Nej' }), { asset })).toBeUndefined()
  })

  it('whatever is proposed, answered and true of the asset: what passes is no level 3 of its proposer, nor too low', () => {
    const anyAnswer = fc.oneof(fc.constant(answer()), anyLevels.map(changeTo))
    fc.assert(
      fc.property(
        anyLevels,
        anyAnswer,
        anyPersonalData,
        fc.boolean(),
        fc.boolean(),
        (of, given, personalData, strongSecrecy, isOwn) => {
          const asset = assetInWork({ personalData, strongSecrecy })
          const decided = given.levels ?? of
          try {
            check(given, { classification: proposed(of, isOwn ? owner : manager), asset })
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
            return
          }
          expect(isOwn && highestLevel(decided) === 3).toBe(false)
          expect(levelsBelowFloor(decided, asset)).toEqual([])
        },
      ),
    )
  })
})

const applying = (asset: InformationAsset, previous?: Classification) => ({
  asset: stored(asset),
  previous: previous && stored(previous),
  model: model2026,
  informedIds: [manager, 'sm.alm'],
})

const apply = (given: Answer, before = givenClassification(), asset = assetInWork(), at = moment) =>
  applyDecision(stored(before), answered(given), applying(asset), at)

describe('the decision', () => {
  it('accepted, then the class is in force for its time and the asset is looked at sixty days before', () => {
    const { decision, next } = apply(answer())
    expect(next).toBe('in-force')
    const classification = resulting(sound(decision), 'classification')
    expect(classification).toMatchObject({
      status: 'in-force',
      validUntil: '2030-02-01',
      decision: { outcome: 'accepted', levels: levels(1, 1, 1, 1), by: { personId: owner } },
    })
    const asset = resulting(sound(decision), 'information-asset')
    expect(asset).toMatchObject({
      current: { classificationId: idOf(2), decidedOn: '2027-02-01', validUntil: '2030-02-01' },
      lookOn: '2029-12-03',
    })
    expect(asset).not.toHaveProperty('openClassificationId')
  })

  it('changed, then the owner’s levels count, with the reason', () => {
    const { decision } = apply(changeTo(levels(3, 1, 1, 3)))
    expect(resulting(sound(decision), 'classification').decision).toMatchObject({
      outcome: 'changed',
      levels: levels(3, 1, 1, 3),
      reason: 'Jourverksamhet',
    })
    expect(resulting(sound(decision), 'information-asset').current?.validUntil).toBe('2028-02-01')
  })

  it('on a leap day, then the class holds through the last day of February', () => {
    const { decision } = apply(changeTo(levels(3, 1, 1, 3)), undefined, undefined, onDay('2028-02-29'))
    expect(resulting(sound(decision), 'information-asset').current?.validUntil).toBe('2029-02-28')
  })

  it('by a deputy, then it says for whom', () => {
    const onBehalfOf = { personId: owner, name: 'Oskar Falk', role: 'information-owner' } as const
    const task = answered(answer(), { onBehalfOf })
    const { decision } = applyDecision(stored(givenClassification()), task, applying(assetInWork()), moment)
    expect(resulting(sound(decision), 'classification').decision?.onBehalfOf).toEqual(onBehalfOf)
  })

  it('supersedes the class before, and derives every system that handles it or is sent it', () => {
    const asset = assetInWork({
      current: classed(levels(1, 1, 1, 1)),
      systemIds: ['b', 'a'],
      receiverIds: ['c', 'a'],
    })
    const previous = givenClassification({ id: idOf(1), number: 1, status: 'in-force' })
    const { decision } = applyDecision(
      stored(givenClassification({ number: 2 })),
      answered(answer()),
      applying(asset, previous),
      moment,
    )
    expect(actions(sound(decision))).toEqual([
      'classification.decided',
      'information-asset.classified',
      'classification.superseded',
    ])
    expect(startedWith(sound(decision))).toEqual([
      ['register-upkeep', { entry: 'derive', systemIds: ['a', 'b', 'c'] }],
    ])
  })

  it('tells the proposer and the systems’ managers once each, and no mail says a level or a reason', () => {
    const { decision } = apply(changeTo(levels(3, 1, 1, 3)))
    expect(mails(sound(decision))).toEqual([
      `classification-decided to ${manager}`,
      'classification-decided to sm.alm',
    ])
    for (const effect of sound(decision).effects) {
      if (effect.kind === 'send-mail')
        expect(Object.keys(effect.message).sort()).toEqual(['assetId', 'assetName', 'template', 'validUntil'])
    }
  })

  it('sent back, then the team proposes anew and the reason is kept with its round', () => {
    const { decision, next } = apply(answer({ outcome: 'send-back', reason: 'För lågt' }))
    expect(next).toBe('sent-back')
    expect(resulting(sound(decision), 'classification')).toMatchObject({
      status: 'proposing',
      sentBack: [{ round: 1, reason: 'För lågt', by: { personId: owner } }],
    })
    expect(startedWith(sound(decision))).toMatchObject([['classification', { entry: 'propose' }]])
  })

  it.each(['ignored', 'refused'] as const)('%s, then the question is put again', (status) => {
    const task = givenClassTask({
      status,
      closedBy: { personId: owner, name: 'F', role: 'information-owner' },
    })
    const before = stored(givenClassification())
    const { decision, next } = applyDecision(before, task, applying(assetInWork()), moment)
    expect(next).toBe('asked-again')
    expect(resulting(sound(decision), 'classification')).toEqual(before.state)
  })

  it('given a second time, then nothing changes', () => {
    const first = apply(answer())
    const classification = resulting(sound(first.decision), 'classification')
    const asset = resulting(sound(first.decision), 'information-asset')
    expect(apply(answer(), classification, asset)).toEqual({ decision: undefined, next: 'closed' })
  })

  it('given another proposal or an asset that ended meanwhile, then it is over', () => {
    const replaced = givenClassification({ proposal: givenProposal({ round: 2 }) })
    expect(apply(answer(), replaced).next).toBe('closed')
    expect(apply(answer(), { ...replaced, status: 'advising' }).next).toBe('closed')
    expect(apply(answer(), givenClassification({ status: 'closed' })).next).toBe('closed')
  })

  it('given sensitive data registered since the answer, then the owner is asked again', () => {
    const asset = assetInWork({ personalData: givenPersonalData({ sensitive: true }) })
    const { decision, next } = apply(answer(), undefined, asset)
    expect(next).toBe('asked-again')
    expect(actions(sound(decision))).toEqual(['classification.asked-again'])
  })

  it('is never in force below the floors of the asset as it stands', () => {
    fc.assert(
      fc.property(anyLevels, anyPersonalData, fc.boolean(), (of, personalData, strongSecrecy) => {
        const asset = assetInWork({ personalData, strongSecrecy })
        const { decision, next } = apply(answer(), proposed(of), asset)
        if (next === 'in-force') {
          const { current } = resulting(sound(decision), 'information-asset')
          expect(current && levelsBelowFloor(current.levels, asset)).toEqual([])
        } else expect(levelsBelowFloor(of, asset)).not.toEqual([])
      }),
    )
  })
})
