// An appeal is registered: what it does in time, what it does not when it is late, and what cannot be appealed.
import { describe, expect, it } from 'vitest'
import type { StoredCaseFile } from '../../../functions/domain/matter/case-file.ts'
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import { receiveAppeal } from '../../../functions/domain/matter/receive-appeal.ts'
import {
  actions,
  day,
  givenActor,
  givenDecision,
  mails,
  now,
  onDay,
  own,
  refusedWith,
  resulting,
  sound,
} from '../given.ts'
import { announcedDecision, appealed, decided, givenCase, givenCaseInForce } from './given-case.ts'

const registrar = givenActor('reg.holm', own('registrar'))

function receive(
  receivedOn: string,
  file: StoredCaseFile = givenCase(),
  receivedBy: 'court' | 'municipality' = 'court',
  on = '2027-06-30',
) {
  const received = receiveAppeal(
    file,
    { receivedOn: day(receivedOn), receivedBy },
    {
      actor: registrar,
      standing: registrar.standings[0],
      bodyKind: 'council',
      informedIds: ['kj.berg', 'kd.ek', 'kj.berg'],
      ...onDay(on),
    },
  )
  return { ...received, decision: sound(received.decision) }
}

const closed = (outcome: Extract<Phase, { name: 'closed' }>['outcome']): Phase => ({
  name: 'closed',
  outcome,
  closedAt: now,
})

describe('an appeal in time', () => {
  it.each(['court', 'municipality'] as const)(
    'KL 13:5, KL 13:6: given the last day and the %s, then the matter is appealed',
    (receivedBy) => {
      const { matter, decision } = receive('2027-05-26', givenCase(), receivedBy)
      expect(matter.phase).toEqual({ name: 'appealed' })
      expect(matter.appeals).toEqual([{ receivedOn: '2027-05-26', receivedBy, isInTime: true }])
      expect(actions(decision)).toEqual(['appeal.received'])
    },
  )

  it('KL 13:5: given one that came before the notice was up, then it is in time', () => {
    expect(receive('2027-04-28').matter.phase).toEqual({ name: 'appealed' })
  })

  it('given those who answer for the case, then each is told once (M18), in the registrar’s name', () => {
    const { decision } = receive('2027-05-20')
    expect(mails(decision)).toEqual(['appeal-received to kj.berg', 'appeal-received to kd.ek'])
    expect(decision.effects[0]).toMatchObject({ message: { isInTime: true } })
    expect(decision.actor).toMatchObject({ personId: 'reg.holm', role: 'registrar' })
  })

  it('KL 13:2: given that a committee proposed and the council decided, then the council’s decision is appealed', () => {
    const proposed = announcedDecision({ bodyId: 'ks', capacity: 'proposes', meetingId: 'ks~2027-04-12' })
    const { matter } = receive(
      '2027-05-20',
      givenCase({ matter: { decisions: [proposed, announcedDecision()] } }),
    )
    expect(matter.phase).toEqual({ name: 'appealed' })
  })

  it('given a second appeal, then both are kept', () => {
    const { matter } = receive('2027-05-21', givenCase({ matter: appealed }))
    expect(matter.appeals).toHaveLength(2)
    expect(matter.phase).toEqual({ name: 'appealed' })
  })

  it('given that it is found after legal force was noted, then that is taken back on decision and version', () => {
    const legalForceOn = day('2027-05-27')
    const file = givenCaseInForce(
      { phase: closed('in-force'), decisions: [announcedDecision({ legalForceOn })] },
      { legalForceOn },
    )
    const { matter, decision } = receive('2027-05-26', file, 'municipality')
    expect(matter.phase).toEqual({ name: 'appealed' })
    expect(matter.decisions[0]).not.toHaveProperty('legalForceOn')
    expect(resulting(decision, 'document-version')).toEqual(decided)
    expect(actions(decision)).toEqual(['decision.lost-legal-force', 'document-version.lost-legal-force'])
  })

  it('KL 13:14: given a version in force, then it goes on applying', () => {
    const { decision, matter } = receive('2027-05-20', givenCaseInForce())
    expect(actions(decision)).toEqual(['appeal.received'])
    expect(matter.enteredOn).toBe('2027-05-04')
  })

  it('given a rejection that closed the matter, then it is open again before the court', () => {
    const file = givenCase({
      matter: { phase: closed('rejected'), decisions: [announcedDecision({ outcome: 'rejected' })] },
    })
    expect(receive('2027-05-20', file).matter.phase).toEqual({ name: 'appealed' })
  })
})

