// A classification under way follows its asset: advice is asked for anew, or the new owner for their decision.
import { describe, expect, it } from 'vitest'
import { followAsset } from '../../../functions/domain/classification/follow-asset.ts'
import type { InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import { actions, now, resulting, startedWith, stored } from '../given.ts'
import {
  assetInWork,
  givenClassification,
  givenClassTask,
  givenProposal,
  withoutProposal,
} from '../register/given-register.ts'
import { givenPersonalData } from './given-classification.ts'
import { levels } from './given-derivation.ts'

const asset = assetInWork()
const deciding = givenClassification({ status: 'deciding', proposal: givenProposal({ round: 2 }) })

function follow(after: Partial<InformationAsset>, classification = deciding) {
  const openTasks = [stored(givenClassTask())]
  const followed = followAsset(
    asset,
    { ...asset, ...after },
    { classification: stored(classification), openTasks },
    now,
  )
  return { at: now, actor: { personId: 'system', name: 'LIS', role: 'system' }, ...followed } as const
}
const entries = (...of: Parameters<typeof startedWith>) =>
  startedWith(...of).map(([, input]) => input['entry'])

describe('a classification whose asset changes', () => {
  it('given personal data that was not there, then the question is withdrawn and advice asked for on a new round', () => {
    const decision = follow({ personalData: givenPersonalData({}) })
    expect(actions(decision)).toEqual(['classification.followed-its-asset', 'task.withdrawn'])
    expect(resulting(decision, 'classification')).toMatchObject({
      status: 'advising',
      proposal: { round: 3 },
    })
    expect(entries(decision)).toContain('advise')
  })

  it('given more than the proposal may say, then a proposal is asked for', () => {
    const low = { ...deciding, proposal: givenProposal({ levels: levels(1, 1, 1, 1) }) }
    const decision = follow({ personalData: givenPersonalData({ protected: true }) }, low)
    expect(resulting(decision, 'classification').status).toBe('proposing')
    expect(entries(decision)).toContain('propose')
  })

  it('given another owner, then the new one is asked to decide', () => {
    const decision = follow({ ownerId: 'io.ny' })
    expect(resulting(decision, 'classification').status).toBe('deciding')
    expect(entries(decision)).toContain('decide')
  })

  it.each([
    ['its name changes', { name: 'Ett annat namn' }, deciding],
    ['the same secrecy is written in another order', { secrecy: asset.secrecy.toReversed() }, deciding],
    [
      'another owner comes before anyone is asked to decide',
      { ownerId: 'io.ny' },
      { ...deciding, status: 'advising' },
    ],
    ['nothing is proposed yet', { ownerId: 'io.ny' }, { ...withoutProposal(deciding), status: 'proposing' }],
  ] as const)('given that %s, then it goes on as it was', (_, after, classification) => {
    expect(follow(after as Partial<InformationAsset>, classification)).toMatchObject({
      changes: [],
      effects: [],
    })
  })
})
