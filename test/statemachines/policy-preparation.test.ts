// The preparation of a governing document, way by way.
import { describe, expect, it } from 'vitest'
import { type Answer, day, Play } from './play.ts'

const reviewers = [{ role: 'legal-counsel' }, { role: 'data-protection-officer' }, { role: 'security-chief' }]

const steps = {
  'start-review': { reviewers },
  'weigh-reviews': { next: 'plan' },
  'open-consultation': { instances: [{ unitId: 'schools', role: 'committee-secretary' }] },
  'close-consultation': { next: 'compile' },
  'send-to-decision': { next: 'end' },
  'close-matter': ({ input }: { input: Record<string, unknown> }) => ({ next: input['outcome'] }),
}

async function begin(overrides: ConstructorParameters<typeof Play>[0] = {}, entry = 'registration') {
  const play = new Play({ ...steps, ...overrides })
  await play.start('policy-preparation', { matterId: 'matter-1', entry })
  return play
}

async function review(play: Play): Promise<void> {
  for (const { role } of reviewers) await play.answer('review-draft', {}, { role })
}

/** Up to the question whether to consult. */
async function planned(play: Play): Promise<Play> {
  await play.answerAll([
    ['register-matter', 'draft'],
    ['write-draft', 'review'],
  ])
  await review(play)
  return play
}

/** Up to the compilation of the one unit's opinion. */
async function consulted(play: Play): Promise<Play> {
  await planned(play)
  await play.answerAll([
    ['plan-consultation', 'consult'],
    ['give-opinion', 'noted'],
  ])
  return play
}

const chief = { role: 'security-chief' }
const director = { role: 'municipal-director' }

const registering = ['Take up the matter', 'Where does the preparation begin?']
const registered = ['Ask the registrar for a diary number', 'Note the diary number', 'Is it registered?']
const drafting = ['Ask for the draft', 'Note the draft', 'Is there a draft?']
const asking = ['Ask every reviewer', 'Ask the reviewer', 'Ask the reviewer', 'Ask the reviewer']
const reviewing = ['Start the internal review', ...asking, 'Weigh the reviews', 'Is the draft accepted?']
const planning = ['Ask for the consultation plan', 'Note the consultation plan', 'Shall anyone be consulted?']
const consulting = ['Consult the units']
const compiling = ['Ask for the compilation', 'Note the compilation', 'Did the opinions change the text?']
const writing = ['Ask for the memo', 'Note the memo', 'Is there a memo?']
const chiefSigning = [
  'Ask the security chief to sign',
  "Note the security chief's signature",
  'Did the security chief sign?',
]
const directorSigning = [
  'Ask the municipal director to sign',
  "Note the municipal director's signature",
  'Did the municipal director sign?',
]
const toPlan = [...registering, ...registered, ...drafting, ...reviewing, ...planning]
const toMemo = [...toPlan, ...consulting, ...compiling]

