// `npm run demo`: plays the policy's way from draft to force, or with `--year` the year 2027, on an embedded cloud of its own, and checks what it sees.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ApiClient } from '../client/api-client.ts'
import { SignIns } from '../client/sign-ins.ts'
import { type RunningCloud, spawnCloud } from '../cloud-process.ts'
import { seedAccounts } from '../seed/accounts.ts'
import { importSeed } from '../seed/import-seed.ts'
import { ROOT, synthesize } from '../synthesize.ts'
import { checkOutcome } from './check-outcome.ts'
import { checkYear } from './check-year.ts'
import { Expectations } from './expectation.ts'
import { Mailbox } from './mailbox.ts'
import type { PolicyText } from './matter-on-stage.ts'
import { PolicyStory } from './policy-story.ts'
import { Stage } from './stage.ts'
import { YearStory } from './year-story.ts'

/** The day of scenario S1, and the last week of the year before the one that is played: meetings and holidays are real days. */
const policyBegins = '2026-11-24T07:00:00.000Z'
const yearBegins = '2026-12-30T07:00:00.000Z'
const assemblyFolder = join(ROOT, 'cdk.out')
const tell = (line: string) => process.stdout.write(`${line}\n`)

function readPolicy(file: string | undefined): PolicyText {
  const path = file ?? fileURLToPath(new URL('./demo-policy.md', import.meta.url))
  const mediaType = path.endsWith('.md') ? 'text/markdown' : 'text/plain'
  return { fileName: basename(path), mediaType, bytes: readFileSync(path) }
}

interface Performance {
  begins: string
  title: string
  play(stage: Stage, expect: Expectations, cloud: RunningCloud): Promise<void>
}

const policy = (text: PolicyText): Performance => ({
  begins: policyBegins,
  title: 'En policys väg, från utkast till gällande.',
  async play(stage, expect) {
    const story = new PolicyStory(stage, expect, text)
    await story.play()
    await checkOutcome({ stage, expect, matterId: story.matterId, text })
  },
})

const year: Performance = {
  begins: yearBegins,
  title: 'Året 2027: en incident på nyårsnatten, årsrapporten, lägesrapporterna och nästa års handlingsplan.',
  async play(stage, expect, cloud) {
    const story = new YearStory(stage, expect)
    await story.play()
    await checkYear(story, cloud)
  },
}

async function play(cloud: RunningCloud, performed: Performance): Promise<readonly string[]> {
  const [client] = cloud.clients
  if (client === undefined) throw new Error('The user pool has no client to sign in with')
  const api = new ApiClient({ address: cloud.addresses.api, signIns: new SignIns(client) })
  const expect = new Expectations(tell)
  const stage = new Stage({ cloud, api, mailbox: new Mailbox(() => cloud.addresses.mailbox), tell })
  tell(`\n${performed.title} Varje steg är ett anrop till API:et.\n`)
  await importSeed(api)
  await performed.play(stage, expect, cloud)
  tell(`\n${expect.count - expect.failures.length} av ${expect.count} förväntningar höll.`)
  return expect.failures
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { policy: { type: 'string' }, year: { type: 'boolean' }, state: { type: 'string' } },
  })
  const began = performance.now()
  const performed = values.year ? year : policy(readPolicy(values.policy))
  const { folder: assembly } = await synthesize(assemblyFolder)
  // Kept where one names a folder, so that `npm start` can open the console over what was played.
  const stateFolder =
    values.state === undefined ? mkdtempSync(join(tmpdir(), 'lis-demo-')) : join(values.state, 'cloud')
  const cloud = await spawnCloud({
    assembly,
    stateFolder,
    startsAt: performed.begins,
    accounts: seedAccounts(),
  })
  try {
    const failures = await play(cloud, performed)
    tell(`Det tog ${((performance.now() - began) / 1000).toFixed(1)} sekunder.\n`)
    return failures.length === 0 ? 0 : 1
  } finally {
    await cloud.close()
    if (values.state === undefined) rmSync(stateFolder, { recursive: true, force: true })
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`Demonstrationen avbröts: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
