// A class nears its last day and passes it.
import { describe, expect, it } from 'vitest'
import { lookAtAsset } from '../../../functions/domain/classification/expire-class.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import { actions, day, mails, onDay, resulting, sound, startedWith, stored } from '../given.ts'
import { classed, givenAsset, idOf, mailTexts, owner } from '../register/given-register.ts'
import { levels } from './given-derivation.ts'

const asset = givenAsset({
  current: classed(levels(3, 2, 1, 3), '2028-02-29'),
  lookOn: day('2027-12-31'),
  classificationCount: 1,
})
const inWork = { ...asset, openClassificationId: idOf(2) }

const look = (state: InformationAsset, on: string) =>
  lookAtAsset(stored(state), {
    ...onDay(on),
    id: idOf(9),
    modelId: '2026-1',
    informedIds: ['iss.lind', owner],
  })

describe('the daily look at a class', () => {
  it('before its day, or without a day or a class, then nothing', () => {
    expect(look(asset, '2027-12-30')).toBeUndefined()
    const { lookOn: _, ...unwatched } = asset
    expect(look(unwatched, '2028-05-01')).toBeUndefined()
    expect(look(givenAsset({ lookOn: day('2027-12-31') }), '2028-05-01')).toBeUndefined()
  })

  it('on its day, then it is taken up anew and looked at again the day after its last, a leap day', () => {
    const decision = sound(look(asset, '2027-12-31'))
    expect(resulting(decision, 'classification')).toMatchObject({
      trigger: 'expiry',
      startedBy: 'system',
      number: 2,
    })
    expect(resulting(decision, 'information-asset')).toMatchObject({
      lookOn: '2028-03-01',
      openClassificationId: idOf(9),
    })
    expect(startedWith(decision)).toMatchObject([['classification', { entry: 'propose' }]])
    expect(mails(decision)).toEqual([])
  })

  it('given that one is open already, then no other is opened', () => {
    const decision = sound(look(inWork, '2027-12-31'))
    expect(actions(decision)).toEqual(['information-asset.looked-at'])
    expect(decision.effects).toEqual([])
  })

  it('on its last day it still holds; the day after, the owner and the coordinators hear of it, once', () => {
    const waiting = { ...inWork, lookOn: day('2028-03-01') }
    expect(look(waiting, '2028-02-29')).toBeUndefined()
    const decision = sound(look(waiting, '2028-03-01'))
    expect(actions(decision)).toEqual(['information-asset.class-expired'])
    expect(mails(decision)).toEqual([
      `classification-expired to ${owner}`,
      'classification-expired to iss.lind',
    ])
    expect(resulting(decision, 'information-asset')).not.toHaveProperty('lookOn')
    expect(mailTexts(decision)).not.toContain('level')
  })

  it('given one found expired, read in from a file, then it is taken up without a mail of its own', () => {
    const decision = sound(look(asset, '2028-03-01'))
    expect(resulting(decision, 'classification')).toMatchObject({ trigger: 'expiry', quiet: true })
    expect(mails(decision)).toEqual([])
    expect(resulting(decision, 'information-asset')).not.toHaveProperty('lookOn')
  })

  it.each(['2027-12-31', '2028-03-01'])('a second time on %s, then nothing', (on) => {
    const after = resulting(sound(look(asset, on)), 'information-asset')
    expect(look(after, on)).toBeUndefined()
  })
})
