// Where a system stands against the catalogue: met, open, excepted, not demanded, or more than demanded.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../functions/domain/calendar/calendar-day.ts'
import { lowestLevels } from '../../../functions/domain/classification/class-levels.ts'
import { SystemClass } from '../../../functions/domain/classification/system-class.ts'
import type { AssessedRequirement } from '../../../functions/domain/requirement/assess-requirements.ts'
import {
  AssessedRequirement as AssessedSchema,
  assessRequirements,
  isGap,
  summarize,
} from '../../../functions/domain/requirement/assess-requirements.ts'
import { catalogue2026 } from '../../../functions/domain/requirement/catalogue-2026.ts'
import { day, today } from '../given.ts'
import {
  anyAnswers,
  anyCircumstances,
  anyExceptions,
  anyLevels,
  givenAnswer,
  givenException,
  givenLevels,
  givenRequirement,
  noCircumstances,
} from './given-requirements.ts'

type Given = Parameters<typeof assessRequirements>[0]

/** A system of class 2 in everything, which nobody has answered for. */
function assessed(given: Partial<Given> = {}): AssessedRequirement[] {
  return assessRequirements({
    catalogue: catalogue2026,
    levels: givenLevels(2, 2, 2, 2),
    circumstances: noCircumstances,
    answers: [],
    exceptions: [],
    today,
    ...given,
  })
}

function rowOf(id: string, given: Partial<Given> = {}): AssessedRequirement {
  const row = assessed(given).find(({ requirement }) => requirement.id === id)
  if (row === undefined) throw new Error(`No row for ${id}`)
  return row
}

const anySystem: fc.Arbitrary<Given> = fc
  .record({
    levels: anyLevels,
    circumstances: anyCircumstances,
    answers: anyAnswers,
    exceptions: anyExceptions,
  })
  .map((some) => ({ ...some, catalogue: catalogue2026, today }))

describe('assessRequirements', () => {
  it('gives a row for each requirement of the catalogue, in its order', () => {
    expect(assessed().map(({ requirement }) => requirement)).toEqual(catalogue2026.requirements)
  })

  it.each([
    ['fulfilled', false],
    ['partly', true],
    ['not-fulfilled', true],
    ['not-applicable', false],
  ] as const)('given the answer %s, then that is the state, and a gap: %s', (value, gap) => {
    const answer = givenAnswer('K13', value)
    const row = rowOf('K13', { answers: [answer] })
    expect(row).toMatchObject({ applies: true, state: value, answer, level: 2 })
    expect(isGap(row)).toBe(gap)
  })

  it('given no answer, then a requirement that applies is unanswered and a gap', () => {
    const row = rowOf('K13')
    expect(row).not.toHaveProperty('answer')
    expect([row.state, isGap(row)]).toEqual(['unanswered', true])
  })

  it('given an answer to another requirement, then it is not taken for this one’s', () => {
    expect(rowOf('K13', { answers: [givenAnswer('K14', 'fulfilled')] }).state).toBe('unanswered')
  })

  it('given two answers, then the later one counts in whichever order they come', () => {
    const earlier = givenAnswer('K13', 'not-fulfilled', { answeredOn: day('2026-05-01') })
    const later = givenAnswer('K13', 'fulfilled', { answeredOn: day('2027-01-15') })
    expect(rowOf('K13', { answers: [earlier, later] }).state).toBe('fulfilled')
    expect(rowOf('K13', { answers: [later, earlier] }).state).toBe('fulfilled')
  })

  it('given level 3, then the stricter part is demanded, and only where the requirement applies', () => {
    const critical = { levels: givenLevels(0, 0, 3) }
    expect([rowOf('K22').isStricter, rowOf('K22', critical).isStricter]).toEqual([false, true])
    expect([rowOf('K32').isStricter, rowOf('K32', critical).isStricter]).toEqual([false, true])
    const ofSuppliers = { ...givenRequirement('K22'), applies: { supplier: true as const } }
    const own = rowOf('K22', { ...critical, catalogue: { requirements: [ofSuppliers] } })
    expect([own.applies, own.isStricter]).toEqual([false, false])
  })

  it('gives rows in their schema', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const rows = assessRequirements(system)
        expect(AssessedSchema.array().parse(rows)).toEqual(rows)
      }),
      { numRuns: 25 },
    )
  })

  it('given the same facts in another order, then the rows are the same', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const turned = {
          ...system,
          answers: system.answers.toReversed(),
          exceptions: system.exceptions.toReversed(),
        }
        const states = (rows: AssessedRequirement[]) => rows.map(({ state, level }) => [state, level])
        expect(states(assessRequirements(turned))).toEqual(states(assessRequirements(system)))
      }),
    )
  })

  it('given that it is assessed again from what it found, then it finds the same', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const once = assessRequirements(system)
        const twice = assessRequirements({
          ...system,
          answers: once.flatMap(({ answer }) => answer ?? []),
          exceptions: once.flatMap(({ exception }) => exception ?? []),
        })
        expect(twice).toEqual(once)
      }),
    )
  })
})

