// Whom to consult, and whether to: again each time the text has been rewritten.
import { describe, expect, it } from 'vitest'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import { planConsultation } from '../../../functions/domain/matter/plan-consultation.ts'
import { givenMatter, moment, resulting, sound, stored } from '../given.ts'
import { lastAnswerDay, sent, started } from './given-consultation.ts'

function plan(matter: Matter, unitIds = ['avrf', 'socialnamnden']) {
  const answer = {
    kind: 'plan-consultation' as const,
    plan: { decision: 'consult' as const, unitIds, lastAnswerDay },
  }
  return planConsultation(stored(matter), answer, moment)
}

describe('planning a consultation', () => {
  it('KL 6:12: given units that are asked for their opinion, then each is noted as asked and the consultation begins', () => {
    const { decision, next } = plan(givenMatter())
    expect(next).toBe('consult')
    expect(started(sound(decision))).toEqual(['consultation'])
    expect(resulting(decision, 'matter')).toMatchObject({
      phase: { name: 'consultation', lastAnswerDay },
      opinions: [
        { unitId: 'avrf', status: 'sent' },
        { unitId: 'socialnamnden', status: 'sent' },
      ],
    })
    expect(resulting(decision, 'matter')).not.toHaveProperty('earlierOpinions')
  })

  it('given a draft, then it is the one that later changes are measured from', () => {
    const matter = resulting(plan(givenMatter({ draftNumber: 2, changedShare: 0.4 })).decision, 'matter')
    expect(matter.consultedDraftNumber).toBe(2)
    expect(matter).not.toHaveProperty('changedShare')
  })

  it('given a repeal, which has no draft, then nothing is measured', () => {
    const matter = resulting(plan(givenMatter({ purpose: 'repeal' })).decision, 'matter')
    expect(matter).not.toHaveProperty('consultedDraftNumber')
  })

  it('given none, then the reason is on record and the memo is written', () => {
    const answer = { kind: 'plan-consultation', plan: { decision: 'skip', reason: 'Redaktionellt' } } as const
    const before = givenMatter({ opinions: [sent('avrf', { status: 'answered' })], changedShare: 0.01 })
    const { decision, next } = planConsultation(stored(before), answer, moment)
    expect(next).toBe('memo')
    expect(sound(decision).changes[0]).toMatchObject({
      action: 'consultation.skipped',
      reason: 'Redaktionellt',
    })
    expect(resulting(decision, 'matter')).toEqual({ ...before, phase: { name: 'memo' } })
    expect(started(decision)).toEqual(['policy-proposal at memo'])
  })
})

describe('planning another consultation of a rewritten text', () => {
  const answered = [
    sent('avrf', { status: 'late', position: 'supports' }),
    sent('valnamnden', { status: 'abstained' }),
  ]
  const again = givenMatter({ opinions: answered, reasonWithoutAnswers: 'Ärendet kunde inte vänta.' })

  it('given units that were asked before, then they are asked anew and what they answered is kept', () => {
    const matter = resulting(sound(plan(again, ['avrf']).decision), 'matter')
    expect(matter.opinions).toEqual([{ unitId: 'avrf', unitName: 'avrf', status: 'sent' }])
    expect(matter.earlierOpinions).toEqual([{ round: 1, opinions: answered }])
  })

  it('given a third one, then the consultations are counted', () => {
    const second = resulting(plan(again, ['avrf']).decision, 'matter')
    const third = resulting(plan(second, ['fabs-ab']).decision, 'matter')
    expect(third.earlierOpinions?.map(({ round, opinions }) => [round, opinions.length])).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  it('given a reason for the missing answers of the first, then it explains none of the second', () => {
    expect(resulting(plan(again).decision, 'matter')).not.toHaveProperty('reasonWithoutAnswers')
  })
})
