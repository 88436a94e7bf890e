// What a body did with the matter, and where that sends it: every capacity with every outcome.
import { describe, expect, it } from 'vitest'
import { amendDecision, decisionAt, recordOutcome } from '../../../functions/domain/matter/deliberation.ts'
import { Capacity } from '../../../functions/domain/organisation/decision-path.ts'
import type { AnswerOf } from '../../../functions/domain/task/task-answer.ts'
import { RecordOutcomeAnswer } from '../../../functions/domain/task/task-answer.ts'
import {
  councilMeetingId,
  day,
  givenBody,
  givenDecision,
  givenMatter,
  mails,
  matterId,
  onDay,
  refusedWith,
  resulting,
  sound,
  stored,
} from '../given.ts'

type Outcome = AnswerOf<'record-outcome'>['outcome']

const phase = { name: 'deliberation', bodyId: 'kf', meetingId: councilMeetingId } as const
const matter = stored(givenMatter({ phase }))
const moment = onDay('2027-04-28')

function record(
  capacity: Capacity,
  outcome: Outcome,
  body = givenBody(),
  facts: Partial<AnswerOf<'record-outcome'>> = {},
) {
  const answer = { kind: 'record-outcome', outcome, paragraph: 87, presentCount: 51, ...facts } as const
  const informedIds = ['iss.lind', 'sc.dahl', 'iss.lind']
  const context = { body, capacity, meetingId: councilMeetingId, heldOn: day('2027-04-28'), informedIds }
  return recordOutcome(matter, answer, context, moment)
}

/** The way on, the phase afterwards, and whether the minutes run beside the machine or in it. */
const ways = [
  ['prepares', 'approved', 'proposed', 'deliberation', 'beside', 'KL 5:26'],
  ['prepares', 'rejected', 'proposed', 'deliberation', 'beside', 'KL 5:26'],
  ['prepares', 'referred-back', 'referred-back', 'memo', 'beside', 'KL 6:33'],
  ['prepares', 'tabled', 'tabled', 'deliberation', 'beside', 'KL 6:33'],
  ['proposes', 'approved', 'proposed', 'deliberation', 'beside', 'KL 5:28'],
  ['proposes', 'rejected', 'proposed', 'deliberation', 'beside', 'KL 5:28'],
  ['proposes', 'referred-back', 'referred-back', 'memo', 'beside', 'KL 6:33'],
  ['proposes', 'tabled', 'tabled', 'deliberation', 'beside', 'KL 6:33'],
  ['decides', 'approved', 'approved', 'minutes', 'awaited', 'KL 5:55'],
  ['decides', 'rejected', 'rejected', 'minutes', 'awaited', 'KL 5:55'],
  ['decides', 'referred-back', 'referred-back', 'memo', 'beside', 'KL 5:50'],
  ['decides', 'tabled', 'tabled', 'deliberation', 'beside', 'KL 5:51'],
] as const

describe('the way on', () => {
  it('is known for every capacity and outcome', () => {
    const pairs = Capacity.options.flatMap((capacity) =>
      RecordOutcomeAnswer.shape.outcome.options.map((outcome) => `${capacity} ${outcome}`),
    )
    expect(ways.map(([capacity, outcome]) => `${capacity} ${outcome}`)).toEqual(pairs)
  })

  it.each(ways)(
    'given a body that %s, when it is %s, then %s; phase %s; minutes %s (%s)',
    (capacity, outcome, next, phaseName, minutes) => {
      const advance = record(capacity, outcome)
      const { decision } = advance
      expect(advance.next).toBe(next)
      expect(resulting(sound(decision), 'matter').phase.name).toBe(phaseName)
      expect(decision.changes[0]?.action).toBe(`decision.${outcome}`)
      expect(decision.effects.filter(({ kind }) => kind === 'start-execution')).toEqual(
        minutes === 'beside'
          ? [
              {
                kind: 'start-execution',
                machine: 'minutes',
                input: { matterId, meetingId: councilMeetingId, heldOn: '2027-04-28' },
              },
            ]
          : [],
      )
      expect(mails(decision)).toEqual(['decision-made to iss.lind', 'decision-made to sc.dahl'])
    },
  )

  it('KL 5:69: given a body that keeps no public minutes, then none are adjusted', () => {
    const committee = givenBody({ id: 'ksau', abbreviation: 'KSAU', keepsPublicMinutes: false })
    for (const outcome of RecordOutcomeAnswer.shape.outcome.options) {
      const { effects } = record('prepares', outcome, committee).decision
      expect(effects.map(({ kind }) => kind)).toEqual(['send-mail', 'send-mail'])
    }
  })

  it('given a decision, then the minutes are awaited at the deciding body', () => {
    expect(resulting(record('decides', 'approved').decision, 'matter').phase).toEqual({
      name: 'minutes',
      bodyId: 'kf',
    })
  })
})

describe('what is recorded', () => {
  it('given an outcome, then body, day, paragraph and votes stand in the matter', () => {
    const facts = { votes: { for: 30, against: 21 }, validFrom: day('2027-05-01') }
    const { decision } = record('decides', 'approved', givenBody(), facts)
    expect(resulting(sound(decision), 'matter').decisions).toEqual([givenDecision(facts)])
  })

  it('KL 5:50: given a motivation, then it stands with the decision and is not mailed', () => {
    const { decision } = record('decides', 'referred-back', givenBody(), { motivation: 'Barnperspektivet' })
    expect(resulting(decision, 'matter').decisions[0]?.motivation).toBe('Barnperspektivet')
    expect(JSON.stringify(decision.effects)).not.toContain('Barnperspektivet')
  })
})

describe('the decisions of a matter', () => {
  const tabled = givenDecision({ outcome: 'tabled', meetingId: 'kf~2027-03-31', paragraph: 40 })
  const earlier = givenDecision({ paragraph: 86 })
  const newest = givenDecision({ paragraph: 87 })
  const three = givenMatter({ decisions: [tabled, earlier, newest] })

  it('given a meeting, then the newest of it is meant', () => {
    expect(decisionAt(three, councilMeetingId)).toBe(newest)
    expect(decisionAt(three, 'kf~2027-03-31')).toBe(tabled)
  })

  it('given new facts, then only the newest of that meeting is amended', () => {
    expect(amendDecision(three, councilMeetingId, { adjustedOn: day('2027-05-03') })).toEqual([
      tabled,
      earlier,
      { ...newest, adjustedOn: '2027-05-03' },
    ])
  })

  it('given a meeting that has not had the matter, then it refuses', () => {
    expect(() => decisionAt(three, 'ks~2027-04-12')).toThrow(refusedWith('wrong-state'))
    expect(() => amendDecision(givenMatter(), councilMeetingId, {})).toThrow(refusedWith('wrong-state'))
  })
})
