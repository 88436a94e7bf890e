// What a body did with the matter, and where that sends it: every capacity with every outcome.
import { describe, expect, it } from 'vitest'
import {
  amendDecision,
  decidingDecision,
  decisionAt,
  isAdopted,
  wayAfter,
} from '../../../functions/domain/matter/deliberation.ts'
import { OutcomeWord } from '../../../functions/domain/meeting/outcome.ts'
import { Capacity } from '../../../functions/domain/organisation/decision-path.ts'
import {
  day,
  givenBody,
  givenDecision,
  givenMatter,
  mails,
  matterId,
  councilMeetingId as meetingId,
  now,
  opening,
  refusedWith,
  resulting,
  sound,
  startedWith,
} from '../given.ts'
import { minutesBeside, phase, record } from './given-deliberation.ts'

const nextMeeting = ['formal-decision', { matterId }]

/** Where each way leads from the second stop of the path. */
const ends = {
  'the next body': { next: 'recorded', starts: [minutesBeside, nextMeeting], stop: 2, phase },
  'the same body again': { next: 'recorded', starts: [minutesBeside, nextMeeting], stop: 1, phase },
  'the preparation': {
    next: 'recorded',
    starts: [minutesBeside, ['policy-proposal', { matterId, entry: 'memo' }]],
    stop: 0,
    phase: { name: 'memo' },
  },
  'its minutes': {
    next: 'recorded',
    starts: [minutesBeside],
    stop: 1,
    phase: { name: 'minutes', bodyId: 'kf' },
  },
  'its end': { next: 'withdrawn', starts: [minutesBeside], stop: 1, phase },
}

const ways = [
  ['KL 5:26', 'prepares', 'approved', 'the next body'],
  ['KL 5:26', 'prepares', 'approved-with-changes', 'the next body'],
  ['KL 5:26', 'prepares', 'rejected', 'the next body'],
  ['KL 6:33', 'prepares', 'referred-back', 'the preparation'],
  ['KL 6:33', 'prepares', 'tabled', 'the same body again'],
  ['KL 6:33', 'prepares', 'withdrawn', 'the same body again'],
  ['KL 5:28', 'proposes', 'approved', 'the next body'],
  ['KL 5:28', 'proposes', 'approved-with-changes', 'the next body'],
  ['KL 5:28', 'proposes', 'rejected', 'the next body'],
  ['KL 6:33', 'proposes', 'referred-back', 'the preparation'],
  ['KL 6:33', 'proposes', 'tabled', 'the same body again'],
  ['KL 6:33', 'proposes', 'withdrawn', 'its end'],
  ['KL 5:55', 'decides', 'approved', 'its minutes'],
  ['KL 5:55', 'decides', 'rejected', 'its minutes'],
  ['KL 5:50', 'decides', 'referred-back', 'the preparation'],
  ['KL 5:51', 'decides', 'tabled', 'the same body again'],
  ['KL 5:53', 'decides', 'withdrawn', 'its end'],
] as const

describe('the way on (domain 1.4, states 09–12)', () => {
  it.each(ways)(
    '%s: given a body that %s, when the matter is %s, then it goes to %s',
    (...[, capacity, outcome, way]) => {
      const { decision, next } = record(capacity, { outcome })
      const { starts, ...end } = ends[way]
      expect(next).toBe(end.next)
      expect(resulting(sound(decision), 'matter')).toMatchObject({ stop: end.stop, phase: end.phase })
      expect(startedWith(sound(decision))).toEqual(starts)
      expect(sound(decision).changes[0]?.action).toBe(`decision.${outcome}`)
      expect(mails(sound(decision))).toEqual(['decision-made to iss.lind', 'decision-made to sc.dahl'])
    },
  )

  it('KL 5:55: given a body that decides with changes of its own, then its minutes, and the text is conformed', () => {
    const { decision, next } = record('decides', { outcome: 'approved-with-changes', changes: 'Nytt stycke' })
    expect(next).toBe('recorded')
    expect(resulting(sound(decision), 'matter')).toMatchObject({ stop: 1, phase: ends['its minutes'].phase })
    expect(startedWith(sound(decision))).toEqual([minutesBeside, opening('conform-text', { meetingId })])
  })

  it('is known for every capacity and outcome', () => {
    const told = [...ways.map(([, ...pair]) => pair), ['decides', 'approved-with-changes']]
    const all = Capacity.options.flatMap((capacity) =>
      OutcomeWord.options.map((outcome) => `${capacity} ${outcome}`),
    )
    expect(told.map(([capacity, outcome]) => `${capacity} ${outcome}`).sort()).toEqual(all.sort())
  })

  it('KL 5:28: given a proposal, then yes and no go the same way, for another body decides', () => {
    for (const capacity of ['prepares', 'proposes'] as const)
      expect(wayAfter('rejected', capacity)).toBe(wayAfter('approved', capacity))
  })

  it('given a matter that was closed meanwhile, then nothing is recorded', () => {
    const matter = givenMatter({ phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } })
    expect(record('decides', {}, { matter })).toEqual({ decision: undefined, next: 'closed' })
  })
})

