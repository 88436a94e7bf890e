// The appeal period: three weeks while the notice stays up, and three ways for it to end.
import { describe, expect, it } from 'vitest'
import type { DocumentVersion } from '../../../functions/domain/document/document.ts'
import { endAppealPeriod, openAppealPeriod } from '../../../functions/domain/matter/appeal-period.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  councilMeetingId,
  day,
  givenDecision,
  givenMatter,
  givenVersion,
  mails,
  matterId,
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

type Result = AnswerOf<'confirm-appeal-period'>['result']

const announced = (on: string) =>
  stored(givenMatter({ decisions: [givenDecision({ announcedOn: day(on) })] }))
const moment = onDay('2027-05-28')

function end(result: Result, announcedOn = '2027-05-05', version?: DocumentVersion) {
  const context = { version: version && stored(version), informedIds: ['iss.lind', 'sc.dahl', 'iss.lind'] }
  const answer = { kind: 'confirm-appeal-period', result } as const
  return endAppealPeriod(announced(announcedOn), councilMeetingId, answer, context, moment)
}

describe('opening the period (KL 13:5)', () => {
  it.each([
    ['2026-12-03', '2026-12-28', '2026-12-29T07:00:00.000Z', 'Christmas Eve and the weekend after'],
    ['2026-12-10', '2027-01-04', '2027-01-05T07:00:00.000Z', 'New Year’s Eve and the weekend after'],
    ['2027-02-24', '2027-03-17', '2027-03-18T07:00:00.000Z', 'nothing in the way'],
    ['2027-05-05', '2027-05-26', '2027-05-27T06:00:00.000Z', 'summer time'],
  ])(
    'given a notice put up %s, then appeals until %s and the machine waits until %s (%s)',
    (up, last, endsAt) => {
      const opened = openAppealPeriod(announced(up), councilMeetingId, moment)
      expect(opened.next).toBe('wait')
      expect(opened.endsAt).toBe(endsAt)
      expect(resulting(sound(opened.decision), 'matter').phase).toEqual({
        name: 'appeal-period',
        lastAppealDay: last,
      })
    },
  )

  it('KL 13:5: given no announcement, then no time runs and it refuses', () => {
    const silent = stored(givenMatter({ decisions: [givenDecision()] }))
    expect(() => openAppealPeriod(silent, councilMeetingId, moment)).toThrow(refusedWith('wrong-state'))
  })
})

describe('no appeal', () => {
  it.each([
    ['2026-12-03', '2026-12-29'],
    ['2026-12-10', '2027-01-05'],
    ['2027-02-24', '2027-03-18'],
    ['2027-05-05', '2027-05-27'],
  ])('given a notice put up %s, then legal force on %s', (up, force) => {
    const { decision, next } = end({ outcome: 'no-appeal' }, up)
    expect(next).toBe('legal-force')
    expect(resulting(sound(decision), 'matter').decisions[0]?.legalForceOn).toBe(force)
  })

  it('given the people concerned, then each is told once (M19)', () => {
    const { decision } = end({ outcome: 'no-appeal' })
    expect(mails(decision)).toEqual(['legal-force to iss.lind', 'legal-force to sc.dahl'])
    expect(decision.effects[0]).toMatchObject({ message: { legalForceOn: '2027-05-27' } })
  })

  it('KL 13:14: given a version in force already, then it gets its day of legal force', () => {
    const inForce = givenVersion({ label: '3.0', matterId, validFrom: day('2027-05-01') })
    const { decision } = end({ outcome: 'no-appeal' }, '2027-05-05', inForce)
    expect(actions(sound(decision))).toEqual([
      'decision.gained-legal-force',
      'document-version.gained-legal-force',
    ])
    expect(resulting(decision, 'document-version')).toEqual({ ...inForce, legalForceOn: '2027-05-27' })
  })

  it('given no version yet, then only the decision gains legal force', () => {
    expect(actions(end({ outcome: 'no-appeal' }).decision)).toEqual(['decision.gained-legal-force'])
  })
})

describe('an appeal (KL 13:1)', () => {
  it('given one, then there is no legal force and nobody is told otherwise', () => {
    const { decision, next } = end({ outcome: 'appealed' })
    expect(next).toBe('appealed')
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'appealed' })
    expect(resulting(decision, 'matter').decisions[0]).not.toHaveProperty('legalForceOn')
    expect(decision.effects).toEqual([])
  })
})

describe('a notice that came down early (KL 13:5)', () => {
  const again = { outcome: 'notice-taken-down', announcedAgainOn: day('2027-05-12') } as const

  it('given the day it was up again, then the three weeks run anew from that day', () => {
    const { decision, next } = end(again)
    expect(next).toBe('announced-again')
    const restarted = resulting(sound(decision), 'matter')
    expect(restarted.decisions[0]).toMatchObject({ announcedOn: '2027-05-12', lastAppealDay: '2027-06-02' })
    expect(restarted.decisions[0]).not.toHaveProperty('legalForceOn')
    expect(openAppealPeriod(stored(restarted), councilMeetingId, moment).endsAt).toBe(
      '2027-06-03T06:00:00.000Z',
    )
  })
})

describe('an end without a beginning', () => {
  it.each([{ outcome: 'no-appeal' }, { outcome: 'appealed' }] as const)(
    'KL 13:5: given no announcement, when $outcome is confirmed, then it refuses',
    (result) => {
      const silent = stored(givenMatter({ decisions: [givenDecision()] }))
      const answer = { kind: 'confirm-appeal-period', result } as const
      const context = { version: undefined, informedIds: [] }
      expect(() => endAppealPeriod(silent, councilMeetingId, answer, context, moment)).toThrow(
        refusedWith('wrong-state'),
      )
    },
  )
})
