// A notice that came down too early: the three weeks begin anew, and what had come of their end is taken back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import type { StoredCaseFile } from '../../../functions/domain/matter/case-file.ts'
import { interruptNotice } from '../../../functions/domain/matter/interrupt-notice.ts'
import type { Phase } from '../../../functions/domain/matter/phase.ts'
import {
  actions,
  councilMeetingId,
  day,
  givenDecision,
  matterId,
  now,
  onDay,
  refusedWith,
  resulting,
  sound,
} from '../given.ts'
import { announcedDecision, appealed, at, givenCase, givenCaseInForce } from './given-case.ts'

function interrupt(
  takenDownOn: string,
  announcedAgainOn: string,
  file: StoredCaseFile = givenCase(),
  on = '2027-06-30',
) {
  const days = { takenDownOn: day(takenDownOn), announcedAgainOn: day(announcedAgainOn) }
  const { decision, matter } = interruptNotice(file, days, systemStamp, onDay(on))
  return { decision: sound(decision), matter, file }
}

const outcomes = (outcome: Extract<Phase, { name: 'closed' }>['outcome']): Phase => ({
  name: 'closed',
  outcome,
  closedAt: now,
})

describe('the new three weeks', () => {
  it.each([
    ['2027-05-05', '2027-05-05', '2027-05-26', 'the day it was put up'],
    ['2027-05-20', '2027-05-24', '2027-06-14', 'a weekend'],
    ['2027-05-20', '2027-06-30', '2027-07-21', 'until today'],
    ['2027-05-26', '2027-06-04', '2027-06-28', 'the last day, until midsummer’s eve is in the way'],
  ])('KL 13:5: given a notice away from %s to %s, then appeals until %s (%s)', (down, up, last) => {
    const { decision, matter } = interrupt(down, up)
    expect(matter.decisions[0]?.lastAppealDay).toBe(last)
    expect(matter.phase).toEqual({ name: 'appeal-period', lastAppealDay: last })
    expect(matter.decisions[0]?.announcedOn).toBe('2027-05-05')
    expect(actions(decision)).toEqual(['minutes.announced-again'])
    expect(decision.effects).toEqual([])
  })

  it('KL 13:5: given a second interruption, then it counts from the day the notice was up again', () => {
    const once = interrupt('2027-05-20', '2027-05-24').matter
    const twice = interrupt('2027-06-10', '2027-06-11', givenCase({ matter: once })).matter
    expect(twice.decisions[0]).toMatchObject({ lastAppealDay: '2027-07-02' })
    expect(twice.decisions[0]?.interruptions).toHaveLength(2)
    for (const [matter, down] of [
      [once, '2027-05-23'],
      [twice, '2027-06-10'],
    ] as const) {
      expect(() => interrupt(down, '2027-06-11', givenCase({ matter }))).toThrow(
        refusedWith('day-not-possible', 'body.takenDownOn'),
      )
    }
  })

  it('KL 13:5: never ends before the old one, whatever the days', () => {
    const offsets = fc.tuple(fc.integer({ min: 0, max: 21 }), fc.nat({ max: 30 }))
    fc.assert(
      fc.property(offsets, ([after, away]) => {
        const down = addDays(day('2027-05-05'), after)
        const { matter } = interrupt(down, addDays(down, away))
        expect((matter.decisions[0]?.lastAppealDay ?? '') >= '2027-05-26').toBe(true)
      }),
    )
  })
})

describe('days that cannot be', () => {
  it.each([
    ['2027-05-04', '2027-05-06', 'body.takenDownOn', 'before it was put up'],
    ['2027-05-27', '2027-05-28', 'body.takenDownOn', 'when it may come down (KL 8:12)'],
    ['2027-05-20', '2027-05-19', 'body.announcedAgainOn', 'up again before it was down'],
    ['2027-05-20', '2027-07-01', 'body.announcedAgainOn', 'up again tomorrow'],
  ])('KL 8:12: given %s to %s, then it refuses at %s: %s', (down, up, path) => {
    expect(() => interrupt(down, up)).toThrow(refusedWith('day-not-possible', path))
  })
})

describe('when legal force was noted already', () => {
  const legalForceOn = day('2027-05-27')
  const file = givenCaseInForce(
    { phase: outcomes('in-force'), decisions: [announcedDecision({ legalForceOn })] },
    { legalForceOn },
  )

  it('KL 13:5: it is taken back on decision and version, and a new wait begins', () => {
    const { decision, matter } = interrupt('2027-05-20', '2027-05-24', file)
    expect(matter.phase).toEqual({ name: 'appeal-period', lastAppealDay: '2027-06-14' })
    expect(matter.decisions[0]).not.toHaveProperty('legalForceOn')
    expect(resulting(decision, 'document-version')).not.toHaveProperty('legalForceOn')
    expect(actions(decision)).toEqual(['minutes.announced-again', 'document-version.lost-legal-force'])
    expect(decision.effects).toEqual([
      {
        kind: 'start-execution',
        machine: 'appeal-period',
        input: { matterId, meetingId: councilMeetingId },
      },
    ])
  })

  it('KL 13:5: given an appeal that is in time now, then the matter is appealed and nobody waits', () => {
    const appeals = [{ receivedOn: day('2027-06-01'), receivedBy: 'court', isInTime: false } as const]
    const late = givenCaseInForce(
      { phase: outcomes('in-force'), appeals, decisions: [announcedDecision({ legalForceOn })] },
      { legalForceOn },
    )
    const { decision, matter } = interrupt('2027-05-20', '2027-05-24', late)
    expect(matter.phase).toEqual({ name: 'appealed' })
    expect(decision.effects).toEqual([])
  })
})

describe('where nothing can be moved', () => {
  it('given an appealed matter, then it stays appealed and others may appeal longer', () => {
    const { matter } = interrupt('2027-05-20', '2027-05-24', givenCase({ matter: appealed }))
    expect(matter.phase).toEqual({ name: 'appealed' })
    expect(matter.decisions[0]?.lastAppealDay).toBe('2027-06-14')
  })

  it('given a rejection, then the matter stays closed', () => {
    const rejected = {
      phase: outcomes('rejected'),
      decisions: [announcedDecision({ outcome: 'rejected' })],
    }
    expect(interrupt('2027-05-20', '2027-05-24', givenCase({ matter: rejected })).matter.phase).toEqual(
      outcomes('rejected'),
    )
  })

  it.each([
    ['no decision', { decisions: [] }],
    ['no announcement', { decisions: [givenDecision()] }],
    ['a tabled matter', { decisions: [announcedDecision({ outcome: 'tabled' })] }],
    ['an annulled decision', { phase: outcomes('annulled') }],
    ['a court’s last word', { courtEvents: [at.judged('2027-06-01', 'rejected'), at.final('2027-06-22')] }],
  ])('KL 8:12: given %s, then it refuses', (_, matter) => {
    expect(() => interrupt('2027-05-20', '2027-05-24', givenCase({ matter }))).toThrow(
      refusedWith('wrong-state'),
    )
  })
})
