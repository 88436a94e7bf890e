// A classification is opened: the first one of an asset, or a new one because something has changed.
import { describe, expect, it } from 'vitest'
import {
  openClassification,
  startReclassification,
  startRound,
} from '../../../functions/domain/classification/start-classification.ts'
import { actions, day, now, refusedWith, sound, startedWith, stored } from '../given.ts'
import { assetInWork, classed, givenAsset, givenClassification, idOf } from '../register/given-register.ts'
import { levels } from './given-derivation.ts'

const opening = { id: idOf(9), modelId: '2026-1', trigger: 'incident', startedBy: 'system', now } as const

describe('opening a classification', () => {
  it('given an asset, then it counts one more and knows which is open; nothing is proposed', () => {
    const { classification, asset } = openClassification(givenAsset({ classificationCount: 4 }), opening)
    expect(asset).toMatchObject({ classificationCount: 5, openClassificationId: idOf(9) })
    expect(classification).toMatchObject({ number: 5, status: 'proposing', advice: [], changed: [] })
    expect(classification).not.toHaveProperty('previous')
    expect(classification).not.toHaveProperty('reason')
  })

  it('given a class in force, then the new one remembers it and the asset keeps it', () => {
    const current = classed(levels(2, 1, 1, 1))
    const { classification, asset } = openClassification(givenAsset({ current }), opening)
    expect(classification.previous).toEqual({ classificationId: idOf(1), levels: levels(2, 1, 1, 1) })
    expect(asset.current).toEqual(current)
  })

  it('given one that is open, or an asset that is no more, then it refuses', () => {
    expect(() => openClassification(assetInWork(), opening)).toThrow(refusedWith('classification-open'))
    const ended = givenAsset({ endedOn: day('2027-01-01') })
    expect(() => openClassification(ended, opening)).toThrow(refusedWith('wrong-state'))
  })
})

describe('a reclassification', () => {
  it('asks the system manager’s team, in one commit with the asset', () => {
    const before = stored(givenAsset())
    const started = startReclassification(before, before.state, { ...opening, reason: 'Läckan i mars' })
    const decision = sound({ at: now, actor: { personId: 'x', name: 'X', role: 'employee' }, ...started })
    expect(actions(decision)).toEqual(['information-asset.reclassification-opened', 'classification.opened'])
    expect(startedWith(decision)).toEqual([
      ['classification', { entry: 'propose', assetId: 'personakter', number: 1, classificationId: idOf(9) }],
    ])
  })

  it('starts a round with ids alone', () => {
    expect(startRound(givenClassification(), 'decide')).toEqual({
      kind: 'start-execution',
      machine: 'classification',
      input: { entry: 'decide', assetId: 'personakter', number: 1, classificationId: idOf(2) },
    })
  })
})
