// The one responsible for a document is asked whether it is still topical, and the answer goes to the document.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemStamp } from '../../functions/domain/actor.ts'
import type { TopicalityReview } from '../../functions/domain/document/topicality-review.ts'
import { applyTopicalityReview, requestTopicalityReview } from '../../functions/steps/topicality-review.ts'
import { day, givenDocument, givenHead, mails, onDay, sound, startedWith } from '../domain/given.ts'
import type { GivenStore } from './given-store.ts'
import { inOffice, matterNumber, startStore } from './given-store.ts'

let at: GivenStore
beforeAll(async () => {
  at = await startStore()
  await at.given(
    ...inOffice('iss.lind', 'coordinator'),
    ...inOffice('kj.berg', 'legal-counsel'),
    ...inOffice('sc.dahl', 'security-chief'),
  )
})
afterAll(async () => {
  await at.close()
})

const head = givenHead({ responsibleRole: 'legal-counsel' })

async function givenReview(digit: number): Promise<TopicalityReview> {
  const review: TopicalityReview = {
    kind: 'topicality-review',
    id: matterNumber(digit),
    documentId: `dokument-${digit}`,
    label: '3.0',
    title: head.title,
    openedOn: day('2028-03-01'),
    dueOn: day('2028-04-07'),
  }
  await at.given(review, givenDocument({ id: review.documentId, head, inForce: '3.0', latest: '3.0' }))
  return review
}

const ask = async (reviewId: string, token: string) =>
  await at.run(requestTopicalityReview, { reviewId }, { on: '2028-03-01', state: 'Ask', token })

describe('asking', () => {
  it('given a review, then the role that answers for the document is asked, by the review’s day', async () => {
    const { id: reviewId, documentId } = await givenReview(1)
    const { decision, output } = await ask(reviewId, 'token-1')
    const { state: task } = await at.store.load('task', String(output['taskId']))
    expect(task).toMatchObject({
      matterId: reviewId,
      taskKind: 'review-topicality',
      assignee: { personId: 'kj.berg' },
      escalation: ['security-chief'],
      dueOn: '2028-04-07',
      subject: { documentId },
    })
    expect(mails(sound(decision))).toEqual(['task-assigned to kj.berg'])
  })

  it('given that it asks again, then there is one task', async () => {
    const { id: reviewId } = await givenReview(2)
    const first = await ask(reviewId, 'token-1')
    const second = await ask(reviewId, 'token-2')
    expect(second.output).toEqual(first.output)
    expect(mails(sound(second.decision))).toEqual([])
  })
})

describe('the answer', () => {
  it('given that it shall be revised, then those responsible hear of a new matter, which one run opens once', async () => {
    const { id: reviewId, documentId } = await givenReview(3)
    const { output } = await ask(reviewId, 'token-1')
    const task = await at.store.load('task', String(output['taskId']))
    const answer = { kind: 'review-topicality', result: 'revise', note: 'Ny lag' } as const
    const after = { ...task.state, status: 'done' as const, answer }
    const { now } = onDay('2028-03-20')
    const changes = [{ before: task, after, action: 'task.completed' }]
    await at.store.commit({ at: now, actor: systemStamp, changes, effects: [] })

    const applied = await at.run(
      applyTopicalityReview,
      { taskId: task.state.id },
      { on: '2028-03-20', state: 'Note' },
    )

    expect(applied.output).toEqual({ next: 'revise' })
    expect(mails(sound(applied.decision))).toEqual([
      'revision-started to kj.berg',
      'revision-started to sc.dahl',
    ])
    const { state: document } = await at.store.load('document', documentId)
    const [[machine, input] = []] = startedWith(sound(applied.decision))
    expect(machine).toBe('policy-preparation')
    expect(input?.['matterId']).toBe(document.openMatterId)
    expect((await at.store.load('topicality-review', reviewId)).state.result).toBe('revise')
  })
})
