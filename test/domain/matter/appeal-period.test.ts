// The appeal period: three weeks while the notice stays up, and three ways for it to end.
import { describe, expect, it } from 'vitest'
import {
  checkAppealPeriod,
  endAppealPeriod,
  openAppealPeriod,
} from '../../../functions/domain/matter/appeal-period.ts'
import type { StoredCaseFile } from '../../../functions/domain/matter/case-file.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import {
  actions,
  day,
  givenDecision,
  givenMatter,
  mails,
  matterId,
  now,
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'
import { announcedDecision, appealed, decided, givenCase, givenCaseInForce } from './given-case.ts'

type Result = AnswerOf<'confirm-appeal-period'>['result']

const moment = onDay('2027-05-28')
const announcedAgain = { takenDownOn: day('2027-05-20'), announcedAgainOn: day('2027-05-24') }

const announcedOn = (up: string) =>
  stored(givenMatter({ decisions: [givenDecision({ announcedOn: day(up) })] }))

function end(result: Result, file: StoredCaseFile = givenCase(), on = moment) {
  return endAppealPeriod(
    file,
    { kind: 'confirm-appeal-period', result },
    ['iss.lind', 'sc.dahl', 'iss.lind'],
    on,
  )
}

const over: [string, Partial<Matter>][] = [
  ['closed', { phase: { name: 'closed', outcome: 'annulled', closedAt: now } }],
  ['closed', { decisions: [announcedDecision({ legalForceOn: day('2027-05-27') })] }],
  ['appealed', appealed],
]

describe('opening the period', () => {
  it.each([
    ['2026-12-03', '2026-12-28', '2026-12-29T07:00:00.000Z', 'Christmas Eve and the weekend after'],
    ['2026-12-10', '2027-01-04', '2027-01-05T07:00:00.000Z', 'New Year’s Eve and the weekend after'],
    ['2027-02-24', '2027-03-17', '2027-03-18T07:00:00.000Z', 'nothing in the way'],
    ['2027-05-05', '2027-05-26', '2027-05-27T06:00:00.000Z', 'summer time'],
  ])(
    'KL 13:5: given a notice put up %s, then appeals until %s and the machine waits until %s (%s)',
    (up, last, endsAt) => {
      const opened = openAppealPeriod(announcedOn(up), moment)
      expect(opened.next).toBe('wait')
      expect(opened.endsAt).toBe(endsAt)
      expect(resulting(sound(opened.decision), 'matter').phase).toEqual({
        name: 'appeal-period',
        lastAppealDay: last,
      })
    },
  )

  it('KL 13:5: given a notice that was interrupted, then it waits for the day that was moved', () => {
    const decisions = [
      announcedDecision({ interruptions: [announcedAgain], lastAppealDay: day('2027-06-14') }),
    ]
    const opened = openAppealPeriod(stored(givenMatter({ decisions })), moment)
    expect(opened.endsAt).toBe('2027-06-15T06:00:00.000Z')
  })

  it('KL 13:5: given no announcement, then no time runs and it refuses', () => {
    const silent = stored(givenMatter({ decisions: [givenDecision()] }))
    expect(() => openAppealPeriod(silent, moment)).toThrow(refusedWith('wrong-state'))
  })

  it.each(over)('given that the matter is %s already, then there is nothing to wait for', (word, facts) => {
    expect(openAppealPeriod(givenCase({ matter: facts }).matter, moment)).toEqual({
      decision: undefined,
      next: word,
      endsAt: moment.now,
    })
  })
})

describe('looking at the period', () => {
  it('KL 13:5: is over the day after the last day to appeal, and not on it', () => {
    const { state } = givenCase().matter
    expect(checkAppealPeriod(state, onDay('2027-05-26'))).toBe('moved')
    expect(checkAppealPeriod(state, onDay('2027-05-27'))).toBe('over')
  })

  it.each(over)('is %s when something has ended it', (word, facts) => {
    expect(checkAppealPeriod(givenCase({ matter: facts }).matter.state, moment)).toBe(word)
  })
})

