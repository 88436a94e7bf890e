// A court's events are recorded with what follows: a task, a mail, and in the end a decision that stands or falls.
import { describe, expect, it } from 'vitest'
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import { openStandingTask } from '../../../functions/domain/matter/standing-task.ts'
import { actions, day, givenDecision, mails, matterId, now, refusedWith, sound } from '../given.ts'
import { announcedDecision, appealed, at, givenCase, record } from './given-case.ts'

const closedInForce: Phase = { name: 'closed', outcome: 'in-force', closedAt: now }
const late = { receivedOn: day('2027-06-02'), receivedBy: 'court', isInTime: false } as const

describe('recording an event', () => {
  it('KL 13:8: given a court that asks for a statement, then a task waits for it by that day (KL 6:15)', () => {
    const { decision, matter } = record(
      givenCase({ matter: appealed }),
      at.statement('2027-06-07', '2027-06-28'),
      { on: '2027-06-08' },
    )
    expect(matter.courtEvents).toEqual([at.statement('2027-06-07', '2027-06-28')])
    expect(actions(sound(decision))).toEqual(['court.statement-requested'])
    expect(decision.effects.at(-1)).toEqual(
      openStandingTask(matterId, 'write-statement', { dueOn: day('2027-06-28') }),
    )
  })

  it('given those who answer for the case, then they are told (M20), with the case’s number', () => {
    const { decision } = record(givenCase({ matter: appealed }), at.judged('2027-11-15', 'annulled'))
    expect(mails(sound(decision))).toEqual(['court-event to kj.berg'])
    expect(decision.effects[0]).toMatchObject({ message: { event: 'annulled', caseNumber: '6120-27' } })
    expect(decision.actor).toMatchObject({ personId: 'kj.berg', role: 'legal-counsel' })
  })

  it('KL 13:8: given a judgment that is not final, then nothing else changes: it may be appealed (KL 13:12)', () => {
    const before = givenCase({ matter: appealed })
    const { decision, matter } = record(before, at.judged('2027-11-15', 'annulled'))
    expect(actions(sound(decision))).toEqual(['court.judged'])
    expect(matter.phase).toEqual({ name: 'appealed' })
    expect(matter.decisions).toEqual(before.matter.state.decisions)
  })

  it('M20: given a ruling with a case number, then what comes without one is told of by the same', () => {
    const courtEvents = [at.judged('2027-11-15', 'rejected')]
    const { decision } = record(givenCase({ matter: { ...appealed, courtEvents } }), at.final('2027-12-08'))
    expect(decision.effects[0]).toMatchObject({ message: { event: 'became-final', caseNumber: '6120-27' } })
  })

  it('KL 13:12: given a judgment, then it may be appealed further and leave refused before it is final', () => {
    const courtEvents = [at.judged('2027-11-15', 'rejected')]
    const further = record(givenCase({ matter: { ...appealed, courtEvents } }), {
      event: 'appealed-further',
      court: 'administrative-court-of-appeal',
      on: day('2027-12-01'),
      by: 'appellant',
    })
    expect(actions(sound(further.decision))).toEqual(['court.appealed-further'])
    const refused = record(givenCase({ matter: further.matter }), {
      event: 'leave-refused',
      court: 'administrative-court-of-appeal',
      caseNumber: '7031-27',
      on: day('2028-02-14'),
    })
    expect(refused.matter.phase).toEqual({ name: 'appealed' })
    expect(record(givenCase({ matter: refused.matter }), at.final('2028-03-13')).matter.phase).toEqual({
      name: 'awaiting-entry',
      validFrom: '2028-03-13',
    })
  })

  it('KL 13:5: given a late appeal only, then what the court does with it is recorded, and legal force stands', () => {
    const decisions = [announcedDecision({ legalForceOn: day('2027-05-27') })]
    const file = givenCase({ matter: { phase: closedInForce, appeals: [late], decisions } })
    const dismissed = record(file, at.judged('2027-06-20', 'dismissed'))
    const over = record(givenCase({ matter: dismissed.matter }), at.final('2027-07-12'))
    expect(over.matter).toMatchObject({ phase: closedInForce, decisions })
    expect(actions(sound(over.decision))).toEqual(['court.became-final'])
  })
})

describe('what a court cannot do', () => {
  it.each([
    ['nobody has appealed', {}],
    [
      'a court has had its last word on every appeal',
      {
        appeals: [late],
        courtEvents: [at.judged('2027-06-20', 'dismissed'), at.final('2027-07-12')],
      },
    ],
    [
      'a court has had its last word on a second appeal as well',
      {
        appeals: [late, { ...late, receivedOn: day('2027-07-20') }],
        courtEvents: [
          at.judged('2027-06-20', 'dismissed'),
          at.final('2027-07-12'),
          at.judged('2027-07-25', 'dismissed'),
          at.final('2027-07-30'),
        ],
      },
    ],
  ])('KL 13:1: given that %s, then it refuses', (_, matter) => {
    expect(() => record(givenCase({ matter }), at.judged('2027-08-01', 'rejected'))).toThrow(
      expect.objectContaining({ code: 'wrong-state', basis: 'KL 13:1' }),
    )
  })

  it.each([
    ['a decision that is not announced', { ...appealed, decisions: [givenDecision()] }],
    [
      'one that is annulled already',
      { ...appealed, phase: { ...closedInForce, outcome: 'annulled' } as const },
    ],
  ])('KL 13:2: given %s, then it refuses', (_, matter) => {
    expect(() => record(givenCase({ matter }), at.judged('2027-08-01', 'rejected'))).toThrow(
      expect.objectContaining({ code: 'wrong-state', basis: 'KL 13:2' }),
    )
  })

  it('given a day before the appeal came, then it refuses', () => {
    expect(() => record(givenCase({ matter: appealed }), at.inhibited('2027-05-19'))).toThrow(
      refusedWith('day-not-possible', 'body.on'),
    )
  })

  it('KL 13:8: given an appeal that turns up after the last word on another, then it is a new case', () => {
    const file = givenCase({
      matter: {
        appeals: [late, { ...late, receivedOn: day('2027-07-12') }],
        courtEvents: [at.judged('2027-06-20', 'dismissed'), at.final('2027-07-12')],
      },
    })
    expect(record(file, at.judged('2027-08-20', 'dismissed')).matter.courtEvents).toHaveLength(3)
  })
})
