// The proposal to the bodies: opinions compiled, memo written, and signed by two.
import { describe, expect, it } from 'vitest'
import { type Answer, day, Play } from './play.ts'

const steps = {
  'send-to-decision': { next: 'end' },
  'close-matter': ({ input }: { input: Record<string, unknown> }) => ({ next: input['outcome'] }),
}

const chief = { role: 'security-chief' }
const director = { role: 'municipal-director' }

async function propose(entry: string, answers: readonly Answer[] = []): Promise<Play> {
  const play = new Play(steps)
  await play.start('policy-proposal', { matterId: 'matter-1', entry })
  await play.answerAll(answers)
  return play
}

const entering = ['Take up the matter', 'Where does the proposal begin?']
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
const over = 'This phase is over'

async function expectEnd(play: Play, path: string[], outcome: string): Promise<void> {
  expect(await play.path('policy-proposal')).toEqual([...entering, ...path])
  expect(await play.ends('policy-proposal')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
  expect(play.openTasks).toEqual([])
}

describe('the proposal', () => {
  it('goes from the opinions over memo and two signatures to the first body', async () => {
    const play = await propose('compilation', [
      ['compile-consultation', 'memo'],
      ['write-memo', 'sign'],
      ['sign-memo', 'signed', chief],
      ['sign-memo', 'signed', director],
    ])
    const path = [...compiling, ...writing, ...chiefSigning, ...directorSigning, 'Send to decision']
    await expectEnd(play, path, 'sent-to-decision')
    expect(play.callsOf('send-to-decision').map(({ input }) => input)).toEqual([{ matterId: 'matter-1' }])
  })

  it('begins at the memo when nobody was consulted, when it is a repeal, and after a referral back', async () => {
    const play = await propose('memo')
    expect(await play.path('policy-proposal')).toEqual([...entering, 'Ask for the memo'])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['write-memo'])
  })

  it('asks the director only when the chief has signed', async () => {
    const play = await propose('memo', [['write-memo', 'sign']])
    expect(play.openTasks.map(({ input }) => input['role'])).toEqual(['security-chief'])
    await play.answer('sign-memo', 'signed', chief)
    expect(play.openTasks.map(({ input }) => input['role'])).toEqual(['municipal-director'])
  })

  it('is over when the opinions change the text: it is drafted in a preparation of its own', async () => {
    const play = await propose('compilation', [['compile-consultation', 'draft']])
    await expectEnd(play, [...compiling, over], 'draft')
  })

  it('is over when the chief refuses to sign: the memo is rewritten in a proposal of its own', async () => {
    const play = await propose('memo', [
      ['write-memo', 'sign'],
      ['sign-memo', 'rewrite', chief],
    ])
    await expectEnd(play, [...writing, ...chiefSigning, over], 'rewrite')
  })

  it('is over when the director refuses to sign', async () => {
    const play = await propose('memo', [
      ['write-memo', 'sign'],
      ['sign-memo', 'signed', chief],
      ['sign-memo', 'rewrite', director],
    ])
    await expectEnd(play, [...writing, ...chiefSigning, ...directorSigning, over], 'rewrite')
    expect(play.callsOf('send-to-decision')).toEqual([])
  })

  it('fails on an entry it does not know', async () => {
    const play = await propose('drafting')
    expect(await play.ends('policy-proposal')).toMatchObject([
      { status: 'FAILED', error: 'States.NoChoiceMatched' },
    ])
  })
})

describe('a task of the proposal', () => {
  const toChief: Answer[] = [['write-memo', 'sign']]
  const toDirector: Answer[] = [...toChief, ['sign-memo', 'signed', chief]]
  const needed = [
    ['compile-consultation', 'compilation', compiling],
    ['write-memo', 'memo', writing],
  ] as const
  const waiting: [string, string, Answer[], string[]][] = [
    ['compile-consultation', 'compilation', [], compiling],
    ['write-memo', 'memo', [], writing],
    ['sign-memo', 'memo', toChief, [...writing, ...chiefSigning]],
    ['sign-memo', 'memo', toDirector, [...writing, ...chiefSigning, ...directorSigning]],
  ]

  it.each(needed)('closes the matter as refused when %s is refused', async (taskKind, entry, path) => {
    const play = await propose(entry, [[taskKind, 'refused']])
    await expectEnd(play, [...path, 'Close the refused matter'], 'refused')
  })

  it.each(needed)('closes the matter as lapsed when %s is ignored', async (taskKind, entry, path) => {
    const play = await propose(entry, [[taskKind, 'ignored']])
    await expectEnd(play, [...path, 'Close the lapsed matter'], 'lapsed')
  })

  it.each(waiting.slice(2))(
    'closes the matter as lapsed when %s (%s, after %j) is left unsigned',
    async (taskKind, entry, answers, path) => {
      const play = await propose(entry, [...answers, [taskKind, 'lapse']])
      await expectEnd(play, [...path, 'Close the lapsed matter'], 'lapsed')
    },
  )

  it.each(waiting)(
    'leaves a closed matter as it is when %s (%s, after %j) is withdrawn',
    async (taskKind, entry, answers, path) => {
      const play = await propose(entry, [...answers, [taskKind, 'closed']])
      await expectEnd(play, [...path, over], 'closed')
      expect(play.callsOf('close-matter')).toEqual([])
    },
  )

  it.each(waiting)(
    'closes the matter as lapsed when %s (%s, after %j) is never heard of',
    async (_, entry, answers) => {
      const play = await propose(entry, answers)
      await play.move(300 * day)
      expect(play.callsOf('close-matter').map(({ input }) => input['outcome'])).toEqual(['lapsed'])
      expect(await play.ends('policy-proposal')).toMatchObject([{ output: { outcome: 'lapsed' } }])
    },
  )
})
