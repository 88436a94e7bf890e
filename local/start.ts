// `npm start`: synthesizes the app if it changed, runs it here, and says where and what to try first.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_BASE_PORT } from './addresses.ts'
import { ApiClient } from './client/api-client.ts'
import { SignIns } from './client/sign-ins.ts'
import { assertFolderIsFree } from './cloud-database.ts'
import type { EmbeddedCloud } from './cloud-options.ts'
import { buildConsole } from './console/build-console.ts'
import { startEmbeddedCloud } from './embedded-cloud.ts'
import { seedAccounts } from './seed/accounts.ts'
import { importSeed } from './seed/import-seed.ts'
import { StartRefusal } from './start-refusal.ts'
import { ROOT, synthesize } from './synthesize.ts'
import { welcome } from './welcome.ts'

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: String(DEFAULT_BASE_PORT) },
        state: { type: 'string', default: join(ROOT, '.local') },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1024 || port > 65_000) {
      throw new StartRefusal(`${values.port} cannot be a base port.`, 'Give a number from 1024 to 65000.')
    }
    return { ...values, port }
  } catch (cause) {
    if (cause instanceof StartRefusal) throw cause
    throw new StartRefusal(
      `${cause instanceof Error ? cause.message : String(cause)}.`,
      'Known are --fresh, --port NUMBER and --state FOLDER.',
    )
  }
}

/** The seed organisation comes in through the API, as a municipality's own would. */
async function bringInSeed(cloud: EmbeddedCloud): Promise<void> {
  const [client] = cloud.clients
  if (client) await importSeed(new ApiClient({ address: cloud.addresses.api, signIns: new SignIns(client) }))
}

/** Ends in good order at the first signal, at once at the second. */
function endOnSignal(cloud: EmbeddedCloud): void {
  let isEnding = false
  const end = async () => {
    if (isEnding) process.exit(1)
    isEnding = true
    await cloud.close()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

try {
  const { fresh, port, state } = readOptions()
  assertFolderIsFree(join(state, 'cloud'))
  if (fresh) rmSync(join(state, 'cloud'), { recursive: true, force: true })
  const { folder } = await synthesize(join(state, 'cdk.out'))
  const cloud = await startEmbeddedCloud({
    assembly: folder,
    stateFolder: join(state, 'cloud'),
    ports: port,
    consoleFolder: await buildConsole(),
    openApiFile: join(ROOT, 'docs/openapi.json'),
    accounts: seedAccounts(),
    seed: bringInSeed,
  })
  endOnSignal(cloud)
  process.stdout.write(welcome(cloud.addresses, await cloud.accounts(), performance.now()))
} catch (cause) {
  process.stderr.write(
    `${cause instanceof StartRefusal ? cause.message : cause instanceof Error ? cause.stack : String(cause)}\n`,
  )
  process.exit(1)
}
