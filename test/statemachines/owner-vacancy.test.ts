// A vacancy: one question to the unit's manager, and its answer to the vacancy.
import { describe, expect, it } from 'vitest'
import { day, Play } from './play.ts'

async function begin(): Promise<Play> {
  const play = new Play()
  await play.start('owner-vacancy', { vacancyId: 'vacancy-1' })
  return play
}

describe('the vacancy of an owner', () => {
  it('asks about itself, with a token', async () => {
    const play = await begin()
    expect(play.callsOf('request-owner-appointment')).toMatchObject([{ input: { vacancyId: 'vacancy-1' } }])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['appoint-owner'])
    expect(play.openTasks[0]?.token).not.toBe('')
  })

  it.each(['appointed', 'asked-again'])('ends with the answer: %s', async (word) => {
    const play = await begin()
    await play.answer('appoint-owner', word)
    expect(await play.path('owner-vacancy')).toEqual(["Ask the unit's manager", 'Note the appointment'])
    expect(play.callsOf('apply-owner-vacancy').map(({ input }) => input)).toEqual([{ taskId: 'task-1' }])
    expect(await play.ends('owner-vacancy')).toEqual([
      { status: 'SUCCEEDED', output: { outcome: word }, error: undefined },
    ])
  })

  it('fails when its task is never heard of, so that an alarm is raised', async () => {
    const play = await begin()
    await play.move(301 * day)
    expect(await play.ends('owner-vacancy')).toMatchObject([{ status: 'FAILED', error: 'States.Timeout' }])
  })
})
