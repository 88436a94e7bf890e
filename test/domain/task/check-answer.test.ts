// What an answer must satisfy besides its form, from the facts the task carries.
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { checkAnswer } from '../../../functions/domain/task/check-answer.ts'
import type { TaskSubject } from '../../../functions/domain/task/task.ts'
import type { TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import { day, givenTask, refusedWith } from '../given.ts'

const today = day('2027-05-10')
const earliestDay = day('2027-05-03')

function check(answer: TaskAnswer, subject: TaskSubject = { earliestDay }): () => void {
  return () => checkAnswer(givenTask({ taskKind: answer.kind, subject }), answer, today)
}

/** The answers that name a day in the past, by the field that holds it. */
const dated = [
  {
    rule: 'KL 5:69: the day of adjustment',
    field: 'body.answer.adjustedOn',
    on: (text: string): TaskAnswer => ({ kind: 'adjust-minutes', adjustedOn: day(text) }),
  },
  {
    rule: 'KL 8:12: the day of announcement',
    field: 'body.answer.announcedOn',
    on: (text: string): TaskAnswer => ({
      kind: 'announce-minutes',
      announcedOn: day(text),
      minutesKeptAt: 'Rådhuset',
    }),
  },
  {
    rule: 'KL 6:15: the day the statement was sent to the court',
    field: 'body.answer.sentOn',
    on: (text: string): TaskAnswer => ({ kind: 'write-statement', sentOn: day(text), summary: 'Yttrande' }),
  },
  {
    rule: 'the day a company decided',
    field: 'body.answer.decidedOn',
    on: (text: string): TaskAnswer => ({
      kind: 'adopt-document',
      outcome: 'adopted',
      decidedBy: 'Styrelsen',
      decidedOn: day(text),
    }),
  },
]

describe.each(dated)('$rule', ({ field, on }) => {
  it('may be the earliest possible day, and today', () => {
    expect(check(on('2027-05-03'))).not.toThrow()
    expect(check(on('2027-05-10'))).not.toThrow()
  })

  it('is refused the day before the earliest, and tomorrow', () => {
    expect(check(on('2027-05-02'))).toThrow(refusedWith('day-not-possible', field))
    expect(check(on('2027-05-11'))).toThrow(refusedWith('day-not-possible', field))
  })

  it('given no earliest day, then only the future is refused', () => {
    expect(check(on('1999-01-01'), {})).not.toThrow()
    expect(check(on('2027-05-11'), {})).toThrow(refusedWith('day-not-possible', field))
  })
})

describe('the end of the appeal period', () => {
  const interrupted = (takenDownOn: string, announcedAgainOn: string) =>
    check({
      kind: 'confirm-appeal-period',
      result: {
        outcome: 'notice-taken-down',
        takenDownOn: day(takenDownOn),
        announcedAgainOn: day(announcedAgainOn),
      },
    })

  it('KL 13:5: given a notice that came down, then while it was up, and it went up again that day or later', () => {
    expect(interrupted('2027-05-03', '2027-05-10')).not.toThrow()
    expect(interrupted('2027-05-10', '2027-05-10')).not.toThrow()
    const downField = 'body.answer.result.takenDownOn'
    expect(interrupted('2027-05-02', '2027-05-10')).toThrow(refusedWith('day-not-possible', downField))
    expect(interrupted('2027-05-11', '2027-05-11')).toThrow(refusedWith('day-not-possible', downField))
    const upField = 'body.answer.result.announcedAgainOn'
    expect(interrupted('2027-05-04', '2027-05-03')).toThrow(refusedWith('day-not-possible', upField))
    expect(interrupted('2027-05-04', '2027-05-11')).toThrow(refusedWith('day-not-possible', upField))
  })

  it.each(['no-appeal', 'appealed'] as const)('given %s, then no day is asked for', (outcome) => {
    expect(check({ kind: 'confirm-appeal-period', result: { outcome } })).not.toThrow()
  })
})

describe('the last day of a consultation', () => {
  const consult = (lastAnswerDay: typeof today): TaskAnswer => ({
    kind: 'plan-consultation',
    plan: { decision: 'consult', unitIds: ['socialnamnden'], lastAnswerDay },
  })

  it('is tomorrow at the earliest and half a year away at the latest', () => {
    expect(check(consult(addDays(today, 1)))).not.toThrow()
    expect(check(consult(addDays(today, 182)))).not.toThrow()
  })

  it('is refused today, and beyond half a year', () => {
    const refused = refusedWith('day-not-possible', 'body.answer.plan.lastAnswerDay')
    expect(check(consult(today))).toThrow(refused)
    expect(check(consult(addDays(today, 183)))).toThrow(refused)
  })

  it('given no consultation, then no day is asked for', () => {
    expect(
      check({ kind: 'plan-consultation', plan: { decision: 'skip', reason: 'Bara namn' } }),
    ).not.toThrow()
  })
})

describe('an outcome', () => {
  it('KL 5:45: is checked against the law of its body', () => {
    const answer: TaskAnswer = {
      kind: 'record-outcome',
      outcome: 'approved',
      paragraph: 87,
      presentCount: 25,
    }
    const ofCouncil = {
      seatCount: 51,
      bodyKind: 'council',
      minorityUsed: false,
      announcement: 'regular',
    } as const
    expect(check(answer, { ...ofCouncil, earliestDay })).toThrow(refusedWith('no-quorum'))
  })
})

describe('an answer that names no fact', () => {
  const free: TaskAnswer[] = [
    { kind: 'register-matter', diaryNumber: '2026.412 KS' },
    {
      kind: 'write-draft',
      draftNumber: 1,
      consequences: { finances: 'f', children: 'c', personalData: 'p', companies: 'b' },
    },
    { kind: 'review-draft', verdict: 'approve' },
    { kind: 'give-opinion', position: 'supports', decidedBy: 'Socialnämnden' },
    { kind: 'compile-consultation', entries: [], next: 'memo' },
    { kind: 'write-memo', proposal: ['Anta'], background: 'b', assessment: 'a', finances: 'f' },
    { kind: 'sign-memo', signed: true },
    { kind: 'conform-text', draftNumber: 2 },
    { kind: 'confirm-conformed-text', conforms: true },
    { kind: 'report-assignment', report: 'Klart', isDone: true },
    { kind: 'review-topicality', result: 'keep', note: 'Gäller' },
  ]

  it.each(free)('$kind: is accepted as it is', (answer) => {
    expect(check(answer)).not.toThrow()
  })
})

describe('a long answer', () => {
  const compiled = (units: number, letters: number): TaskAnswer => ({
    kind: 'compile-consultation',
    entries: Array.from({ length: units }, (_, at) => ({
      unitId: `enhet-${at}`,
      viewpoint: 'å'.repeat(letters),
      response: 'ä'.repeat(letters),
      changed: true,
    })),
    next: 'memo',
  })

  it('is taken when forty units say half a page each', () => {
    expect(check(compiled(40, 600))).not.toThrow()
  })

  it('is refused before the matter outgrows what the database takes in one item', () => {
    expect(check(compiled(40, 5000))).toThrow(refusedWith('body-too-large', 'body.answer'))
  })
})
