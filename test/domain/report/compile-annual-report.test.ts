// The report is compiled by its author, its figures are frozen once, and the council reads it with other eyes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askAgain,
  councilReviewers,
  freezeFigures,
  noteCompilation,
  weighCouncilReviews,
} from '../../../functions/domain/report/compile-annual-report.ts'
import { annualFigures } from '../../../functions/domain/report/figures/annual-figures.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  actions,
  day,
  givenTask,
  holder,
  matterId,
  moment,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
  taskId,
} from '../given.ts'
import {
  answered,
  closedWay,
  givenCompilation,
  givenIncidentFacts,
  givenSources,
  givenUnit,
  givenWay,
  ignored,
} from './given-report.ts'

const compiledAgain = [['annual-report', { matterId, entry: 'compilation' }]]

describe('compiling', () => {
  const task = answered(givenCompilation())

  it('keeps the words, clears why it was returned, and makes whoever wrote them an author', () => {
    const way = givenWay({ returnedReason: 'Ofullständig.' }, { authorIds: ['bibbi', 'iss.lind'] })
    const { decision, next } = noteCompilation(way, task, moment)
    expect(next).toBe('compiled')
    const report = resulting(sound(decision), 'annual-report')
    expect(report).toMatchObject({ compilation: task.answer, compiledBy: { personId: 'iss.lind' } })
    expect(report).not.toHaveProperty('returnedReason')
    expect(resulting(decision, 'matter').authorIds).toEqual(['bibbi', 'iss.lind'])
  })

  it('is asked for again when nobody did it: a year has its report', () => {
    const { decision, next } = noteCompilation(givenWay(), ignored(task), moment)
    expect(next).toBe('asked-again')
    expect(startedWith(sound(decision))).toEqual(compiledAgain)
  })

  it.each(['compilation', 'secrecy-review', 'approval'] as const)(
    'is one question that is put again: %s',
    (entry) => {
      const { decision } = askAgain(givenWay(), entry, moment)
      expect(startedWith(sound(decision))).toEqual([['annual-report', { matterId, entry }]])
      expect(actions(decision)).toEqual(['matter.asked-again'])
    },
  )
})

describe('the council', () => {
  it('reads it through its members, and never through an author or someone disqualified', () => {
    const holders = [
      holder('rad.norling', 'council-member'),
      holder('rad.granat', 'council-member'),
      holder('iss.lind', 'council-member'),
      holder('sc.dahl', 'security-chief'),
    ]
    const ids = councilReviewers(holders, ['iss.lind', 'rad.granat']).map(({ personId }) => personId)
    expect(ids).toEqual(['rad.norling'])
  })
})

describe('freezing the figures', () => {
  const sources = givenSources({ incidents: [givenIncidentFacts()], units: [givenUnit()] })

  it('keeps them with their day and what the index is made of, and sends the report to the council', () => {
    const { decision, next } = freezeFigures(
      givenWay(),
      { sources, plan: [] },
      ['rad.norling', 'rad.granat'],
      moment,
    )
    expect(next).toBe('review')
    const report = resulting(sound(decision), 'annual-report')
    expect(report.dataOn).toBe(sources.dataOn)
    expect(report.figures).toEqual(annualFigures(sources))
    expect(report.indexParts).toMatchObject([{ unitId: 'skolan', parts: { training: 95 } }])
    expect(resulting(sound(decision), 'matter').phase).toEqual({
      name: 'internal-review',
      reviewTaskCount: 2,
    })
  })

  it('leaves them as they are when the report is compiled anew', () => {
    const frozen = { figures: annualFigures(sources), dataOn: day('2027-01-20') }
    const { decision } = freezeFigures(givenWay(frozen), undefined, [], moment)
    expect(resulting(sound(decision), 'annual-report')).toMatchObject(frozen)
  })

  it('does nothing when the matter is closed', () => {
    expect(freezeFigures(closedWay(), { sources, plan: [] }, [], moment)).toEqual({
      decision: undefined,
      next: 'closed',
    })
  })
})

describe('the reviews of the council', () => {
  const review = (number: number, verdict: 'approve' | 'change', comment = 'Avsnitt 10.'): Task =>
    answered({ kind: 'review-annual-report', verdict, comment }, { id: taskId(number) })
  const weigh = (tasks: readonly Task[], round = 1) =>
    weighCouncilReviews(givenWay({}, { round }), tasks.map(stored), moment)

  it('send it back to be compiled when one of them wants a change, with every review on record', () => {
    const { decision, next } = weigh([review(1, 'approve'), review(2, 'change')])
    expect(next).toBe('change')
    expect(startedWith(sound(decision))).toEqual(compiledAgain)
    expect(resulting(sound(decision), 'matter')).toMatchObject({ round: 2, phase: { name: 'compilation' } })
    expect(resulting(sound(decision), 'annual-report').reviews).toMatchObject([
      { round: 1, verdict: 'approve', reviewer: 'Name of iss.lind' },
      { round: 1, verdict: 'change', comment: 'Avsnitt 10.' },
    ])
  })

  it('let it on when nobody wants a change, whoever was silent or declined', () => {
    const silent = ignored(review(2, 'change'))
    const tasks = [review(1, 'approve'), silent, { ...silent, id: taskId(3), status: 'refused' as const }]
    const { decision, next } = weigh(tasks)
    expect(next).toBe('accepted')
    expect(startedWith(sound(decision))).toEqual([])
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'secrecy-review' })
    const { reviews } = resulting(sound(decision), 'annual-report')
    expect(reviews.map(({ verdict }) => verdict)).toEqual(['approve', 'missing', 'refused'])
    expect(reviews[1]).not.toHaveProperty('comment')
  })

  it('stop nothing after two rounds: the report has a day to reach the board', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('approve', 'change'), { maxLength: 6 }), (verdicts) => {
        const tasks = verdicts.map((verdict, at) => review(at + 1, verdict))
        expect(weigh(tasks, 2).next).toBe('accepted')
        expect(weigh(tasks, 1).next).toBe(verdicts.includes('change') ? 'change' : 'accepted')
      }),
    )
  })

  it('are weighed when all are in, and not at all when the matter is closed', () => {
    expect(() => weigh([review(1, 'approve'), givenTask()])).toThrow(refusedWith('wrong-state'))
    const tasks = [stored(givenTask())]
    expect(weighCouncilReviews(closedWay(), tasks, moment)).toEqual({ decision: undefined, next: 'closed' })
  })
})