describe('an exception', () => {
  it.each(['partly', 'not-fulfilled'] as const)('stands in the place of the answer %s', (value) => {
    const exception = givenException('K13')
    const row = rowOf('K13', { answers: [givenAnswer('K13', value)], exceptions: [exception] })
    expect(row).toMatchObject({ state: 'excepted', exception })
    expect(isGap(row)).toBe(false)
  })

  it('stands in the place of no answer', () => {
    expect(rowOf('K13', { exceptions: [givenException('K13')] }).state).toBe('excepted')
  })

  it.each(['fulfilled', 'not-applicable'] as const)('is not needed beside the answer %s', (value) => {
    const row = rowOf('K13', { answers: [givenAnswer('K13', value)], exceptions: [givenException('K13')] })
    expect(row.state).toBe(value)
  })

  it('counts from the day it was decided through the last day it is valid', () => {
    const exceptions = [
      givenException('K13', { decidedOn: day('2027-02-01'), validUntil: day('2027-06-30') }),
    ]
    const stateOn = (date: string) => rowOf('K13', { exceptions, today: day(date) }).state
    expect(['2027-01-31', '2027-02-01', '2027-06-30', '2027-07-01'].map(stateOn)).toEqual([
      'unanswered',
      'excepted',
      'excepted',
      'unanswered',
    ])
  })

  it('does not count when it was ended', () => {
    const exceptions = [givenException('K13', { endedOn: day('2027-01-20') })]
    const row = rowOf('K13', { exceptions })
    expect(row).not.toHaveProperty('exception')
    expect(row.state).toBe('unanswered')
  })

  it('given one that was ended and a new one, then the new one counts', () => {
    const ended = givenException('K13', { validUntil: day('2027-12-31'), endedOn: day('2027-01-20') })
    const next = givenException('K13', { decidedOn: day('2027-01-25') })
    expect(rowOf('K13', { exceptions: [next, ended] })).toMatchObject({ state: 'excepted', exception: next })
  })

  it('given any system, then a requirement whose exception has run out is a gap again', () => {
    const anyId = fc.constantFrom(...catalogue2026.requirements.map(({ id }) => id))
    fc.assert(
      fc.property(anySystem, anyId, fc.integer({ min: 0, max: 365 }), (system, id, days) => {
        const validUntil = addDays(today, days)
        const answers = [
          ...system.answers.filter(({ requirementId }) => requirementId !== id),
          givenAnswer(id, 'not-fulfilled'),
        ]
        const exceptions = [givenException(id, { decidedOn: today, validUntil })]
        const rowOn = (date: typeof today) => rowOf(id, { ...system, answers, exceptions, today: date })
        const { applies } = rowOn(today)
        expect(isGap(rowOn(validUntil))).toBe(false)
        expect(isGap(rowOn(addDays(validUntil, 1)))).toBe(applies)
      }),
    )
  })
})

