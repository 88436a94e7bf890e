// A month's status report: commented, received, and one question back at most.
import { describe, expect, it } from 'vitest'
import { Play } from './play.ts'

async function begin(next: string): Promise<Play> {
  const play = new Play({ 'draft-status-report': { next, reportId: 'report-1' } })
  await play.start('status-report', { period: '2027-01' })
  return play
}

describe('a status report', () => {
  it('asks nobody when the month has its report', async () => {
    const play = await begin('exists')
    expect(play.openTasks).toEqual([])
    expect(await play.ends('status-report')).toMatchObject([{ status: 'SUCCEEDED' }])
  })

  it.each(['received', 'silent'])('ends with the chief’s answer: %s', async (word) => {
    const play = await begin('drafted')
    await play.answerAll([
      ['comment-status-report', 'sent'],
      ['receive-status-report', word],
    ])
    expect(await play.ends('status-report')).toMatchObject([
      { status: 'SUCCEEDED', output: { outcome: word } },
    ])
  })

  it('takes one question back to the coordinator, and then ends', async () => {
    const play = await begin('drafted')
    await play.answerAll([
      ['comment-status-report', 'sent'],
      ['receive-status-report', 'question'],
      ['answer-status-question', 'replied'],
      ['receive-status-report', 'received'],
    ])
    expect(play.callsOf('request-status-task', 'receive-status-report')).toHaveLength(2)
    expect(await play.ends('status-report')).toMatchObject([{ status: 'SUCCEEDED' }])
  })
})
