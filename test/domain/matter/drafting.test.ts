// From registration to a reviewed draft.
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../functions/domain/document/document.ts'
import {
  chooseDraft,
  registerMatter,
  reviewingRoles,
  startReview,
  weighReviews,
} from '../../../functions/domain/matter/drafting.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  givenDraft,
  givenMatter,
  givenTask,
  holder,
  mails,
  moment,
  now,
  refusedWith,
  resulting,
  sound,
  stored,
  taskId,
  withoutDiaryNumber,
} from '../given.ts'
import { started } from './given-consultation.ts'

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
    expect(started(decision)).toEqual([])
  })

  it('given a filing class and a secrecy marking, then the matter keeps them', () => {
    const marked = { filingClass: '1.1.2', secrecy: { extent: 'partly', paragraph: 'OSL 18:8' } } as const
    const answer = { kind: 'register-matter', diaryNumber: '2026.412 KS', ...marked } as const
    const { decision } = registerMatter(stored(givenMatter()), answer, moment)
    expect(resulting(sound(decision), 'matter')).toMatchObject(marked)
  })

  it('given a repeal, which has no text to draft, then its memo is written', () => {
    const matter = stored(givenMatter({ purpose: 'repeal', phase: { name: 'registration' } }))
    const answer = { kind: 'register-matter', diaryNumber: '2026.412 KS' } as const
    const { decision, next } = registerMatter(matter, answer, moment)
    expect(next).toBe('memo')
    expect(resulting(sound(decision), 'matter').phase).toEqual({ name: 'memo' })
    expect(started(decision)).toEqual(['policy-proposal at memo'])
  })
})

describe('choosing a draft', () => {
  const consequences = { finances: 'Ryms', children: 'Inga', personalData: 'Stärkt', companies: 'Antar' }
  const choose = (matter: Matter, draft: Draft, informedIds: string[] = []) =>
    chooseDraft(stored(matter), draft, { consequences }, informedIds, moment)

  it('given a stored draft, then it is the matter’s text and its uploader one of the authors', () => {
    const { decision, next } = choose(givenMatter({ authorIds: ['jur.falk'] }), givenDraft({ number: 2 }))
    expect(next).toBe('review')
    expect(resulting(sound(decision), 'matter')).toMatchObject({
      draftNumber: 2,
      authorIds: ['jur.falk', 'iss.lind'],
      consequences,
    })
  })

  it('given the council for information security, then each of it is told that it may be read (M02)', () => {
    const { decision } = choose(givenMatter(), givenDraft(), ['isr.ek', 'isr.alm', 'isr.ek'])
    expect(mails(sound(decision))).toEqual(['draft-shared to isr.ek', 'draft-shared to isr.alm'])
  })

  it('given a second draft by the same person, then they are an author once', () => {
    const { decision } = choose(givenMatter({ authorIds: ['iss.lind'] }), givenDraft())
    expect(resulting(decision, 'matter').authorIds).toEqual(['iss.lind'])
  })

  it('given a draft whose upload was never checked, then it refuses', () => {
    const { storedAt: _, ...declared } = givenDraft()
    expect(() => choose(givenMatter(), declared)).toThrow(refusedWith('draft-not-stored'))
  })

  it.each([
    ['the consulted draft itself', { number: 2 }, 0],
    ['one measured from it', { number: 3, changedSince: { draftNumber: 2, share: 0.3 } }, 0.3],
    [
      'one measured from an earlier one',
      { number: 3, changedSince: { draftNumber: 1, share: 0.3 } },
      undefined,
    ],
    ['one that was never measured', { number: 3 }, undefined],
  ])(
    'given that draft 2 was consulted on and %s, then the share that changed is known as far as it was measured',
    (_, facts, expected) => {
      const before = givenMatter({ consultedDraftNumber: 2, changedShare: 0.9 })
      expect(resulting(choose(before, givenDraft(facts)).decision, 'matter').changedShare).toBe(expected)
    },
  )

  it('given that nobody was consulted, then nothing is measured', () => {
    const draft = givenDraft({ changedSince: { draftNumber: 1, share: 0.3 } })
    expect(resulting(choose(givenMatter(), draft).decision, 'matter')).not.toHaveProperty('changedShare')
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

  it('given a matter that was closed meanwhile, then nobody reviews', () => {
    const closed = givenMatter({ phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } })
    expect(startReview(stored(closed), { holders: [counsel], disqualifiedIds: [] }, moment)).toEqual({
      decision: undefined,
      next: 'closed',
      reviewers: [],
    })
    expect(weighReviews(stored(closed), { tasks: [], disqualifiedIds: [] }, moment)).toEqual({
      decision: undefined,
      next: 'closed',
    })
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

  it('KL 6:30, 7:4: given a reviewer who has declared jäv since, then what they said does not count', () => {
    const disqualifiedIds = ['jur.falk']
    const { decision, next } = weighReviews(matter, { tasks: [wantsChange], disqualifiedIds }, moment)
    expect(next).toBe('plan')
    expect(resulting(sound(decision), 'matter').reviews).toMatchObject([{ verdict: 'missing' }])
  })

  it('given that all approve, then the consultation is planned and the round stays', () => {
    const { decision, next } = weighReviews(matter, { tasks: [approved], disqualifiedIds: [] }, moment)
    expect(next).toBe('plan')
    expect(started(decision)).toEqual([])
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
    const { decision, next } = weighReviews(
      matter,
      { tasks: [approved, wantsChange, ignored], disqualifiedIds: [] },
      moment,
    )
    expect(next).toBe('draft')
    expect(resulting(sound(decision), 'matter')).toMatchObject({ round: 2, phase: { name: 'drafting' } })
    expect(started(decision)).toEqual(['policy-preparation at drafting'])
  })

  it('given refused and silent reviewers, then it is on record by name and does not stop the matter', () => {
    const { decision, next } = weighReviews(
      matter,
      { tasks: [refused, ignored], disqualifiedIds: [] },
      moment,
    )
    const { reviews } = resulting(sound(decision), 'matter')
    expect(next).toBe('plan')
    expect(reviews.map(({ verdict }) => verdict)).toEqual(['refused', 'missing'])
    expect(reviews.map(({ reviewer: name }) => name)).toEqual(['Name of jur.falk', 'Name of jur.falk'])
  })

  it('given reviews of an earlier round, then they stay on record', () => {
    const first = resulting(
      sound(weighReviews(matter, { tasks: [wantsChange], disqualifiedIds: [] }, moment).decision),
      'matter',
    )
    const second = resulting(
      sound(weighReviews(stored(first), { tasks: [approved], disqualifiedIds: [] }, moment).decision),
      'matter',
    )
    expect(second.reviews.map(({ verdict }) => verdict)).toEqual(['change', 'approve'])
  })
})
