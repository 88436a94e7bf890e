// The yearly plan: opened once, registered, drafted, ranked, financed, written out; and its owners told when it is decided.
import { describe, expect, it } from 'vitest'
import { Play } from './play.ts'

const steps = {
  'open-action-plan': { next: 'opened' },
  'gather-plan-inputs': { next: 'gathered' },
  'render-matter-text': { draftNumber: 1 },
  'take-up-plan-text': { next: 'memo' },
  'close-matter': { next: 'closed' },
  'adopt-plan': { next: 'adopted' },
  'tell-action-owners': { next: 'told' },
}

async function begin(input: Record<string, unknown>, more = {}): Promise<Play> {
  const play = new Play({ ...steps, ...more })
  await play.start('action-plan', input)
  return play
}

const registered = { matterId: 'matter-1', entry: 'registration' }

describe('the opening of a plan', () => {
  it.each(['opened', 'exists'])('ends at once, whether it was there or not: %s', async (next) => {
    const play = await begin({ entry: 'opening', year: 2028 }, { 'open-action-plan': { next } })
    expect(play.calls.map(({ step, input }) => [step, input])).toEqual([['open-action-plan', { year: 2028 }]])
    expect(await play.ends('action-plan')).toEqual([
      { status: 'SUCCEEDED', output: { outcome: next }, error: undefined },
    ])
  })
})

describe('the preparation of a plan', () => {
  it('goes from registration to the memo, and writes the text out of its items', async () => {
    const play = await begin(registered)
    await play.answer('register-matter', 'draft')
    await play.answer('draft-plan', 'rank')
    await play.answer('rank-plan', 'finance')
    await play.answer('finance-plan', 'render')
    expect(play.callsOf('take-up-plan-text').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', draftNumber: 1 },
    ])
    expect(await play.ends('action-plan')).toMatchObject([
      { status: 'SUCCEEDED', output: { outcome: 'memo' } },
    ])
  })

  it('goes on without the council’s order and without money', async () => {
    const play = await begin(registered)
    await play.answer('register-matter', 'draft')
    await play.answer('draft-plan', 'rank')
    await play.answer('rank-plan', 'unranked')
    await play.answer('finance-plan', 'unfinanced')
    expect(play.callsOf('render-matter-text')).toHaveLength(1)
  })

  it('begins at its inputs when a body has referred it back', async () => {
    const play = await begin({ matterId: 'matter-1', entry: 'drafting' })
    expect(play.calls.map(({ step }) => step)).toEqual(['gather-plan-inputs', 'request-task'])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['draft-plan'])
  })

  it.each([
    ['refused', 'refused'],
    ['ignored', 'lapsed'],
  ])('ends when its draft is %s', async (word, outcome) => {
    const play = await begin(registered)
    await play.answer('register-matter', 'draft')
    await play.answer('draft-plan', word)
    expect(play.callsOf('close-matter').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', outcome },
    ])
  })

  it.each(['register-matter', 'draft-plan', 'rank-plan', 'finance-plan'])(
    'ends quietly when the matter is closed while %s waits',
    async (last) => {
      const play = await begin(registered)
      const answers = [
        ['register-matter', 'draft'],
        ['draft-plan', 'rank'],
        ['rank-plan', 'finance'],
        ['finance-plan', 'render'],
      ] as const
      for (const [kind, word] of answers) {
        await play.answer(kind, kind === last ? 'closed' : word)
        if (kind === last) break
      }
      expect(play.callsOf('render-matter-text')).toEqual([])
      expect(await play.ends('action-plan')).toMatchObject([
        { status: 'SUCCEEDED', output: { outcome: 'closed' } },
      ])
    },
  )
})

describe('the follow-up of a plan', () => {
  it('marks it as adopted, and tells its owners', async () => {
    const play = new Play(steps)
    await play.start('plan-follow-up', { matterId: 'matter-1' })
    expect(play.calls.map(({ step, input }) => [step, input])).toEqual([
      ['adopt-plan', { matterId: 'matter-1' }],
      ['tell-action-owners', { matterId: 'matter-1' }],
    ])
  })
})
