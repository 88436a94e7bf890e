// A task that no execution waits for: one opens it, and another carries its answer over, years later if need be.
import { describe, expect, it } from 'vitest'
import { openStandingTask } from '../../functions/domain/matter/standing-task.ts'
import type { Task } from '../../functions/domain/task/task.ts'
import { answerEffects } from '../../functions/domain/task/task-exit.ts'
import { day, Play } from './play.ts'

const opening = openStandingTask('matter-1', 'report-assignment', {
  role: 'municipal-director',
  meetingId: 'kf-2027-02-24',
  assignment: 0,
})
const inputOf = (effect: object | undefined): Record<string, unknown> =>
  effect && 'input' in effect ? (effect.input as Record<string, unknown>) : {}

describe('a standing task', () => {
  it('is opened as the rule asks for it, without a token, and the execution ends', async () => {
    const play = new Play()
    await play.start('standing-task', inputOf(opening))
    expect(await play.path('standing-task')).toEqual(['Open or answer?', 'Open the task'])
    expect(await play.ends('standing-task')).toMatchObject([{ status: 'SUCCEEDED' }])
    expect(play.openTasks).toMatchObject([{ taskKind: 'report-assignment', token: '' }])
    expect(play.openTasks[0]?.input).toEqual({
      matterId: 'matter-1',
      taskKind: 'report-assignment',
      role: 'municipal-director',
      meetingId: 'kf-2027-02-24',
      assignment: 0,
    })
  })

  it('is answered by an execution of its own, after more than a year', async () => {
    const play = new Play({ 'apply-task': { next: 'noted' } })
    await play.start('standing-task', inputOf(opening))
    await play.move(500 * day)
    const [effect] = answerEffects({ id: 'task-1', matterId: 'matter-1', token: '' } as Task, 'done')
    await play.start('standing-task', inputOf(effect))
    expect(await play.paths('standing-task')).toEqual([
      ['Open or answer?', 'Open the task'],
      ['Open or answer?', 'Carry the answer over'],
    ])
    expect(play.callsOf('apply-task').map(({ input }) => input)).toEqual([{ taskId: 'task-1' }])
    expect(await play.ends('standing-task')).toMatchObject([{ status: 'SUCCEEDED' }, { status: 'SUCCEEDED' }])
  })

  it('fails on an entry it does not know', async () => {
    const play = new Play()
    await play.start('standing-task', { entry: 'close' })
    expect(await play.ends('standing-task')).toMatchObject([
      { status: 'FAILED', error: 'States.NoChoiceMatched' },
    ])
  })
})
