// The minutes of a meeting: adjusted, then announced, and asked for until both are done.
import { describe, expect, it } from 'vitest'
import { type Answer, Play } from './play.ts'

const atMeeting = { matterId: 'matter-1', meetingId: 'ks-2027-02-08' }

async function keep(answers: readonly Answer[], entry = 'adjustment'): Promise<Play> {
  const play = new Play({ 'begin-anew': { next: 'begun' }, 'close-matter': { next: 'rejected' } })
  await play.start('minutes', { ...atMeeting, entry })
  await play.answerAll(answers)
  return play
}

const taking = ['Take up the minutes', 'Where do the minutes begin?']
const adjusting = ['Ask for the adjustment', 'Note the adjustment', 'Are the minutes adjusted?']
const announcing = ['Ask for the announcement', 'Note the announcement', 'Is the adjustment announced?']

async function expectEnd(play: Play, path: string[], outcome: string): Promise<void> {
  expect(await play.path('minutes')).toEqual([...taking, ...path])
  expect(await play.ends('minutes')).toEqual([{ status: 'SUCCEEDED', output: { outcome }, error: undefined }])
  expect(play.openTasks).toEqual([])
}

describe('the minutes', () => {
  it('are adjusted, then announced', async () => {
    const play = await keep([
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', 'announced'],
    ])
    await expectEnd(play, [...adjusting, ...announcing, 'The minutes are announced'], 'announced')
    expect(play.callsOf('request-task').map(({ input }) => input)).toEqual([
      { ...atMeeting, taskKind: 'adjust-minutes' },
      { ...atMeeting, taskKind: 'announce-minutes' },
    ])
  })

  it('that were adjusted at the meeting itself only have to be announced (KL 5:69)', async () => {
    const play = await keep([['announce-minutes', 'announced']], 'announcement')
    await expectEnd(play, [...announcing, 'The minutes are announced'], 'announced')
  })

  it('of a rejection end the matter when they are announced', async () => {
    const play = await keep([
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', 'rejected'],
    ])
    await expectEnd(play, [...adjusting, ...announcing, 'Close the rejected matter'], 'rejected')
    expect(play.callsOf('close-matter').map(({ input }) => input)).toEqual([
      { matterId: 'matter-1', outcome: 'rejected' },
    ])
  })

  it.each(['refused', 'ignored'])('are asked for anew when the adjustment is %s', async (exit) => {
    const play = await keep([['adjust-minutes', exit]])
    await expectEnd(play, [...adjusting, 'Ask for the adjustment anew'], 'begun anew')
    expect(play.callsOf('begin-anew').map(({ input }) => input)).toEqual([
      { ...atMeeting, machine: 'minutes', entry: 'adjustment' },
    ])
  })

  it.each(['refused', 'ignored'])(
    'are asked for anew when the announcement is %s, without a second adjustment',
    async (exit) => {
      const play = await keep([
        ['adjust-minutes', 'adjusted'],
        ['announce-minutes', exit],
      ])
      const path = [...adjusting, ...announcing, 'Ask for the announcement anew']
      await expectEnd(play, path, 'begun anew')
      expect(play.callsOf('begin-anew').map(({ input }) => input)).toEqual([
        { ...atMeeting, machine: 'minutes', entry: 'announcement' },
      ])
    },
  )
})
