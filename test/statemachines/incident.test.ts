// The clock of an incident: one wait and one look, at the time it was started for.
import { describe, expect, it } from 'vitest'
import { day, Play } from './play.ts'

const hour = day / 24

async function begin(next: string): Promise<{ play: Play; at: string }> {
  const play = new Play({ 'sound-alarm': { next } })
  const at = new Date(play.now + 12 * hour).toISOString()
  await play.start('incident', { incidentId: 'incident-1', clock: 'early-warning', at })
  return { play, at }
}

describe('a round of a clock', () => {
  it('looks at the clock when its time has come, and not before', async () => {
    const { play, at } = await begin('sounded')
    await play.move(12 * hour - 1000)
    expect(play.callsOf('sound-alarm')).toEqual([])
    await play.move(1000)
    expect(play.callsOf('sound-alarm')).toMatchObject([
      { input: { incidentId: 'incident-1', clock: 'early-warning', at } },
    ])
  })

  it.each(['sounded', 'quiet', 'stopped', 'moved'])('ends with what the look came to: %s', async (word) => {
    const { play } = await begin(word)
    await play.move(day)
    expect(await play.path('incident')).toEqual(['Wait for the alarm', 'Sound the alarm'])
    expect(await play.ends('incident')).toEqual([
      { status: 'SUCCEEDED', output: { outcome: word }, error: undefined },
    ])
  })

  it('looks at once when the time has passed already', async () => {
    const play = new Play({ 'sound-alarm': { next: 'sounded' } })
    const at = new Date(play.now - day).toISOString()
    await play.start('incident', { incidentId: 'incident-1', clock: 'notification', at })
    expect(play.callsOf('sound-alarm')).toHaveLength(1)
  })
})
