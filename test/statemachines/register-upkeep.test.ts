// What one commit had no room for: each entry leads to one step, which is given what the commit said and nothing else.
import { describe, expect, it } from 'vitest'
import { Play, StepError } from './play.ts'

const changed = [{ field: 'hosting', before: 'own', after: 'cloud-eu' }]

const ways: [entry: string, state: string, step: string, input: Record<string, unknown>][] = [
  ['derive', 'Derive the classes', 'derive-classes', { systemIds: ['socialsystemet', 'larm'] }],
  [
    'reclassify',
    'Open new classifications',
    'reclassify',
    { systemId: 'socialsystemet', trigger: 'cloud-or-third-country', changed },
  ],
  [
    'reclassify',
    'Open new classifications',
    'reclassify',
    { assetIds: ['barnjournaler'], trigger: 'new-integration', changed },
  ],
  ['hand-over', 'Hand over what is vacant', 'hand-over-ownership', { vacancyId: 'vacancy-1' }],
]

describe('the upkeep of the register', () => {
  it.each(ways)('%s: %s', async (entry, state, step, input) => {
    const play = new Play({ [step]: {} })
    await play.start('register-upkeep', { entry, ...input })
    expect(await play.path('register-upkeep')).toEqual(['What is to be done?', state])
    expect(play.calls.map((call) => [call.step, call.input])).toEqual([[step, input]])
    expect(await play.ends('register-upkeep')).toEqual([
      { status: 'SUCCEEDED', output: { outcome: 'done' }, error: undefined },
    ])
  })

  it.each(ways)('%s: is tried again when another writer was faster', async (entry, _, step, input) => {
    const play = new Play({
      [step]: (_call, nth) => {
        if (nth === 0) throw new StepError('stale-version')
        return {}
      },
    })
    await play.start('register-upkeep', { entry, ...input })
    await play.move(60_000)
    expect(play.calls).toHaveLength(2)
    expect(new Set(play.calls.map(({ run }) => run)).size).toBe(1)
    expect(await play.ends('register-upkeep')).toMatchObject([{ status: 'SUCCEEDED' }])
  })

  it('fails on an entry it does not know', async () => {
    const play = new Play()
    await play.start('register-upkeep', { entry: 'tidy', systemIds: [] })
    expect(await play.ends('register-upkeep')).toMatchObject([
      { status: 'FAILED', error: 'States.NoChoiceMatched' },
    ])
  })
})
