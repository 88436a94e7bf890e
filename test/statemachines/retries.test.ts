// What every Task shares: when it is tried again, and what stays the same when it is.
import { describe, expect, it } from 'vitest'
import { day, LostAnswer, Play, StepError, type StepScript } from './play.ts'

/** Fails so many times before it answers. */
function failing(name: string, times: number, words = {}): StepScript {
  return (_, nth) => {
    if (nth < times) throw new StepError(name)
    return words
  }
}

async function start(script: StepScript): Promise<Play> {
  const play = new Play({ 'request-task': script })
  await play.start('policy-preparation', { matterId: 'matter-1', entry: 'registration' })
  return play
}

const delaysOf = (play: Play) => {
  const times = play.callsOf('request-task').map(({ at }) => at)
  return times.slice(1).map((at, index) => at - (times[index] ?? at))
}

describe('a Task whose role nobody holds', () => {
  it('is tried every day until someone does', async () => {
    const play = await start(failing('no-role-holder', 3))
    await play.move(10 * day)
    expect(delaysOf(play)).toEqual([day, day, day])
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['register-matter'])
  })

  it('fails after sixty days, so that an alarm is raised', async () => {
    const play = await start(failing('no-role-holder', 1000))
    await play.move(60 * day)
    expect(play.callsOf('request-task')).toHaveLength(61)
    expect(await play.ends('policy-preparation')).toMatchObject([
      { status: 'FAILED', error: 'no-role-holder' },
    ])
  })

  it('waits its full time for the person, however long the role stood empty', async () => {
    const play = await start(failing('no-role-holder', 30))
    await play.move(300 * day)
    expect(play.openTasks).toHaveLength(1)
    expect(await play.ends('policy-preparation')).toMatchObject([{ status: 'RUNNING' }])
  })
})

describe('a Task that lost a race', () => {
  it.each(['stale-version', 'try-again', 'Lambda.TooManyRequestsException', 'ThrottlingException'])(
    'is tried again after %s, later and later',
    async (name) => {
      const play = await start(failing(name, 12))
      await play.move(day)
      const delays = delaysOf(play)
      expect(delays).toHaveLength(12)
      // Full jitter: anywhere from nothing to the doubled interval, five minutes at most.
      for (const [attempt, delay] of delays.entries())
        expect(delay).toBeLessThanOrEqual(Math.min(2000 * 2 ** attempt, 300_000))
      expect(play.openTasks).toHaveLength(1)
    },
  )

  it('fails at once when the step itself is wrong', async () => {
    const play = await start(failing('wrong-state', 1))
    expect(play.calls).toHaveLength(1)
    expect(await play.ends('policy-preparation')).toMatchObject([{ status: 'FAILED', error: 'wrong-state' }])
  })
})

describe('the run of a state', () => {
  it('is the same however often the state is tried, while the token is new each time', async () => {
    const play = await start(failing('no-role-holder', 3))
    await play.move(10 * day)
    const calls = play.callsOf('request-task')
    expect(new Set(calls.map(({ run }) => run)).size).toBe(1)
    expect(new Set(calls.map(({ token }) => token)).size).toBe(4)
  })

  it('brings the new token to the one task when the answer of the first call was lost', async () => {
    const play = await start((_, nth) => {
      if (nth === 0) throw new LostAnswer()
      return {}
    })
    await play.move(day)
    const [lost, heard] = play.callsOf('request-task')
    expect(heard?.token).not.toBe(lost?.token)
    expect(play.openTasks.map(({ token }) => token)).toEqual([heard?.token])
    await play.answer('register-matter', 'draft')
    expect(play.openTasks.map(({ taskKind }) => taskKind)).toEqual(['write-draft'])
  })

  it('differs between the iterations of a Map, in asking and in noting', async () => {
    const instances = Array.from({ length: 17 }, (_, at) => ({ unitId: `unit-${at}`, role: 'unit-manager' }))
    const play = new Play({ 'open-consultation': { instances }, 'close-consultation': { next: 'compile' } })
    await play.start('consultation', { matterId: 'matter-1' })
    for (const { unitId } of instances) await play.answer('give-opinion', 'noted', { unitId })
    for (const step of ['request-task', 'apply-task']) {
      expect(new Set(play.callsOf(step).map(({ run }) => run)).size).toBe(17)
    }
  })

  it('differs between states, and when the same question is put in a new execution', async () => {
    const play = new Play({ 'begin-anew': { next: 'begun' } })
    const minutes = { matterId: 'matter-1', meetingId: 'meeting-1' }
    await play.start('minutes', { ...minutes, entry: 'adjustment' })
    await play.answer('adjust-minutes', 'ignored')
    await play.start('minutes', { ...minutes, entry: 'adjustment' })
    await play.answerAll([
      ['adjust-minutes', 'adjusted'],
      ['announce-minutes', 'announced'],
    ])
    expect(play.calls).toHaveLength(7)
    expect(new Set(play.calls.map(({ run }) => run)).size).toBe(7)
  })

  it('ends in the time the state was entered, from which ids are made', async () => {
    const play = await start({})
    const enteredAt = play.calls[0]?.run.split('/').at(-1) ?? ''
    expect(enteredAt).toBe(new Date(play.now).toISOString())
  })
})
