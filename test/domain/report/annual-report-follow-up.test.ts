// What the board's receiving leads to: each assignment an action with an owner, and everyone concerned told once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../functions/domain/action/action.ts'
import type { Decision } from '../../../functions/domain/decision.ts'
import {
  assignmentsOf,
  expedite,
  takeUpAssignments,
} from '../../../functions/domain/report/annual-report-follow-up.ts'
import {
  actions,
  day,
  givenDecision,
  holder,
  mails,
  matterId,
  moment,
  resulting,
  sound,
  today,
} from '../given.ts'
import { annualMatter, givenWay } from './given-report.ts'

const assignment = (text: string, role: 'coordinator' | 'unit-manager' = 'coordinator') => ({
  text,
  role,
  reportBackOn: day('2027-12-01'),
})
type Assignments = ReturnType<typeof assignment>[]

const received = (assignments: Assignments) => ({
  decisions: [
    givenDecision({ capacity: 'prepares', meetingId: 'ksau~2027-04-14' }),
    givenDecision({ bodyId: 'ks', meetingId: 'ks~2027-04-28' }),
  ],
  proceedings: [
    { meetingId: 'ksau~2027-04-14', assignments: [assignment('Av utskottet.')] },
    { meetingId: 'ks~2027-04-28', assignments },
    { meetingId: 'kf~2027-05-26', assignments: [assignment('Av fullmäktige, som bara informeras.')] },
  ],
})
const holders = [
  holder('iss.lind', 'coordinator'),
  holder('kd.lundin', 'municipal-director', 'kommunledningen'),
]
const pathOfUnit = (unitId: string) => `/kf/${unitId}/`
const takeUp = (assignments: Assignments, people = holders) =>
  takeUpAssignments(givenWay({}, received(assignments)), { holders: people, pathOfUnit }, moment)
const actionsIn = (decision: Decision): Action[] =>
  decision.changes.flatMap(({ after }) => (after.kind === 'action' ? [after] : []))

describe('the assignments', () => {
  it('are those of the body that decided, and of no other', () => {
    expect(assignmentsOf(annualMatter(received([assignment('Öva.')])))).toEqual({
      meetingId: 'ks~2027-04-28',
      assignments: [assignment('Öva.')],
    })
    expect(assignmentsOf(annualMatter())).toBeUndefined()
  })

  it('become actions of whoever holds the role, due when they are reported back, and are mailed', () => {
    const { decision, next } = takeUp([assignment('Öva reservrutinerna.')])
    expect(next).toBe('taken-up')
    const [action] = actionsIn(sound(decision))
    expect(action).toMatchObject({
      title: 'Öva reservrutinerna.',
      ownerId: 'iss.lind',
      unitId: 'kontoret',
      unitPath: '/kf/kontoret/',
      dueOn: day('2027-12-01'),
      source: { kind: 'assignment', matterId, assignment: 0 },
      status: 'not-started',
    })
    expect(resulting(sound(decision), 'annual-report').actionIds).toEqual([action?.id])
    expect(mails(sound(decision))).toEqual(['report-action-assigned to iss.lind'])
  })

  it('go to the municipal director where nobody holds the role, and nowhere where there is none', () => {
    const vacant = [assignment('Inventera.', 'unit-manager')]
    expect(actionsIn(sound(takeUp(vacant).decision))).toMatchObject([
      { ownerId: 'kd.lundin', unitId: 'kommunledningen' },
    ])
    const { decision } = takeUp(vacant, [])
    expect(resulting(sound(decision), 'annual-report').actionIds).toEqual([])
  })

  it('have ids that follow from them, each its own, so that a repeat makes none twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), (count) => {
        const given = Array.from({ length: count }, (_, at) => assignment(`Uppdrag ${at}`))
        const ids = actionsIn(sound(takeUp(given).decision)).map(({ id }) => id)
        expect(new Set(ids).size).toBe(count)
        expect(actionsIn(sound(takeUp(given).decision)).map(({ id }) => id)).toEqual(ids)
      }),
    )
  })

  it('are taken up once, also when there were none', () => {
    const { decision } = takeUp([])
    expect(actions(sound(decision))).toEqual(['annual-report.assignments-taken-up'])
    const way = givenWay(resulting(sound(decision), 'annual-report'), received([assignment('Öva.')]))
    expect(takeUpAssignments(way, { holders, pathOfUnit }, moment)).toEqual({
      decision: undefined,
      next: 'taken-up',
    })
  })
})

describe('sending out the report', () => {
  it('tells each of them once, by title and diary number, and notes the day', () => {
    const { decision, next } = expedite(givenWay(), ['rev.ostman', 'vd.hoglund', 'rev.ostman'], moment)
    expect(next).toBe('sent')
    expect(mails(sound(decision))).toEqual([
      'annual-report-sent to rev.ostman',
      'annual-report-sent to vd.hoglund',
    ])
    expect(sound(decision).effects[0]).toMatchObject({
      message: { matterId, matterTitle: annualMatter().title, diaryNumber: '2026.412 KS', year: 2026 },
    })
    expect(resulting(sound(decision), 'annual-report').expeditedOn).toBe(today)
  })

  it('is done once', () => {
    const sent = givenWay({ expeditedOn: today })
    expect(expedite(sent, ['rev.ostman'], moment)).toEqual({ decision: undefined, next: 'sent' })
  })
})
