// An embedded cloud of its own for a test file, with the seed organisation in it and a client that signs in as anyone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApiClient } from '../../local/client/api-client.ts'
import { SignIns } from '../../local/client/sign-ins.ts'
import { type RunningCloud, spawnCloud } from '../../local/cloud-process.ts'
import { Expectations } from '../../local/demo/expectation.ts'
import { Mailbox } from '../../local/demo/mailbox.ts'
import { Stage } from '../../local/demo/stage.ts'
import { seedAccounts } from '../../local/seed/accounts.ts'
import { importSeed } from '../../local/seed/import-seed.ts'
import type { FaultyNetwork } from './faulty-network.ts'
import { assemblyFolder } from './synthesize-once.ts'

export interface TestCloudOptions {
  /** False leaves the register empty. */
  seeded?: boolean
  /** When the cloud's clock begins, as an ISO instant; now when left out. */
  startsAt?: string
  /** Called when the cloud does not answer the client; the question is put again when it resolves. */
  whenBroken?: () => Promise<void>
  /** What the functions' calls to AWS go through. */
  network?: FaultyNetwork
  /** The console's built files, when it is to be served. */
  consoleFolder?: string
}

export interface TestCloud {
  cloud: RunningCloud
  /** Where the cloud keeps everything. */
  stateFolder: string
  api: ApiClient
  signIns: SignIns
  mailbox: Mailbox
  /** Plays acts in the order of their days; see `local/demo`. */
  stage: Stage
  expectations: Expectations
  close(): Promise<void>
}

/** Starts a cloud on a folder of its own. */
export async function startTestCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const { seeded = true, whenBroken, network } = options
  const patience = whenBroken ? { whenBroken } : {}
  const stateFolder = mkdtempSync(join(tmpdir(), 'lis-e2e-'))
  const cloud = await spawnCloud({
    assembly: assemblyFolder,
    stateFolder,
    startsAt: options.startsAt,
    accounts: seedAccounts(),
    functionEnvironment: network?.environment,
    consoleFolder: options.consoleFolder,
  })
  network?.leadTo(cloud.addresses.aws)
  const [client] = cloud.clients
  if (client === undefined) throw new Error('The user pool has no client')
  const signIns = new SignIns(client)
  const api = new ApiClient({ address: cloud.addresses.api, signIns, ...patience })
  const mailbox = new Mailbox(() => cloud.addresses.mailbox)
  const silent = () => undefined
  if (seeded) {
    await importSeed(api)
    await cloud.settle()
  }
  return {
    cloud,
    stateFolder,
    api,
    signIns,
    mailbox,
    stage: new Stage({ cloud, api, mailbox, tell: silent, ...patience }),
    expectations: new Expectations(silent),
    async close() {
      await cloud.close()
      rmSync(stateFolder, { recursive: true, force: true })
    },
  }
}
