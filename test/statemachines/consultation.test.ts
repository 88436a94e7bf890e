// Consultation of many units at once, each in its own time.
import { describe, expect, it } from 'vitest'
import { day, Play, StepError } from './play.ts'

function instances(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    unitId: `unit-${at}`,
    role: 'committee-secretary',
    dueOn: '2027-01-15',
  }))
}

async function consult(count: number): Promise<Play> {
  const play = new Play({
    'open-consultation': { instances: instances(count) },
    'close-consultation': { next: 'compile' },
  })
  await play.start('consultation', { matterId: 'matter-1' })
  return play
}

const succeeded = [{ status: 'SUCCEEDED', output: { next: 'compile' }, error: undefined }]

describe('the consultation', () => {
  it('asks seventeen units at once, each its own role', async () => {
    const play = await consult(17)
    expect(play.openTasks.map(({ input }) => input)).toEqual(
      instances(17).map(({ unitId, role }) => ({
        matterId: 'matter-1',
        taskKind: 'give-opinion',
        unitId,
        role,
      })),
    )
    expect(new Set(play.openTasks.map(({ askedAt }) => askedAt)).size).toBe(1)
  })

  it('takes the answers in any order, silence too, and closes after the last', async () => {
    const play = await consult(17)
    const order = [4, 16, 0, 11, 8, 1, 15, 3, 13, 9, 5, 14, 2, 10, 6, 12]
    for (const at of order) await play.answer('give-opinion', 'noted', { unitId: `unit-${at}` })
    expect(play.callsOf('close-consultation')).toEqual([])
    expect(await play.ends('consultation')).toMatchObject([{ status: 'RUNNING' }])

    await play.answer('give-opinion', 'ignored', { unitId: 'unit-7' })
    expect(play.callsOf('close-consultation')).toHaveLength(1)
    expect(await play.ends('consultation')).toEqual(succeeded)
    const noted = play.callsOf('apply-task').map(({ input }) => input['taskId'])
    expect(noted).toEqual([...order, 7].map((at) => `task-${at + 1}`))
  })

  it('closes at once when no unit is left to ask', async () => {
    const play = await consult(0)
    expect(await play.path('consultation')).toEqual([
      'Open the consultation',
      'Ask every unit',
      'Close the consultation',
    ])
    expect(await play.ends('consultation')).toEqual(succeeded)
  })

  it('ends without asking anyone when the matter was closed meanwhile', async () => {
    const play = new Play({
      'open-consultation': { instances: [] },
      'close-consultation': { next: 'closed' },
    })
    await play.start('consultation', { matterId: 'matter-1' })
    expect(await play.ends('consultation')).toMatchObject([
      { status: 'SUCCEEDED', output: { next: 'closed' } },
    ])
    expect(play.callsOf('request-task')).toEqual([])
  })

  it('closes without a unit where nobody can be asked for sixty days', async () => {
    const play = new Play({
      'open-consultation': { instances: instances(2) },
      'close-consultation': { next: 'compile' },
      'request-task': ({ input }) => {
        if (input['unitId'] === 'unit-1') throw new StepError('no-role-holder')
        return {}
      },
    })
    await play.start('consultation', { matterId: 'matter-1' })
    await play.answer('give-opinion', 'noted', { unitId: 'unit-0' })
    await play.move(59 * day)
    expect(await play.ends('consultation')).toMatchObject([{ status: 'RUNNING' }])
    await play.move(2 * day)
    expect(await play.ends('consultation')).toEqual(succeeded)
    expect(play.callsOf('apply-task')).toHaveLength(1)
  })

  it('goes unit by unit through asking and noting', async () => {
    const play = await consult(1)
    await play.answer('give-opinion', 'noted')
    expect(await play.path('consultation')).toEqual([
      'Open the consultation',
      'Ask every unit',
      'Ask the unit',
      'Note the opinion',
      'Close the consultation',
    ])
  })
})