describe('a late appeal', () => {
  it('KL 13:5: given the day after the last, then it is kept for the court to dismiss and changes no phase', () => {
    const before = givenCase()
    const { matter, decision } = receive('2027-05-27', before)
    expect(matter.appeals).toEqual([{ receivedOn: '2027-05-27', receivedBy: 'court', isInTime: false }])
    expect(matter.phase).toEqual(before.matter.state.phase)
    expect(actions(decision)).toEqual(['appeal.received-late'])
    expect(decision.effects[0]).toMatchObject({ message: { isInTime: false } })
  })

  it('KL 13:5: given that it comes today, then it is received', () => {
    expect(receive('2027-06-30').matter.appeals).toHaveLength(1)
  })

  it('KL 13:5: given legal force, then it stands', () => {
    const decisions = [announcedDecision({ legalForceOn: day('2027-05-27') })]
    const file = givenCase({ matter: { phase: closed('in-force'), decisions } })
    expect(receive('2027-06-01', file).matter).toMatchObject({ phase: closed('in-force'), decisions })
  })

  it('KL 13:1: whoever appeals is not asked for: a stranger’s appeal is for the court to dismiss', () => {
    expect(Object.keys(receive('2027-05-20').matter.appeals?.[0] ?? {})).toEqual([
      'receivedOn',
      'receivedBy',
      'isInTime',
    ])
  })
})

describe('what cannot be appealed', () => {
  it.each([
    ['nothing is decided', { decisions: [] }],
    ['a body that only proposes', { decisions: [announcedDecision({ capacity: 'proposes' })] }],
    ['a decision that is not announced', { decisions: [givenDecision()] }],
    ['a matter that was referred back', { decisions: [announcedDecision({ outcome: 'referred-back' })] }],
    ['a matter that was withdrawn', { phase: closed('withdrawn') }],
    ['a decision that a court has annulled', { phase: closed('annulled') }],
  ])('KL 13:2: given %s, then it refuses', (_, matter) => {
    expect(() => receive('2027-05-20', givenCase({ matter }))).toThrow(
      expect.objectContaining({ code: 'wrong-state', basis: 'KL 13:2' }),
    )
  })

  it('KL 13:2: given a committee whose step prepares, then it refuses, and one that decides may be appealed', () => {
    const ofCommittee = (capacity: 'prepares' | 'decides') =>
      receiveAppeal(
        givenCase({ matter: { decisions: [announcedDecision({ bodyId: 'ks', capacity })] } }),
        { receivedOn: day('2027-05-20'), receivedBy: 'court' },
        {
          actor: registrar,
          standing: undefined,
          bodyKind: 'committee',
          informedIds: [],
          ...onDay('2027-06-30'),
        },
      )
    expect(() => ofCommittee('prepares')).toThrow(refusedWith('wrong-state'))
    expect(ofCommittee('decides').matter.phase).toEqual({ name: 'appealed' })
  })

  it.each([
    ['2027-04-27', 'the day before the meeting'],
    ['2027-07-01', 'tomorrow'],
  ])('given %s, %s, then it refuses', (on) => {
    expect(() => receive(on)).toThrow(refusedWith('day-not-possible', 'body.receivedOn'))
  })
})
