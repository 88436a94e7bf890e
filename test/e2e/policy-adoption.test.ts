// The main path, end to end over HTTP: a policy goes from draft to force, and everything about it can be shown afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOutcome } from '../../local/demo/check-outcome.ts'
import { documentId, PolicyStory } from '../../local/demo/policy-story.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const text = {
  fileName: 'policy.md',
  mediaType: 'text/markdown' as const,
  bytes: Buffer.from('# Policy\n\nInformation ska vara rätt.\n'),
}

let world: TestCloud
let story: PolicyStory

beforeAll(async () => {
  world = await startTestCloud()
  story = new PolicyStory(world.stage, world.expectations, text)
  await story.play()
})
afterAll(() => world.close())

describe('a policy on its way from draft to force', () => {
  it('meets every expectation of the story', async () => {
    const { stage, expectations: expect_ } = world
    await checkOutcome({ stage, expect: expect_, matterId: story.matterId, text })
    expect(expect_.failures).toEqual([])
    expect(expect_.count).toBeGreaterThan(20)
  })

  it('leaves its decisions in the order of the bodies, with their five days', async () => {
    const { decisions } = await story.matter()
    expect(decisions.map(({ bodyAbbreviation, capacity }) => [bodyAbbreviation, capacity])).toEqual([
      ['KSAU', 'prepares'],
      ['KS', 'proposes'],
      ['KF', 'decides'],
    ])
    const council = decisions.at(-1)
    expect(council?.heldOn && council.adjustedOn && council.heldOn < council.adjustedOn).toBe(true)
    expect(council?.announcedOn && council.lastAppealDay && council.announcedOn < council.lastAppealDay).toBe(
      true,
    )
    const { items } = await world.stage.call('listVersions', { as: 'ma.lisa.hjort', params: { documentId } })
    expect(items.map(({ label, replaces }) => [label, replaces])).toEqual([
      ['3.0', '2.0'],
      ['2.0', undefined],
    ])
  })

  it('tells its whole history in order, each entry by someone with a role', async () => {
    const entries = []
    let cursor: string | undefined
    do {
      const page = await world.stage.call('readMatterHistory', {
        as: 'rev.gunnar.ostman',
        params: { matterId: story.matterId },
        query: { limit: 100, ...(cursor && { cursor }) },
      })
      entries.push(...page.items)
      cursor = page.cursor
    } while (cursor)
    const days = entries.map(({ at }) => at)
    expect(days).toEqual(days.toSorted())
    expect(entries[0]).toMatchObject({
      action: 'matter.started',
      actor: { personId: 'iss.maja.lind', role: 'coordinator' },
    })
    expect(entries.at(-1)).toMatchObject({ action: 'matter.closed', actor: { role: 'system' } })
    expect(entries.filter(({ action }) => action === 'task.completed').length).toBeGreaterThan(30)
  })

  it('keeps the texts people wrote out of the trail and the machine’s tokens out of every answer', async () => {
    const history = await world.api.send('GET', `/audit/matters/${story.matterId}`, {
      as: 'iss.maja.lind',
      query: { limit: 100 },
    })
    expect(await history.text()).not.toContain('Styrsystem för elnät behöver egna regler')
    const tasks = await world.api.send('GET', `/matters/${story.matterId}/tasks`, {
      as: 'iss.maja.lind',
      query: { limit: 100 },
    })
    expect(await tasks.text()).not.toContain('"token"')
  })

  it('has no execution left running and nothing in a dead-letter queue', async () => {
    const status = JSON.stringify(await world.cloud.status())
    expect(status).not.toMatch(/"(FAILED|TIMED_OUT|ABORTED)":[1-9]/)
    expect(status).not.toMatch(/"running":[1-9]/i)
  })
})
