// The child process behind `spawnCloud`: one embedded cloud, which tells its parent when it is ready.
import type { CloudOptions } from '../cloud-options.ts'
import { startEmbeddedCloud } from '../embedded-cloud.ts'
import { StartRefusal } from '../start-refusal.ts'

const tell = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`)

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
} catch (cause) {
  tell({ refused: cause instanceof Error ? cause.message : String(cause) })
  if (!(cause instanceof StartRefusal)) console.error(cause)
  process.exit(1)
}
