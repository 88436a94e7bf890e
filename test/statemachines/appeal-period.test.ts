// The appeal period: waited out, confirmed, and begun again when the notice came down early.
import { describe, expect, it } from 'vitest'
import { Play } from './play.ts'

const firstEnd = '2027-05-27T06:00:00.000Z'
const secondEnd = '2027-06-22T06:00:00.000Z'

async function untilAsked(): Promise<Play> {
  const play = new Play({
    'open-appeal-period': (_, nth) => ({ endsAt: nth === 0 ? firstEnd : secondEnd }),
  })
  await play.start('appeal-period', { matterId: 'matter-1', meetingId: 'kf-2027-04-28' })
  await play.moveTo(Date.parse(firstEnd))
  return play
}

const waiting = ['Open the appeal period', 'Wait for the last appeal day to pass']
const confirming = [
  'Ask whether the notice stayed up',
  'Note the end of the period',
  'How did the period end?',
]
const ended = (word: string) => [{ status: 'SUCCEEDED', output: { ended: word }, error: undefined }]

describe('the appeal period', () => {
  it('asks nobody before it is over', async () => {
    const play = await untilAsked()
    expect(play.openTasks).toMatchObject([
      {
        taskKind: 'confirm-appeal-period',
        askedAt: Date.parse(firstEnd),
        input: { matterId: 'matter-1', meetingId: 'kf-2027-04-28' },
      },
    ])
  })

  it.each(['legal-force', 'appealed'])('ends with %s', async (word) => {
    const play = await untilAsked()
    await play.answer('confirm-appeal-period', word)
    expect(await play.path('appeal-period')).toEqual([
      'Take up the decision',
      ...waiting,
      ...confirming,
      'Tell how it ended',
    ])
    expect(await play.ends('appeal-period')).toEqual(ended(word))
  })

  it('is waited out again when the notice was taken down', async () => {
    const play = await untilAsked()
    await play.answer('confirm-appeal-period', 'announced-again')
    expect(play.openTasks).toEqual([])
    await play.moveTo(Date.parse(secondEnd))
    await play.answer('confirm-appeal-period', 'legal-force')
    expect(await play.path('appeal-period')).toEqual([
      'Take up the decision',
      ...waiting,
      ...confirming,
      ...waiting,
      ...confirming,
      'Tell how it ended',
    ])
    expect(await play.ends('appeal-period')).toEqual(ended('legal-force'))
  })

  it.each(['refused', 'ignored'])('asks again when the question was %s', async (exit) => {
    const play = await untilAsked()
    await play.answer('confirm-appeal-period', exit)
    await play.answer('confirm-appeal-period', 'legal-force')
    expect(await play.path('appeal-period')).toEqual([
      'Take up the decision',
      ...waiting,
      ...confirming,
      ...confirming,
      'Tell how it ended',
    ])
  })
})
