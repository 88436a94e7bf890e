// An embedded cloud of its own for the measurements, with the seed organisation in it.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { ApiClient } from '../local/client/api-client.ts'
import { SignIns } from '../local/client/sign-ins.ts'
import { type RunningCloud, spawnCloud } from '../local/cloud-process.ts'
import { seedAccounts } from '../local/seed/accounts.ts'
import { importSeed } from '../local/seed/import-seed.ts'
import type { Effort } from './effort.ts'

const Status = z.object({
  dynamodbRequests: z.record(z.string(), z.record(z.string(), z.number())),
  functions: z.array(z.object({ name: z.string(), workers: z.number() })),
})

export interface BenchCloud {
  cloud: RunningCloud
  api: ApiClient
  effort: Effort
  stateFolder: string
  status(): Promise<z.infer<typeof Status>>
  close(): Promise<void>
}

/** A folder that is kept in memory, where Linux has one: filling a large table there does not wait for a disk. */
const inMemory = '/dev/shm'

export async function startBenchCloud(
  assembly: string,
  effort: Effort,
  { isLarge = false, consoleFolder }: { isLarge?: boolean; consoleFolder?: string } = {},
): Promise<BenchCloud> {
  const stateFolder = mkdtempSync(join(isLarge && existsSync(inMemory) ? inMemory : tmpdir(), 'lis-bench-'))
  const cloud = await spawnCloud({ assembly, stateFolder, accounts: seedAccounts(), consoleFolder })
  const [client] = cloud.clients
  if (client === undefined) throw new Error('The user pool has no client')
  const api = new ApiClient({ address: cloud.addresses.api, signIns: new SignIns(client) })
  return {
    cloud,
    api,
    effort,
    stateFolder,
    status: async () => Status.parse(await cloud.status()),
    async close() {
      await cloud.close()
      rmSync(stateFolder, { recursive: true, force: true })
    },
  }
}

/** Brings the organisation in and lets what follows from it happen. */
export async function seed({ cloud, api }: BenchCloud): Promise<void> {
  await importSeed(api)
  await cloud.settle()
}
