// The child process behind `spawnCloud`: one embedded cloud, which tells its parent when it is ready.
import { flushCompileCache } from 'node:module'
import type { CloudOptions } from '../cloud-options.ts'
import { startEmbeddedCloud } from '../embedded-cloud.ts'
import { StartRefusal } from '../start-refusal.ts'

const tell = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`)

// A cloud without its database ends at once, in one sentence; anything else that nobody caught is shown whole.
process.once('uncaughtException', (cause) => {
  console.error(cause instanceof StartRefusal ? cause.message : cause)
  process.exit(1)
})

const options: CloudOptions = JSON.parse(process.argv[2] ?? '{}')
try {
  const cloud = await startEmbeddedCloud(options)
  const { addresses, ports, clients, outputs } = cloud
  const end = async () => {
    await cloud.close()
    process.exit(0)
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  // The parent holds the other end; when it dies, so does this cloud.
  process.stdin.resume().once('end', end)
  tell({ ready: { addresses, ports, clients, outputs } })
  // Node.js keeps what it compiled when a process ends in good order; this one may be killed.
  flushCompileCache()
} catch (cause) {
  tell({ refused: cause instanceof Error ? cause.message : String(cause) })
  if (!(cause instanceof StartRefusal)) console.error(cause)
  process.exit(1)
}
