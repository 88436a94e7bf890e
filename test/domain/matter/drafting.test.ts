// From registration to a reviewed draft.
import { describe, expect, it } from 'vitest'
import {
  chooseDraft,
  registerMatter,
  reviewingRoles,
  startReview,
  weighReviews,
} from '../../../functions/domain/matter/drafting.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  givenDraft,
  givenMatter,
  givenTask,
  holder,
  moment,
  now,
  refusedWith,
  resulting,
  sound,
  stored,
  taskId,
  withoutDiaryNumber,
} from '../given.ts'

describe('registering', () => {
  it('given the registrar’s number, then the matter carries it and the draft is written', () => {
    const matter = stored(withoutDiaryNumber(givenMatter({ phase: { name: 'registration' } })))
    const answer = { kind: 'register-matter', diaryNumber: '2026.412 KS' } as const
    const { decision, next } = registerMatter(matter, answer, moment)
    expect(next).toBe('draft')
    expect(sound(decision).changes).toEqual([
      { before: matter, after: givenMatter(), action: 'matter.registered' },
    ])
    expect(decision.actor.role).toBe('system')
  })
})

describe('choosing a draft', () => {
  it('given a stored draft, then it is the matter’s text and its uploader one of the authors', () => {
    const matter = stored(givenMatter({ authorIds: ['jur.falk'] }))
    const { decision, next } = chooseDraft(matter, givenDraft({ number: 2 }), moment)
    expect(next).toBe('review')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      draftNumber: 2,
      authorIds: ['jur.falk', 'iss.lind'],
    })
  })

  it('given a second draft by the same person, then they are an author once', () => {
    const matter = stored(givenMatter({ authorIds: ['iss.lind'] }))
    expect(resulting(chooseDraft(matter, givenDraft(), moment).decision, 'matter').authorIds).toEqual([
      'iss.lind',
    ])
  })

  it('given a draft whose upload was never checked, then it refuses', () => {
    const { storedAt: _, ...declared } = givenDraft()
    expect(() => chooseDraft(stored(givenMatter()), declared, moment)).toThrow(
      refusedWith('draft-not-stored'),
    )
  })
})

describe('the internal review', () => {
  const counsel = holder('jur.falk', 'legal-counsel')
  const officer = holder('dso.moe', 'data-protection-officer')
  const chief = holder('sc.dahl', 'security-chief')
  const matter = stored(givenMatter({ authorIds: ['jur.falk'] }))

  it('given holders of every role, then each role reviews once', () => {
    const holders = reviewingRoles.map((role) => holder(`of-${role}`, role))
    const twice = [...holders, holder('another', 'council-member')]
    const { decision, next, reviewers } = startReview(matter, { holders: twice, disqualifiedIds: [] }, moment)
    expect(reviewers).toEqual([
      'legal-counsel',
      'data-protection-officer',
      'it-security-coordinator',
      'council-member',
      'security-chief',
    ])
    expect(next).toBe('wait')
    expect(resulting(sound(decision), 'matter').phase).toEqual({
      name: 'internal-review',
      reviewTaskCount: 5,
    })
  })

  it('given that only an author holds a role, then that role does not review (author ≠ approver)', () => {
    const { reviewers } = startReview(
      matter,
      { holders: [counsel, officer, chief], disqualifiedIds: [] },
      moment,
    )
    expect(reviewers).toEqual(['data-protection-officer', 'security-chief'])
  })

  it('KL 7:4: given that only a disqualified person holds a role, then that role does not review', () => {
    const { reviewers } = startReview(
      matter,
      { holders: [officer, chief], disqualifiedIds: ['dso.moe'] },
      moment,
    )
    expect(reviewers).toEqual(['security-chief'])
  })

  it('given nobody who may review, then it refuses', () => {
    expect(() => startReview(matter, { holders: [counsel], disqualifiedIds: [] }, moment)).toThrow(
      refusedWith('no-role-holder', 'role'),
    )
  })
})

describe('weighing the reviews', () => {
  const reviewer = { personId: 'jur.falk', name: 'Name of jur.falk', role: 'legal-counsel' } as const
  const review = (number: number, facts: Partial<Task>): Task =>
    givenTask({
      id: taskId(number),
      taskKind: 'review-draft',
      subject: { draftNumber: 2 },
      assignee: holder('jur.falk', 'legal-counsel'),
      closedAt: now,
      closedBy: reviewer,
      ...facts,
    })
  const approved = review(1, { status: 'done', answer: { kind: 'review-draft', verdict: 'approve' } })
  const wantsChange = review(2, {
    status: 'done',
    answer: { kind: 'review-draft', verdict: 'change', comment: 'Skriv om' },
  })
  const refused = review(3, { status: 'refused', refusalReason: 'Hinner inte' })
  const ignored = review(4, {
    status: 'ignored',
    closedBy: { personId: 'system', name: 'LIS', role: 'system' },
  })
  const matter = stored(givenMatter({ phase: { name: 'internal-review', reviewTaskCount: 2 } }))

  it('given that all approve, then the consultation is planned and the round stays', () => {
    const { decision, next } = weighReviews(matter, [approved], moment)
    expect(next).toBe('plan')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      round: 1,
      phase: { name: 'consultation-planning' },
      reviews: [
        {
          taskId: taskId(1),
          role: 'legal-counsel',
          reviewer: 'Name of jur.falk',
          draftNumber: 2,
          verdict: 'approve',
        },
      ],
    })
  })

  it('given one wish for change among many, then the text goes back to drafting in a new round', () => {
    const { decision, next } = weighReviews(matter, [approved, wantsChange, ignored], moment)
    expect(next).toBe('draft')
    expect(resulting(sound(decision), 'matter')).toMatchObject({ round: 2, phase: { name: 'drafting' } })
  })

  it('given refused and silent reviewers, then it is on record by name and does not stop the matter', () => {
    const { decision, next } = weighReviews(matter, [refused, ignored], moment)
    const { reviews } = resulting(sound(decision), 'matter')
    expect(next).toBe('plan')
    expect(reviews.map(({ verdict }) => verdict)).toEqual(['refused', 'missing'])
    expect(reviews.map(({ reviewer: name }) => name)).toEqual(['Name of jur.falk', 'Name of jur.falk'])
  })

  it('given reviews of an earlier round, then they stay on record', () => {
    const first = resulting(weighReviews(matter, [wantsChange], moment).decision, 'matter')
    const second = resulting(weighReviews(stored(first), [approved], moment).decision, 'matter')
    expect(second.reviews.map(({ verdict }) => verdict)).toEqual(['change', 'approve'])
  })
})