describe('what is not demanded', () => {
  const harmless = { levels: lowestLevels }

  it('given costly protection that is fulfilled, then it is over-protection', () => {
    const row = rowOf('K25', { ...harmless, answers: [givenAnswer('K25', 'fulfilled')] })
    expect(row).toMatchObject({ applies: false, state: 'over-protection', level: 0 })
    expect(isGap(row)).toBe(false)
  })

  it.each(['partly', 'not-fulfilled', 'not-applicable'] as const)(
    'given costly protection answered %s, then it is only not demanded',
    (value) => {
      const row = rowOf('K25', { ...harmless, answers: [givenAnswer('K25', value)] })
      expect([row.state, isGap(row)]).toEqual(['not-demanded', false])
    },
  )

  it('given protection that costs nothing, then it is never too much', () => {
    const row = rowOf('K28', { ...harmless, answers: [givenAnswer('K28', 'fulfilled')] })
    expect(row.state).toBe('not-demanded')
  })

  it('given the same protection where it is demanded, then it is fulfilled', () => {
    const row = rowOf('K25', { levels: givenLevels(0, 0, 3), answers: [givenAnswer('K25', 'fulfilled')] })
    expect(row.state).toBe('fulfilled')
  })

  it('needs no exception', () => {
    expect(rowOf('K25', { ...harmless, exceptions: [givenException('K25')] }).state).toBe('not-demanded')
  })
})

describe('summarize', () => {
  it('counts what applies, what is met, what is open by level, and what is too much', () => {
    const rows = assessed({
      levels: givenLevels(1, 1, 3),
      answers: [
        givenAnswer('K01', 'fulfilled'),
        givenAnswer('K20', 'partly'),
        givenAnswer('K25', 'not-fulfilled'),
        givenAnswer('K02', 'not-applicable'),
        givenAnswer('K14', 'fulfilled'),
      ],
      exceptions: [givenException('K25'), givenException('K57'), givenException('K01')],
    }).filter(({ requirement }) => ['K01', 'K02', 'K14', 'K20', 'K25', 'K26', 'K57'].includes(requirement.id))
    expect(summarize(rows, '2026-1')).toEqual({
      catalogueId: '2026-1',
      applicable: 6,
      fulfilled: 1,
      gapsByLevel: [0, 1, 0, 1],
      applicableByLevel: [0, 2, 0, 4],
      fulfilledByLevel: [0, 0, 0, 1],
      exceptions: 2,
      exceptionsAtThree: 1,
      overProtected: ['K14'],
    })
  })

  it('counts an exception that was decided at level 2 among those at 3 once the class is raised', () => {
    const exceptions = [givenException('K13', { level: 2 })]
    const atThree = (levels: Given['levels']) =>
      summarize(assessed({ levels, exceptions }), '2026-1').exceptionsAtThree
    expect([atThree(givenLevels(2, 2, 3)), atThree(givenLevels(3, 2, 2))]).toEqual([0, 1])
  })

  it('given any system, then what applies is met, open, excepted or answered as not applicable, and nothing else', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const rows = assessRequirements(system)
        const sum = summarize(rows, '2026-1')
        const gaps = sum.gapsByLevel.reduce((total, count) => total + count, 0)
        const waived = rows.filter(({ applies, state }) => applies && state === 'not-applicable').length
        expect(gaps).toBe(rows.filter(isGap).length)
        expect(sum.fulfilled + gaps + sum.exceptions + waived).toBe(sum.applicable)
        expect(sum.exceptionsAtThree).toBeLessThanOrEqual(sum.exceptions)
        expect(sum.applicable + sum.overProtected.length).toBeLessThanOrEqual(rows.length)
      }),
    )
  })

  it('fits in the system’s class', () => {
    const sum = summarize(assessed(), '2026-1')
    expect(SystemClass.shape.requirements.parse(sum)).toEqual(sum)
  })
})
