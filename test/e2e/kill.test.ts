// The policy's way is played while the embedded cloud is killed fifty times: it goes on, and nothing is lost or doubled.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOutcome } from '../../local/demo/check-outcome.ts'
import { documentId, PolicyStory } from '../../local/demo/policy-story.ts'
import { importSeed } from '../../local/seed/import-seed.ts'
import { cloudFigures } from './cloud-figures.ts'
import { Killer } from './killer.ts'
import { pauseSeries } from './pause-series.ts'
import { randomFrom } from './random.ts'
import { openRealTables, type RealTables } from './real-tables.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const killCount = 50
/** Set KILL_SEED to draw the same moments and victims again. */
const seed = Number(process.env['KILL_SEED'] ?? Math.floor(Math.random() * 2 ** 32))
const text = {
  fileName: 'policy.md',
  mediaType: 'text/markdown' as const,
  bytes: Buffer.from('# Policy\n\nInformation ska vara rätt.\n'),
}

let world: TestCloud
let killer: Killer
let story: PolicyStory
let tables: RealTables

/** From the import of the organisation to the policy in force, killing on the way. */
async function playAndKill(): Promise<void> {
  let isOver = false
  const playing = importSeed(world.api)
    .then(() => pauseSeries(world))
    .then(() => story.play())
    .finally(() => {
      isOver = true
    })
  playing.catch(() => undefined)
  while (!isOver && killer.kills.length < killCount) await killer.killOnce()
  await playing
}

function tellFigures(): void {
  const starts = killer.kills.map(({ startedInMs }) => startedInMs).toSorted((a, b) => a - b)
  const [half, last] = [starts[starts.length >> 1] ?? 0, starts.at(-1) ?? 0]
  const victims = [...Map.groupBy(killer.kills, ({ victim }) => victim)].map(
    ([victim, kills]) => `${kills.length} ${victim}`,
  )
  process.stdout.write(
    `${killer.kills.length} kills (${victims.join(', ')}); started again in ${Math.round(half)} ms, at most ${Math.round(last)} ms\n`,
  )
}

beforeAll(async () => {
  process.stdout.write(`KILL_SEED=${seed}\n`)
  world = await startTestCloud({ seeded: false, whenBroken: () => killer.whenBroken() })
  killer = new Killer(world.cloud, world.stateFolder, randomFrom(seed))
  story = new PolicyStory(world.stage, world.expectations, text)
  await playAndKill()
  tellFigures()
  // A mail whose sender died after claiming it is sent a quarter of an hour later.
  await world.cloud.moveClock((await world.cloud.now()).getTime() + 3_600_000)
  tables = openRealTables(world.cloud)
}, 300_000)

afterAll(async () => {
  tables?.close()
  await world?.close()
})

describe(`the policy story on a cloud that is killed again and again (KILL_SEED=${seed})`, () => {
  it('is killed fifty times on its way', () => {
    expect(killer.kills).toHaveLength(killCount)
  })

  it('meets every expectation, its audit trail verified', async () => {
    const { stage, expectations } = world
    await checkOutcome({ stage, expect: expectations, matterId: story.matterId, text })
    expect(expectations.failures).toEqual([])
    expect(expectations.count).toBeGreaterThan(20)
  })

  it('has every decision, and the versions that follow from them', async () => {
    const { decisions } = await story.matter()
    expect(decisions.map(({ bodyAbbreviation, paragraph }) => [bodyAbbreviation, paragraph])).toEqual([
      ['KSAU', 6],
      ['KS', 21],
      ['KF', 31],
      ['KSAU', 28],
      ['KS', 64],
      ['KF', 87],
    ])
    const { items } = await world.stage.call('listVersions', { as: 'ma.lisa.hjort', params: { documentId } })
    expect(items.map(({ label }) => label)).toEqual(['3.0', '2.0'])
  })

  it('has sent every mail that was decided on, each once', async () => {
    const mails = await world.mailbox.all()
    const digestOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 32)
    const asked = (await tables.outbox()).filter(({ effect }) => effect.kind === 'send-mail')
    const arrived = mails.map(({ writtenId }) => /^<([0-9a-f]{32})@/.exec(writtenId)?.[1])
    expect(arrived.toSorted()).toEqual(asked.map(({ id }) => digestOf(id)).toSorted())
    // Two rows that say the same would be two mails for one thing, whatever their names.
    const said = mails.map(({ to, subject, text: words }) => `${to}\n${subject}\n${words}`)
    expect(said.filter((mail, at) => said.indexOf(mail) !== at)).toEqual([])
  })

  it('leaves nothing undelivered, no execution failed or running, and no dead letter', async () => {
    const undelivered = (await tables.outbox()).filter(({ deliveredAt }) => deliveredAt === undefined)
    expect(undelivered).toEqual([])
    expect(await cloudFigures(world.cloud)).toEqual({
      executions: { SUCCEEDED: 25 },
      deadLetters: [],
      asynchronousInvocations: 0,
    })
  })

  it('has opened each task once', async () => {
    const tasks = (await tables.rows(tables.governance)).filter(({ kind }) => kind === 'task')
    const opened = (await tables.rows(tables.auditTrail)).filter(
      ({ entry }) =>
        typeof entry === 'object' && entry !== null && 'action' in entry && entry.action === 'task.opened',
    )
    expect(opened).toHaveLength(tasks.length)
  })
})
