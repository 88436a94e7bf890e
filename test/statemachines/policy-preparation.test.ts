// One round of preparing a governing document: registration, draft, review, and whether to consult.
import { describe, expect, it } from 'vitest'
import { day, Play, type StepScript } from './play.ts'

const reviewers = [{ role: 'legal-counsel' }, { role: 'data-protection-officer' }, { role: 'security-chief' }]

const steps = {
  'start-review': { reviewers },
  'weigh-reviews': { next: 'plan' },
  'close-matter': ({ input }: { input: Record<string, unknown> }) => ({ next: input['outcome'] }),
}

async function begin(overrides: Record<string, StepScript> = {}, entry = 'registration'): Promise<Play> {
  const play = new Play({ ...steps, ...overrides })
  await play.start('policy-preparation', { matterId: 'matter-1', entry })
  return play
}

/** Up to the end of the review. */
async function reviewed(play: Play): Promise<Play> {
  await play.answerAll([
    ['register-matter', 'draft'],
    ['write-draft', 'review'],
  ])
  for (const { role } of reviewers) await play.answer('review-draft', {}, { role })
  return play
}

const entering = ['Take up the matter', 'Where does the preparation begin?']
const registering = ['Ask the registrar for a diary number', 'Note the diary number', 'Is it registered?']
const drafting = ['Ask for the draft', 'Note the draft', 'Is there a draft?']
const asking = ['Ask every reviewer', 'Ask the reviewer', 'Ask the reviewer', 'Ask the reviewer']
const reviewing = ['Start the internal review', ...asking, 'Weigh the reviews', 'Is the draft accepted?']
const planning = ['Ask for the consultation plan', 'Note the consultation plan', 'Shall anyone be consulted?']
const over = 'This phase is over'

async function expectEnd(play: Play, path: string[], outcome: string): Promise<void> {
  expect(await play.path('policy-preparation')).toEqual([...entering, ...path])
  expect(await play.ends('policy-preparation')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
  expect(play.openTasks).toEqual([])
}

describe('the preparation', () => {
  it.each(['consult', 'memo'])('goes from registration to the decision to %s', async (word) => {
    const play = await reviewed(await begin())
    await play.answer('plan-consultation', word)
    await expectEnd(play, [...registering, ...drafting, ...reviewing, ...planning, over], word)
    expect(play.callsOf('close-matter')).toEqual([])
  })

  it('is over at once for a repeal, which has no text to draft', async () => {
    const play = await begin()
    await play.answer('register-matter', 'memo')
    await expectEnd(play, [...registering, over], 'memo')
  })

  it('begins at the draft when a text must change', async () => {
    const play = await begin({}, 'drafting')
    expect(await play.path('policy-preparation')).toEqual([...entering, 'Ask for the draft'])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['write-draft'])
  })

  it('is over when a reviewer wants a change: the next round is an execution of its own', async () => {
    const play = await reviewed(await begin({ 'weigh-reviews': { next: 'draft' } }))
    await expectEnd(play, [...registering, ...drafting, ...reviewing, over], 'draft')
  })

  it('passes the closed task on to the step that notes it, and all reviews to the one that weighs them', async () => {
    const play = await reviewed(await begin())
    const applied = play.callsOf('apply-task').map(({ input }) => input)
    expect(applied).toEqual([{ taskId: 'task-1' }, { taskId: 'task-2' }])
    expect(play.callsOf('weigh-reviews').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', taskIds: ['task-3', 'task-4', 'task-5'] },
    ])
  })

  it('asks every reviewer at once, each their own role', async () => {
    const play = await begin()
    await play.answerAll([
      ['register-matter', 'draft'],
      ['write-draft', 'review'],
    ])
    expect(play.openTasks.map(({ input }) => input)).toEqual(
      reviewers.map(({ role }) => ({ matterId: 'matter-1', taskKind: 'review-draft', role })),
    )
    expect(new Set(play.openTasks.map(({ askedAt }) => askedAt)).size).toBe(1)
  })

  it('weighs a single review too', async () => {
    const play = await begin({ 'start-review': { reviewers: [{ role: 'legal-counsel' }] } })
    await play.answerAll([
      ['register-matter', 'draft'],
      ['write-draft', 'review'],
      ['review-draft', {}],
    ])
    expect(play.callsOf('weigh-reviews')[0]?.input['taskIds']).toEqual(['task-3'])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['plan-consultation'])
  })

  it('ends without reviewers when the matter was closed before the review', async () => {
    const play = await begin({ 'start-review': { reviewers: [] }, 'weigh-reviews': { next: 'closed' } })
    await play.answerAll([
      ['register-matter', 'draft'],
      ['write-draft', 'review'],
    ])
    const path = ['Start the internal review', 'Ask every reviewer', 'Weigh the reviews']
    await expectEnd(play, [...registering, ...drafting, ...path, 'Is the draft accepted?', over], 'closed')
    expect(play.callsOf('weigh-reviews')[0]?.input['taskIds']).toEqual([])
  })

  it('fails on an entry it does not know', async () => {
    const play = await begin({}, 'memo')
    expect(await play.ends('policy-preparation')).toMatchObject([
      { status: 'FAILED', error: 'States.NoChoiceMatched' },
    ])
  })
})

describe('a task of the preparation', () => {
  const waiting: [string, () => Promise<Play>, string[]][] = [
    ['register-matter', () => begin(), registering],
    ['write-draft', () => begin({}, 'drafting'), drafting],
    [
      'plan-consultation',
      async () => reviewed(await begin()),
      [...registering, ...drafting, ...reviewing, ...planning],
    ],
  ]

  it.each(waiting)('closes the matter as refused when %s is refused', async (taskKind, reach, path) => {
    const play = await reach()
    await play.answer(taskKind, 'refused')
    await expectEnd(play, [...path, 'Close the refused matter'], 'refused')
  })

  it.each(waiting)('closes the matter as lapsed when %s is ignored', async (taskKind, reach, path) => {
    const play = await reach()
    await play.answer(taskKind, 'ignored')
    await expectEnd(play, [...path, 'Close the lapsed matter'], 'lapsed')
  })

  it.each(waiting)('leaves a closed matter as it is when %s is withdrawn', async (taskKind, reach, path) => {
    const play = await reach()
    await play.answer(taskKind, 'closed')
    await expectEnd(play, [...path, over], 'closed')
    expect(play.callsOf('close-matter')).toEqual([])
  })

  it.each(waiting)('closes the matter as lapsed when %s is never heard of', async (_, reach) => {
    const play = await reach()
    await play.move(300 * day)
    expect(play.callsOf('close-matter').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', outcome: 'lapsed' },
    ])
    expect(await play.ends('policy-preparation')).toMatchObject([{ output: { outcome: 'lapsed' } }])
  })

  it('closes the matter as lapsed when a review is never heard of', async () => {
    const play = await begin()
    await play.answerAll([
      ['register-matter', 'draft'],
      ['write-draft', 'review'],
      ['review-draft', {}, { role: 'legal-counsel' }],
    ])
    await play.move(300 * day)
    expect(await play.ends('policy-preparation')).toMatchObject([{ output: { outcome: 'lapsed' } }])
  })
})