async function expectEnd(play: Play, outcome: string): Promise<void> {
  expect(await play.ends('policy-preparation')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
  expect(play.openTasks).toEqual([])
}

describe('the preparation', () => {
  it('goes from registration over consultation and two signatures to the decision', async () => {
    const play = await consulted(await begin())
    await play.answerAll([
      ['compile-consultation', 'memo'],
      ['write-memo', 'sign'],
      ['sign-memo', 'signed', chief],
      ['sign-memo', 'signed', director],
    ])
    expect(await play.path('policy-preparation')).toEqual([
      ...toMemo,
      ...writing,
      ...chiefSigning,
      ...directorSigning,
      'Send to decision',
    ])
    await expectEnd(play, 'sent-to-decision')
    expect(play.callsOf('send-to-decision')[0]?.input).toEqual({ matterId: 'matter-1' })
  })

  it('passes the closed task on to the step that notes it, and all reviews to the one that weighs them', async () => {
    const play = await planned(await begin())
    const applied = play.callsOf('apply-task').map(({ input }) => input)
    expect(applied).toEqual([{ taskId: 'task-1' }, { taskId: 'task-2' }])
    expect(play.callsOf('weigh-reviews').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', taskIds: ['task-3', 'task-4', 'task-5'] },
    ])
  })

  it('asks every reviewer at once and weighs a single review too', async () => {
    const play = await begin({ 'start-review': { reviewers: [{ role: 'legal-counsel' }] } })
    await play.answerAll([
      ['register-matter', 'draft'],
      ['write-draft', 'review'],
      ['review-draft', {}],
    ])
    expect(play.callsOf('weigh-reviews')[0]?.input['taskIds']).toEqual(['task-3'])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['plan-consultation'])
  })

  it('asks for the draft again when a reviewer wants a change', async () => {
    const verdicts = ['draft', 'plan']
    const play = await begin({ 'weigh-reviews': (_, nth) => ({ next: verdicts[nth] }) })
    await planned(play)
    await play.answer('write-draft', 'review')
    await review(play)
    await play.answer('plan-consultation', 'memo')
    expect(await play.path('policy-preparation')).toEqual([
      ...registering,
      ...registered,
      ...drafting,
      ...reviewing,
      ...drafting,
      ...reviewing,
      ...planning,
      'Ask for the memo',
    ])
  })

  it('writes the memo at once when nobody is consulted', async () => {
    const play = await planned(await begin())
    await play.answer('plan-consultation', 'memo')
    expect(await play.path('policy-preparation')).toEqual([...toPlan, 'Ask for the memo'])
    expect(await play.ends('consultation')).toEqual([])
  })

  it('drafts, reviews and consults anew when the opinions change the text', async () => {
    const play = await consulted(await begin())
    await play.answerAll([
      ['compile-consultation', 'draft'],
      ['write-draft', 'review'],
    ])
    await review(play)
    await play.answerAll([
      ['plan-consultation', 'consult'],
      ['give-opinion', 'noted'],
      ['compile-consultation', 'memo'],
    ])
    expect(await play.path('policy-preparation')).toEqual([
      ...toMemo,
      ...drafting,
      ...reviewing,
      ...planning,
      ...consulting,
      ...compiling,
      'Ask for the memo',
    ])
    expect(await play.ends('consultation')).toMatchObject([{ status: 'SUCCEEDED' }, { status: 'SUCCEEDED' }])
  })

  it.each<[string, Answer[], string[]]>([
    ['security chief', [['sign-memo', 'rewrite', chief]], chiefSigning],
    [
      'municipal director',
      [
        ['sign-memo', 'signed', chief],
        ['sign-memo', 'rewrite', director],
      ],
      [...chiefSigning, ...directorSigning],
    ],
  ])('has the memo rewritten and signed anew when the %s refuses', async (_, signing, signed) => {
    const play = await begin({}, 'memo')
    await play.answerAll([['write-memo', 'sign'], ...signing])
    await play.answerAll([
      ['write-memo', 'sign'],
      ['sign-memo', 'signed', chief],
      ['sign-memo', 'signed', director],
    ])
    expect(await play.path('policy-preparation')).toEqual([
      ...registering,
      ...writing,
      ...signed,
      ...writing,
      ...chiefSigning,
      ...directorSigning,
      'Send to decision',
    ])
    await expectEnd(play, 'sent-to-decision')
  })

  it('begins at the memo after a referral back', async () => {
    const play = await begin({}, 'memo')
    expect(await play.path('policy-preparation')).toEqual([...registering, 'Ask for the memo'])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['write-memo'])
  })

  it('fails on an entry it does not know', async () => {
    const play = await begin({}, 'somewhere')
    expect(await play.ends('policy-preparation')).toMatchObject([
      { status: 'FAILED', error: 'States.NoChoiceMatched' },
    ])
  })
})

describe('a task nobody does', () => {
  const waiting: [string, () => Promise<Play>][] = [
    ['register-matter', () => begin()],
    [
      'write-draft',
      async () => {
        const play = await begin()
        await play.answer('register-matter', 'draft')
        return play
      },
    ],
    ['plan-consultation', async () => planned(await begin())],
    ['compile-consultation', async () => consulted(await begin())],
    ['write-memo', () => begin({}, 'memo')],
  ]

  it.each(waiting)('closes the matter as refused when %s is refused', async (taskKind, reach) => {
    const play = await reach()
    await play.answer(taskKind, 'refused')
    expect((await play.path('policy-preparation')).at(-1)).toBe('Close the refused matter')
    await expectEnd(play, 'refused')
  })

  it.each(waiting)('closes the matter as lapsed when %s is ignored', async (taskKind, reach) => {
    const play = await reach()
    await play.answer(taskKind, 'ignored')
    expect((await play.path('policy-preparation')).at(-1)).toBe('Close the lapsed matter')
    await expectEnd(play, 'lapsed')
  })

  it.each(waiting)('closes the matter as lapsed when %s is never heard of', async (_, reach) => {
    const play = await reach()
    await play.move(300 * day)
    expect(play.callsOf('close-matter').map(({ input }) => input['outcome'])).toEqual(['lapsed'])
    expect(await play.ends('policy-preparation')).toMatchObject([{ output: { outcome: 'lapsed' } }])
  })

  it.each([
    ['security-chief', 'lapse'],
    ['municipal-director', 'lapse'],
  ])('closes the matter as lapsed when the %s leaves the memo unsigned', async (role, word) => {
    const play = await begin({}, 'memo')
    await play.answer('write-memo', 'sign')
    if (role === 'municipal-director') await play.answer('sign-memo', 'signed', chief)
    await play.answer('sign-memo', word, { role })
    await expectEnd(play, 'lapsed')
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
