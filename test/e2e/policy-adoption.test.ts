// Scenarios S1 and S2 end to end over HTTP, on their own days: late and missing opinions, a minority's referral back, the
// second decision and legal force; and everything about it can be shown afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockholmDay } from '../../functions/domain/calendar/stockholm-time.ts'
import { checkOutcome } from '../../local/demo/check-outcome.ts'
import { documentId, PolicyStory } from '../../local/demo/policy-story.ts'
import { pauseSeries } from './pause-series.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const text = {
  fileName: 'policy.md',
  mediaType: 'text/markdown' as const,
  bytes: Buffer.from('# Policy\n\nInformation ska vara rätt.\n'),
}

let world: TestCloud
let story: PolicyStory

beforeAll(async () => {
  world = await startTestCloud({ startsAt: '2026-11-24T07:00:00.000Z' })
  await pauseSeries(world)
  story = new PolicyStory(world.stage, world.expectations, text)
  await story.play()
})
afterAll(() => world.close())

/** The days in Sweden on which something was done to a thing, from its trail. */
async function daysOf(chain: string, action: string): Promise<string[]> {
  const { items } = await world.stage.call('readChain', {
    as: 'rev.gunnar.ostman',
    params: { chain },
    query: { limit: 100 },
  })
  return items.filter((entry) => entry.action === action).map(({ at }) => stockholmDay(at))
}

describe('a policy on its way from draft to force', () => {
  it('meets every expectation of the story', async () => {
    const { stage, expectations: expect_ } = world
    await checkOutcome({ stage, expect: expect_, matterId: story.matterId, text })
    expect(expect_.failures).toEqual([])
    expect(expect_.count).toBeGreaterThan(20)
  })

  it('S1: leaves its decisions in the order of the bodies, both times, with the days the law counts', async () => {
    const { decisions, minorityUsed } = await story.matter()
    expect(
      decisions.map(({ bodyAbbreviation, heldOn, outcome }) => [bodyAbbreviation, heldOn, outcome]),
    ).toEqual([
      ['KSAU', '2027-01-27', 'approved'],
      ['KS', '2027-02-08', 'approved'],
      ['KF', '2027-02-24', 'referred-back'],
      ['KSAU', '2027-03-31', 'approved'],
      ['KS', '2027-04-12', 'approved'],
      ['KF', '2027-04-28', 'approved'],
    ])
    expect(minorityUsed).toBe(true)
    expect(decisions[2]).toMatchObject({ deferredBy: 'minority', paragraph: 31 })
    expect(decisions.at(-1)).toMatchObject({
      paragraph: 87,
      votes: { for: 30, against: 19 },
      validFrom: '2027-05-01',
      adjustedOn: '2027-05-04',
      announcedOn: '2027-05-05',
      lastAppealDay: '2027-05-26',
      legalForceOn: '2027-05-27',
    })
    expect(decisions.at(-1)).not.toHaveProperty('isAdjustedLate')
  })

  it('S1: calls the matter to the council eight days before, and keeps 2.0 until 3.0 applies', async () => {
    expect(await daysOf('meeting:kf~2027-02-24', 'meeting.summons-issued')).toEqual(['2027-02-16'])
    const { items } = await world.stage.call('listVersions', { as: 'ma.lisa.hjort', params: { documentId } })
    expect(
      items.map(({ label, replaces, validFrom, repealedOn }) => [label, replaces, validFrom, repealedOn]),
    ).toEqual([
      ['3.0', '2.0', '2027-05-01', undefined],
      ['2.0', undefined, '2019-07-15', '2027-05-01'],
    ])
  })

  it('S2: reminds on T−14, T−3 and T+1, and only those who have neither answered nor been given respite', async () => {
    const { opinions } = await story.matter()
    const reminded = async (unitId: string) => {
      const taskId = opinions.find((opinion) => opinion.unitId === unitId)?.taskId
      return daysOf(`task:${taskId}`, 'task.reminded')
    }
    expect(await reminded('avrf')).toEqual(['2027-01-01', '2027-01-12', '2027-01-16'])
    expect(await reminded('socialnamnden')).toEqual(['2027-01-01', '2027-01-12', '2027-01-16'])
    // The respite to 22 January has a T−3 of its own.
    expect(await reminded('ab-alingsashem')).toEqual(['2027-01-01', '2027-01-12', '2027-01-19'])
    expect(await reminded('fabs-ab')).toEqual(['2027-01-01'])
  })

  it('S2: says of every instance how it answered', async () => {
    const { opinions, reasonWithoutAnswers } = await story.matter()
    const of = new Map(opinions.map((opinion) => [opinion.unitId, opinion]))
    expect(of.get('valnamnden')).toMatchObject({ status: 'abstained' })
    expect(of.get('ab-alingsashem')).toMatchObject({ status: 'answered', respite: { status: 'granted' } })
    expect(of.get('socialnamnden')).toMatchObject({ status: 'late', answeredOn: '2027-01-19' })
    expect(of.get('socialnamnden')?.flags?.toSorted()).toEqual(['check-delegation', 'late'])
    expect(of.get('avrf')).toMatchObject({ status: 'late', answeredOn: '2027-03-10' })
    expect(reasonWithoutAnswers).toContain('Direktionen sammanträder')
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
    // Legal force is the last that was awaited, so it closes the matter.
    expect(entries.at(-1)).toMatchObject({
      action: 'decision.gained-legal-force',
      actor: { role: 'system' },
      change: { phase: { after: { name: 'closed' } } },
    })
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
