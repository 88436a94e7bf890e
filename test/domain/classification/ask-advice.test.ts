// The round of advice: whoever is needed is asked once for each proposal, and what they say is kept with the one it is about.
import { describe, expect, it } from 'vitest'
import {
  adviceToAskFor,
  noteAdvice,
  openDecision,
} from '../../../functions/domain/classification/ask-advice.ts'
import type { Advice } from '../../../functions/domain/classification/classification.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import { actions, holder, now, onDay, resulting, sound, startedWith, stored } from '../given.ts'
import {
  answered,
  assetInWork,
  givenClassification,
  givenClassTask,
  givenProposal,
} from '../register/given-register.ts'
import { givenPersonalData } from './given-classification.ts'

const asset = assetInWork({ personalData: givenPersonalData(), secrecy: ['OSL 26:1'] })
const advising = givenClassification({ status: 'advising' })
const of = (facts: Partial<Task> = {}): Partial<Task> => ({
  taskKind: 'advise-classification',
  assignee: holder('dso.nyman', 'data-protection-officer'),
  subject: { assetId: 'personakter', classificationNumber: 1, adviceGround: 'personal-data' },
  ...facts,
})
const answer = { kind: 'advise-classification', advice: 'Gör om konsekvensbedömningen.' } as const
const said: Advice = { round: 1, role: 'data-protection-officer', ground: 'personal-data', at: now }

describe('who is asked', () => {
  it('given a proposal, then everyone it needs', () => {
    expect(adviceToAskFor(advising, asset).map(({ role }) => role)).toEqual([
      'data-protection-officer',
      'legal-counsel',
    ])
  })

  it('given advice on this proposal, then only the others; given advice on an earlier one, then all', () => {
    const grounds = (advice: Advice[], round: number) =>
      adviceToAskFor({ ...advising, advice, proposal: givenProposal({ round }) }, asset).map(
        ({ ground }) => ground,
      )
    expect(grounds([said], 1)).toEqual(['secrecy'])
    expect(grounds([said], 2)).toEqual(['personal-data', 'secrecy'])
  })

  it.each(['proposing', 'deciding', 'in-force', 'closed'] as const)('given %s, then nobody', (status) => {
    expect(adviceToAskFor(givenClassification({ status }), asset)).toEqual([])
  })
})

describe('advice', () => {
  it('is kept verbatim with its round, its role and whoever gave it', () => {
    const task = answered(answer, of())
    const { decision, next } = noteAdvice(stored(advising), task, now)
    expect(next).toBe('noted')
    expect(actions(sound(decision))).toEqual(['classification.advised'])
    expect(resulting(sound(decision), 'classification').advice).toEqual([
      { ...said, text: answer.advice, by: task.closedBy },
    ])
  })

  it.each(['ignored', 'refused'] as const)(
    'given that it is %s, then that is kept, without words',
    (status) => {
      const { decision, next } = noteAdvice(stored(advising), givenClassTask(of({ status })), now)
      expect(next).toBe('noted')
      expect(actions(sound(decision))).toEqual(['classification.advice-missing'])
      expect(resulting(sound(decision), 'classification').advice).toEqual([said])
    },
  )

  it('given a second time, then nothing changes', () => {
    const task = answered(answer, of())
    const after = resulting(sound(noteAdvice(stored(advising), task, now).decision), 'classification')
    expect(noteAdvice(stored(after), task, now)).toEqual({ decision: undefined, next: 'noted' })
  })

  it('given a proposal that came after the question, then the advice is not taken for advice on that', () => {
    const proposal = givenProposal({ round: 2, at: onDay('2027-02-02').now })
    const before = stored({ ...advising, proposal })
    expect(noteAdvice(before, answered(answer, of()), now)).toEqual({ decision: undefined, next: 'closed' })
  })

  it.each(['proposing', 'deciding', 'in-force', 'closed'] as const)('given %s, then it is over', (status) => {
    const before = stored(givenClassification({ status }))
    expect(noteAdvice(before, answered(answer, of()), now).next).toBe('closed')
  })
})

describe('the end of the round', () => {
  it('puts the question to the owner, once', () => {
    const { decision, next } = openDecision(stored(advising), 1, now)
    expect(next).toBe('decide')
    const after = resulting(sound(decision), 'classification')
    expect(after.status).toBe('deciding')
    expect(startedWith(sound(decision))).toMatchObject([['classification', { entry: 'decide' }]])
    expect(openDecision(stored(after), 1, now)).toEqual({ decision: undefined, next: 'closed' })
  })

  it('given another proposal meanwhile, then the advice on that is waited for', () => {
    const before = stored({ ...advising, proposal: givenProposal({ round: 2 }) })
    expect(openDecision(before, 1, now)).toEqual({ decision: undefined, next: 'closed' })
  })
})