describe('the minutes of the meeting', () => {
  it.each(OutcomeWord.options)('KL 5:69, 6:35: given %s by any body, then they run beside', (outcome) => {
    for (const capacity of Capacity.options) {
      const changes = outcome === 'approved-with-changes' ? { changes: 'Nytt stycke' } : {}
      const { decision } = record(capacity, { outcome, ...changes })
      expect(startedWith(sound(decision))[0]).toEqual(minutesBeside)
    }
  })

  it('KL 5:69: given a paragraph adjusted at once, then only its announcement is left', () => {
    const { decision } = record('decides', { adjustedImmediately: true })
    expect(startedWith(sound(decision))).toEqual([
      ['minutes', { matterId, meetingId, entry: 'announcement' }],
    ])
    expect(resulting(sound(decision), 'matter').decisions).toEqual([
      givenDecision({ adjustedImmediately: true, adjustedOn: day('2027-04-28') }),
    ])
  })

  const committee = givenBody({ id: 'ksau', abbreviation: 'KSAU', keepsPublicMinutes: false })

  it('KL 6:35: given a drafting committee that keeps no public minutes, then none are adjusted', () => {
    const { decision } = record('prepares', {}, { body: committee })
    expect(startedWith(sound(decision))).toEqual([nextMeeting])
  })

  it.each(['approved', 'rejected'] as const)(
    'KL 13:5: given that such a body decides %s, then they are announced all the same: it can be appealed',
    (outcome) => {
      const { decision } = record('decides', { outcome }, { body: committee })
      expect(startedWith(sound(decision))).toEqual([minutesBeside])
    },
  )
})

describe('the decisions of a matter', () => {
  const tabled = givenDecision({ outcome: 'tabled', meetingId: 'kf~2027-03-31', paragraph: 40 })
  const earlier = givenDecision({ paragraph: 86 })
  const newest = givenDecision({ paragraph: 87 })
  const three = givenMatter({ decisions: [tabled, earlier, newest] })

  it('given a meeting, then the newest of it is meant', () => {
    expect(decisionAt(three, meetingId)).toBe(newest)
    expect(decisionAt(three, 'kf~2027-03-31')).toBe(tabled)
  })

  it('given new facts, then only the newest of that meeting is amended', () => {
    expect(amendDecision(three, meetingId, { adjustedOn: day('2027-05-03') })).toEqual([
      tabled,
      earlier,
      { ...newest, adjustedOn: '2027-05-03' },
    ])
  })

  it('given a meeting that has not had the matter, then it refuses', () => {
    expect(() => decisionAt(three, 'ks~2027-04-12')).toThrow(refusedWith('wrong-state'))
    expect(() => amendDecision(givenMatter(), meetingId, {})).toThrow(refusedWith('wrong-state'))
  })

  it('KL 5:28: given proposals only, then none of them decides', () => {
    const proposal = givenDecision({ capacity: 'proposes' })
    expect(decidingDecision(givenMatter({ decisions: [proposal] }))).toBeUndefined()
    expect(decidingDecision(givenMatter({ decisions: [tabled, newest, proposal] }))).toBe(newest)
  })

  it('is adopted by a yes of the body that decides, with its own changes or without', () => {
    const adopting = Capacity.options.flatMap((capacity) =>
      OutcomeWord.options
        .filter((outcome) => isAdopted({ capacity, outcome }))
        .map((outcome) => `${capacity} ${outcome}`),
    )
    expect(adopting).toEqual(['decides approved', 'decides approved-with-changes'])
  })
})