describe('no appeal', () => {
  it.each([
    ['2026-12-03', '2026-12-29'],
    ['2026-12-10', '2027-01-05'],
    ['2027-02-24', '2027-03-18'],
    ['2027-05-05', '2027-05-27'],
  ])('KL 13:5: given a notice put up %s, then legal force on %s', (up, force) => {
    const decisions = [givenDecision({ announcedOn: day(up) })]
    const { decision, next } = end({ outcome: 'no-appeal' }, givenCase({ matter: { decisions } }))
    expect(next).toBe('legal-force')
    expect(resulting(sound(decision), 'matter').decisions[0]?.legalForceOn).toBe(force)
  })

  it('given a text that has not entered, then the matter waits for that, and it is tried at once', () => {
    const { decision } = end({ outcome: 'no-appeal' })
    const { phase } = resulting(sound(decision), 'matter')
    expect(phase).toEqual({ name: 'awaiting-entry', validFrom: '2027-05-27' })
    expect(actions(sound(decision))).toEqual(['decision.gained-legal-force'])
    expect(decision?.effects.at(-1)).toEqual({
      kind: 'start-execution',
      machine: 'entry-into-force',
      input: { matterId },
    })
  })

  it('given a day that the body set, then the matter waits for that day', () => {
    const decisions = [announcedDecision({ validFrom: day('2027-09-01') })]
    const { decision } = end({ outcome: 'no-appeal' }, givenCase({ matter: { decisions } }))
    expect(resulting(sound(decision), 'matter').phase).toEqual({
      name: 'awaiting-entry',
      validFrom: '2027-09-01',
    })
  })

  it('given the people concerned, then each is told once (M19)', () => {
    const { decision } = end({ outcome: 'no-appeal' })
    expect(mails(sound(decision))).toEqual(['legal-force to iss.lind', 'legal-force to sc.dahl'])
    expect(decision?.effects[0]).toMatchObject({ message: { legalForceOn: '2027-05-27' } })
  })

  it('KL 13:14: given a version in force already, then it gets its day and the matter is done', () => {
    const { decision } = end({ outcome: 'no-appeal' }, givenCaseInForce())
    expect(actions(sound(decision))).toEqual([
      'decision.gained-legal-force',
      'document.matter-closed',
      'document-version.gained-legal-force',
    ])
    expect(resulting(sound(decision), 'document-version')).toEqual({
      ...decided,
      legalForceOn: '2027-05-27',
    })
    expect(resulting(sound(decision), 'matter').phase).toMatchObject({
      name: 'closed',
      outcome: 'in-force',
    })
    expect(resulting(sound(decision), 'document')).not.toHaveProperty('openMatterId')
    expect(mails(sound(decision))).toEqual([
      'legal-force to iss.lind',
      'legal-force to sc.dahl',
      'matter-closed to iss.lind',
      'matter-closed to sc.dahl',
    ])
  })

  it('given a repeal that has taken effect, then it is done, and the repealed version keeps its own day', () => {
    const file = givenCase({
      matter: { purpose: 'repeal', label: '2.0', enteredOn: day('2027-05-04') },
      document: { latest: '2.0' },
    })
    const { decision } = end({ outcome: 'no-appeal' }, file)
    expect(resulting(sound(decision), 'matter').phase).toMatchObject({ outcome: 'repealed' })
    expect(actions(sound(decision))).not.toContain('document-version.gained-legal-force')
    expect(mails(sound(decision))).toEqual(['matter-closed to iss.lind', 'matter-closed to sc.dahl'])
  })

  it('KL 13:5: given that the last day was moved while it was asked, then it waits anew', () => {
    expect(end({ outcome: 'no-appeal' }, givenCase(), onDay('2027-05-26'))).toEqual({
      decision: undefined,
      next: 'announced-again',
    })
  })
})

describe('an appeal', () => {
  it('KL 13:1: given one, then there is no legal force and nobody is told otherwise', () => {
    const { decision, next } = end({ outcome: 'appealed' })
    expect(next).toBe('appealed')
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'appealed' })
    expect(resulting(sound(decision), 'matter').decisions[0]).not.toHaveProperty('legalForceOn')
    expect(sound(decision).effects).toEqual([])
  })

  it.each(over)('given that the matter is %s before the answer, then that counts', (word, facts) => {
    expect(end({ outcome: 'no-appeal' }, givenCase({ matter: facts }))).toEqual({
      decision: undefined,
      next: word,
    })
  })
})

describe('a notice that came down early', () => {
  it('KL 13:5: given the days it was away, then the three weeks run anew', () => {
    const { decision, next } = end({ outcome: 'notice-taken-down', ...announcedAgain })
    expect(next).toBe('announced-again')
    const restarted = resulting(sound(decision), 'matter')
    expect(restarted.decisions[0]).toMatchObject({
      announcedOn: '2027-05-05',
      interruptions: [announcedAgain],
      lastAppealDay: '2027-06-14',
    })
    expect(restarted.decisions[0]).not.toHaveProperty('legalForceOn')
    expect(openAppealPeriod(stored(restarted), moment).endsAt).toBe('2027-06-15T06:00:00.000Z')
  })

  it('KL 8:12: given that it came down when it may, then nothing is moved and it is asked again', () => {
    const mayComeDown = { takenDownOn: day('2027-05-27'), announcedAgainOn: day('2027-05-28') }
    expect(end({ outcome: 'notice-taken-down', ...mayComeDown })).toEqual({
      decision: undefined,
      next: 'announced-again',
    })
  })

  it('KL 13:6: given a late appeal that is in time now, then the matter is appealed', () => {
    const appeals = [{ receivedOn: day('2027-05-28'), receivedBy: 'municipality', isInTime: false } as const]
    const { decision, next } = end(
      { outcome: 'notice-taken-down', ...announcedAgain },
      givenCase({ matter: { appeals } }),
    )
    expect(next).toBe('appealed')
    expect(resulting(sound(decision), 'matter').appeals).toEqual([{ ...appeals[0], isInTime: true }])
  })
})
