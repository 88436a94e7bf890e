// A class is proposed at once, by a task's answer, or anew while the old proposal waits.
import { describe, expect, it } from 'vitest'
import { applyProposal } from '../../../functions/domain/classification/apply-proposal.ts'
import type { Classification } from '../../../functions/domain/classification/classification.ts'
import { model2026 } from '../../../functions/domain/classification/model-2026.ts'
import { proposeFirst, reviseProposal } from '../../../functions/domain/classification/propose-class.ts'
import { actions, now, refusedWith, resulting, sound, startedWith, stored } from '../given.ts'
import {
  answered,
  assetInWork,
  givenAsset,
  givenClassification,
  givenClassTask,
  givenContent,
  givenProposal,
  idOf,
  withoutProposal,
} from '../register/given-register.ts'
import { givenPersonalData } from './given-classification.ts'
import { levels } from './given-derivation.ts'

const by = { personId: 'sm.alm', name: 'Sam Alm', role: 'system-manager' } as const
const context = { by, model: model2026, classifiesTraceability: true, path: 'body.proposal' }
const opening = {
  id: idOf(9),
  modelId: '2026-1',
  trigger: 'first',
  startedBy: 'sm.alm',
  now,
} as const

const entries = (...of: Parameters<typeof startedWith>) =>
  startedWith(...of).map(([, input]) => input['entry'])

describe('the first proposal', () => {
  it('opens the classification with it, and goes on to advice', () => {
    const { decision, classification } = proposeFirst(stored(givenAsset()), givenContent(), {
      ...context,
      opening,
    })
    expect(actions(sound(decision))).toEqual([
      'classification.proposed',
      'information-asset.classification-opened',
    ])
    expect(classification).toMatchObject({ status: 'advising', proposal: { round: 1, by, at: now } })
    expect(entries(decision)).toEqual(['advise'])
  })

  it('given levels below the floor, then nothing is opened', () => {
    const asset = givenAsset({ personalData: givenPersonalData({ protected: true }) })
    expect(() => proposeFirst(stored(asset), givenContent(), { ...context, opening })).toThrow(
      refusedWith('level-below-floor'),
    )
  })

  it('given one that is open, then it refuses', () => {
    expect(() => proposeFirst(stored(assetInWork()), givenContent(), { ...context, opening })).toThrow(
      refusedWith('classification-open'),
    )
  })
})

describe('another proposal in the place of one that waits', () => {
  const revising = { ...context, asset: assetInWork(), now, openTasks: [] }
  const revise = (facts: Partial<Classification>, more: Partial<typeof revising> = {}) =>
    reviseProposal(stored(givenClassification(facts)), givenContent(levels(2, 2, 2, 2)), {
      ...revising,
      ...more,
    })

  it.each(['advising', 'deciding'] as const)(
    'given one that is %s, then the round counts up and advice is asked anew',
    (status) => {
      const { classification, decision } = revise({ status, proposal: givenProposal({ round: 4 }) })
      expect(classification).toMatchObject({ status: 'advising', proposal: { round: 5, by } })
      expect(entries(sound(decision))).toEqual(['advise'])
    },
  )

  it('given none yet, then it is the first', () => {
    const before = stored(withoutProposal(givenClassification()))
    const { classification } = reviseProposal(before, givenContent(), revising)
    expect(classification.proposal?.round).toBe(1)
  })

  it('given people who were asked about the old one, then they are asked no more and the machine hears so', () => {
    const openTasks = [stored(givenClassTask())]
    const { decision } = reviseProposal(stored(givenClassification()), givenContent(), {
      ...revising,
      openTasks,
    })
    expect(actions(sound(decision))).toEqual(['classification.proposal-revised', 'task.withdrawn'])
    expect(resulting(decision, 'task').status).toBe('withdrawn')
    expect(decision.effects.map(({ kind }) => kind)).toEqual(['answer-task', 'start-execution'])
  })

  it('keeps what was advised and sent back in the rounds before', () => {
    const said = { round: 1, role: 'legal-counsel', ground: 'secrecy', at: now } as const
    const sentBack = [{ round: 1, reason: 'För lågt', by, at: now }]
    const { classification } = revise({ advice: [said], sentBack })
    expect(classification).toMatchObject({ advice: [said], sentBack })
  })

  it.each(['in-force', 'superseded', 'closed'] as const)(
    'given one that is %s, then it refuses',
    (status) => {
      expect(() => revise({ status })).toThrow(refusedWith('wrong-state'))
    },
  )

  it('given levels below the floor, then it refuses', () => {
    const asset = assetInWork({ personalData: givenPersonalData({ protected: true }) })
    expect(() => revise({}, { asset })).toThrow(refusedWith('level-below-floor'))
  })
})

describe('the answer of a task that asks for a proposal', () => {
  const asked = { taskKind: 'propose-classification' } as const
  const answer = {
    kind: 'propose-classification',
    protectiveSecurity: 'no',
    proposal: givenContent(levels(2, 1, 1, 2)),
  } as const
  const proposing = stored(withoutProposal(givenClassification()))

  it('becomes the proposal of whoever answered, and goes on to advice', () => {
    const task = answered(answer, asked)
    const { decision, next } = applyProposal(proposing, task, now)
    expect(next).toBe('advise')
    expect(resulting(sound(decision), 'classification').proposal).toEqual({
      ...answer.proposal,
      round: 1,
      by: task.closedBy,
      at: now,
    })
    expect(entries(sound(decision))).toEqual(['advise'])
  })

  it('given a second time, then nothing changes', () => {
    const task = answered(answer, asked)
    const first = applyProposal(proposing, task, now)
    const after = stored(resulting(sound(first.decision), 'classification'))
    expect(applyProposal(after, task, now)).toEqual({ decision: undefined, next: 'closed' })
  })

  it.each(['ignored', 'refused'] as const)(
    'given that it is %s, then the question is put again',
    (status) => {
      const { decision, next } = applyProposal(proposing, givenClassTask({ ...asked, status }), now)
      expect(next).toBe('asked-again')
      expect(entries(sound(decision))).toEqual(['propose'])
      expect(resulting(sound(decision), 'classification')).toEqual(proposing.state)
    },
  )

  it.each(['advising', 'deciding', 'in-force', 'closed'] as const)(
    'given a classification that is %s meanwhile, then it is over',
    (status) => {
      const before = stored(givenClassification({ status }))
      expect(applyProposal(before, answered(answer, asked), now)).toEqual({
        decision: undefined,
        next: 'closed',
      })
    },
  )
})
