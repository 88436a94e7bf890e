// The yearly look at a document in force: one question to the one responsible, and its answer to the document.
import { describe, expect, it } from 'vitest'
import { day, Play } from './play.ts'

async function begin(): Promise<Play> {
  const play = new Play()
  await play.start('topicality-review', { reviewId: 'review-1' })
  return play
}

describe('the topicality review', () => {
  it('asks about its review, with a token', async () => {
    const play = await begin()
    expect(play.callsOf('request-topicality-review')).toMatchObject([{ input: { reviewId: 'review-1' } }])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['review-topicality'])
    expect(play.openTasks[0]?.token).not.toBe('')
  })

  it.each(['topical', 'revise', 'repeal', 'unanswered'])('ends with the answer: %s', async (word) => {
    const play = await begin()
    await play.answer('review-topicality', word)
    expect(await play.path('topicality-review')).toEqual(['Ask the one responsible', 'Note the review'])
    expect(play.callsOf('apply-topicality-review').map(({ input }) => input)).toEqual([{ taskId: 'task-1' }])
    expect(await play.ends('topicality-review')).toEqual([
      { status: 'SUCCEEDED', output: { outcome: word }, error: undefined },
    ])
  })

  it('fails when its task is never heard of, so that an alarm is raised', async () => {
    const play = await begin()
    await play.move(301 * day)
    expect(await play.ends('topicality-review')).toMatchObject([
      { status: 'FAILED', error: 'States.Timeout' },
    ])
  })
})
