// The yearly check of a document in force: opened on its day, answered by the one responsible (domain 1.4, state 22).
import { describe, expect, it } from 'vitest'
import { systemStamp } from '../../../functions/domain/actor.ts'
import type { Document } from '../../../functions/domain/document/document.ts'
import {
  applyTopicalityReview,
  caseOf,
  openTopicalityReview,
} from '../../../functions/domain/document/review-topicality.ts'
import type { TopicalityReview } from '../../../functions/domain/document/topicality-review.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  actions,
  day,
  givenDocument,
  givenTask,
  givenVersion,
  mails,
  matterId,
  onDay,
  refusedWith,
  resulting,
  sound,
  startedWith,
  stored,
} from '../given.ts'

const reviewId = `${matterId.slice(0, -1)}7`
const inForce = { inForce: '3.0', latest: '3.0', lookOn: day('2028-03-01') }
const version = givenVersion({ label: '3.0', diaryNumber: '2026.412 KS', validFrom: day('2027-03-01') })
const review: TopicalityReview = {
  kind: 'topicality-review',
  id: reviewId,
  documentId: 'informationssakerhetspolicy',
  label: '3.0',
  title: 'Informationssäkerhetspolicy',
  diaryNumber: '2026.412 KS',
  openedOn: day('2028-03-01'),
  dueOn: day('2028-03-31'),
}

describe('opening the check', () => {
  const open = () =>
    sound(openTopicalityReview(stored(givenDocument(inForce)), version, reviewId, onDay('2028-03-01')))

  it('given the document’s day, then the one responsible has thirty days, in a case of its own', () => {
    expect(resulting(open(), 'topicality-review')).toEqual(review)
    expect(startedWith(open())).toEqual([['topicality-review', { reviewId }]])
    expect(actions(open())).toEqual(['topicality-review.opened', 'document.looked-at'])
  })

  it('given the check, then the document is looked at again after it, and is otherwise as it was', () => {
    expect(resulting(open(), 'document')).toEqual(givenDocument({ ...inForce, lookOn: day('2029-03-01') }))
  })

  it('tells its task what it is about, and that nobody is an author', () => {
    expect(caseOf(review)).toEqual({
      id: reviewId,
      process: 'policy-adoption',
      title: 'Informationssäkerhetspolicy',
      diaryNumber: '2026.412 KS',
      authorIds: [],
    })
    const { diaryNumber: _, ...unnumbered } = review
    expect(caseOf(unnumbered)).not.toHaveProperty('diaryNumber')
  })
})

const lind = { personId: 'iss.lind', name: 'Name of iss.lind', role: 'coordinator' } as const

const answered = (result: 'keep' | 'revise' | 'repeal'): Task =>
  givenTask({
    taskKind: 'review-topicality',
    status: 'done',
    closedBy: lind,
    answer: { kind: 'review-topicality', result, note: 'Ny lag' },
  })

function apply(task: Task, document: Partial<Document> = {}) {
  const context = {
    document: stored(givenDocument({ ...inForce, ...document })),
    informedIds: ['iss.lind', 'sc.dahl'],
    matterId,
  }
  return applyTopicalityReview(stored(review), task, context, onDay('2028-03-20'))
}

describe('the answer', () => {
  it('given that it is still topical, then the review says who found so and why, and nothing begins', () => {
    const { decision, next } = apply(answered('keep'))
    expect(next).toBe('keep')
    expect(sound(decision).changes).toEqual([
      {
        before: stored(review),
        after: { ...review, result: 'keep', note: 'Ny lag', reviewedBy: 'iss.lind', closedOn: '2028-03-20' },
        action: 'topicality-review.keep',
      },
    ])
    expect(sound(decision).effects).toEqual([])
  })

  it.each([
    ['revise', 'adopt', '4.0'],
    ['repeal', 'repeal', '3.0'],
  ] as const)('given %s, then a matter to %s %s begins by its registration', (result, purpose, label) => {
    const { decision, next } = apply(answered(result))
    expect(next).toBe(result)
    expect(actions(sound(decision))).toEqual([
      `topicality-review.${result}`,
      'matter.started',
      'document.matter-opened',
    ])
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      id: matterId,
      purpose,
      label,
      origin: 'topicality-review',
      reason: 'Ny lag',
      startedBy: 'system',
    })
    expect(resulting(sound(decision), 'document').openMatterId).toBe(matterId)
    expect(startedWith(sound(decision))).toEqual([
      ['policy-preparation', { matterId, entry: 'registration' }],
    ])
    expect(mails(sound(decision))).toEqual(['revision-started to iss.lind', 'revision-started to sc.dahl'])
  })

  it.each<[string, Partial<Document>]>([
    ['has a matter open already', { openMatterId: reviewId }],
    ['has gone out of force meanwhile', { inForce: undefined }],
  ])('given a document that %s, then the review is closed and no other matter begins', (_, facts) => {
    for (const result of ['revise', 'repeal'] as const) {
      const { decision, next } = apply(answered(result), facts)
      expect(next).toBe(result)
      expect(actions(sound(decision))).toEqual([`topicality-review.${result}`])
      expect(sound(decision).effects).toEqual([])
    }
  })
})

describe('no answer', () => {
  it.each(['refused', 'ignored', 'withdrawn'] as const)('given %s, then the review says so', (status) => {
    const { decision, next } = apply(givenTask({ taskKind: 'review-topicality', status }))
    expect(next).toBe('unanswered')
    expect(resulting(sound(decision), 'topicality-review')).toEqual({
      ...review,
      result: 'unanswered',
      closedOn: '2028-03-20',
    })
    expect(sound(decision).effects).toEqual([])
  })

  it('given that the system took the silence, then nobody is said to have reviewed', () => {
    const silent = givenTask({ taskKind: 'review-topicality', status: 'ignored', closedBy: systemStamp })
    expect(resulting(sound(apply(silent).decision), 'topicality-review')).not.toHaveProperty('reviewedBy')
  })

  it('given a task that is still open, then it refuses', () => {
    expect(() => apply(givenTask({ taskKind: 'review-topicality' }))).toThrow(refusedWith('wrong-state'))
  })
})
