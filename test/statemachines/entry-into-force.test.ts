// The entry into force: tried whenever something it waits for has come, and the matter closed when all of it has.
import { describe, expect, it } from 'vitest'
import { Play } from './play.ts'

async function enter(word: string): Promise<Play> {
  const play = new Play({
    'enter-into-force': { next: word },
    'close-matter': ({ input }) => ({ next: input['outcome'] }),
  })
  await play.start('entry-into-force', { matterId: 'matter-1' })
  return play
}

const trying = ['Enter into force', 'Is the matter done?']

async function expectEnd(play: Play, last: string, outcome: string): Promise<void> {
  expect(await play.path('entry-into-force')).toEqual([...trying, last])
  expect(await play.ends('entry-into-force')).toEqual([
    { status: 'SUCCEEDED', output: { outcome }, error: undefined },
  ])
}

describe('the entry into force', () => {
  it.each([
    ['complete', 'Close the matter', 'in-force'],
    ['repeal-complete', 'Close the repealed matter', 'repealed'],
    ['report-complete', 'Close the received matter', 'received'],
  ])('closes the matter when it is %s', async (word, last, outcome) => {
    const play = await enter(word)
    await expectEnd(play, last, outcome)
    expect(play.calls.map(({ step, input }) => [step, input])).toEqual([
      ['enter-into-force', { matterId: 'matter-1' }],
      ['close-matter', { matterId: 'matter-1', outcome }],
    ])
  })

  it.each(['entered', 'not-yet', 'closed'])(
    'leaves the matter open, and waits for nothing, when it is %s',
    async (word) => {
      const play = await enter(word)
      await expectEnd(play, 'Something is still awaited', word)
      expect(play.callsOf('close-matter')).toEqual([])
    },
  )
})
