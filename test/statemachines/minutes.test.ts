// The minutes of a meeting: adjusted, then announced, and asked for until both are done.
import { describe, expect, it } from 'vitest'
import { type Answer, Play } from './play.ts'

async function keep(answers: readonly Answer[]): Promise<Play> {
  const play = new Play()
  await play.start('minutes', { matterId: 'matter-1', meetingId: 'ks-2027-02-08', heldOn: '2027-02-08' })
  await play.answerAll(answers)
  return play
}

const adjusting = ['Ask for the adjustment', 'Note the adjustment', 'Are the minutes adjusted?']
const announcing = ['Ask for the announcement', 'Note the announcement', 'Is the adjustment announced?']
const succeeded = [{ status: 'SUCCEEDED', output: { outcome: 'announced' }, error: undefined }]

describe('the minutes', () => {
  it('are adjusted, then announced', async () => {
    const play = await keep([
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', 'announced'],
    ])
    expect(await play.path('minutes')).toEqual([
      'Take up the minutes',
      ...adjusting,
      ...announcing,
      'Minutes announced',
    ])
    expect(await play.ends('minutes')).toEqual(succeeded)
    expect(play.callsOf('request-task').map(({ input }) => input['meetingId'])).toEqual([
      'ks-2027-02-08',
      'ks-2027-02-08',
    ])
  })

  it.each(['refused', 'ignored'])('are asked for again when the adjustment is %s', async (exit) => {
    const play = await keep([
      ['adjust-minutes', exit],
      ['adjust-minutes', 'adjusted'],
    ])
    expect(await play.path('minutes')).toEqual([
      'Take up the minutes',
      ...adjusting,
      ...adjusting,
      'Ask for the announcement',
    ])
  })

  it.each(['refused', 'ignored'])('are asked for again when the announcement is %s', async (exit) => {
    const play = await keep([
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', exit],
      ['announce-minutes', 'announced'],
    ])
    expect(await play.path('minutes')).toEqual([
      'Take up the minutes',
      ...adjusting,
      ...announcing,
      ...announcing,
      'Minutes announced',
    ])
    expect(await play.ends('minutes')).toEqual(succeeded)
  })
})
