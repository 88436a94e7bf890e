// Runs dynoxide, the DynamoDB double, as a child that dies with this process.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartRefusal } from '../start-refusal.ts'

export interface DynoxideProcess {
  address: string
  pid: number
  close(): Promise<void>
}

/**
 * A shell waits for the end of its standard input, which the operating system closes when the parent dies,
 * and then ends dynoxide. It gives up standard output, so that the parent notices when dynoxide itself ends.
 */
const SUPERVISOR =
  '"$0" "$@" & child=$!; echo "pid $child"; exec >/dev/null 2>&1; cat; kill "$child"; wait "$child"'

const START_TIMEOUT_MS = 8_000
const ORPHAN_PATIENCE_MS = 1_000

function binaryPath(): string {
  const packageName = `@dynoxide/${process.platform}-${process.arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
    return join(dirname(manifest), 'dynoxide')
  } catch {
    throw new StartRefusal(
      `There is no local DynamoDB for ${process.platform}-${process.arch} (package ${packageName}).`,
      'Run `npm ci` again with optional dependencies, or point DYNAMODB_ENDPOINT at any DynamoDB-compatible server.',
    )
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.')
  return address.port
}

/** True while the process with this id is a dynoxide that holds this database. */
function holdsDatabase(pid: number, databasePath: string): boolean {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return commandLine.some((part) => part.endsWith('dynoxide')) && commandLine.includes(databasePath)
  } catch {
    return false
  }
}

/** Ends a dynoxide that outlived a killed cloud, so that two never write to one file. */
export async function endOrphan(pidFile: string, databasePath: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  if (!Number.isInteger(pid) || pid <= 1) return
  const patienceEnds = performance.now() + ORPHAN_PATIENCE_MS
  while (holdsDatabase(pid, databasePath)) {
    if (performance.now() > patienceEnds) process.kill(pid, 'SIGKILL')
    await sleep(10)
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'GET' })
    return true
  } catch {
    return false
  }
}

async function waitUntilReady(address: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS
  while (!(await answers(address))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill()
      throw new StartRefusal(
        'The local DynamoDB (dynoxide) did not start.',
        'Look at logs/dynoxide.log in the state folder, or start with --fresh.',
      )
    }
    await sleep(10)
  }
}

/** Starts dynoxide on the database file; `onExit` is called if it ends by itself. */
export async function startDynoxide(
  databasePath: string,
  pidFile: string,
  onExit: () => void,
): Promise<DynoxideProcess> {
  await endOrphan(pidFile, databasePath)
  const port = await freePort()
  const command = [
    binaryPath(),
    'serve',
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--db-path',
    databasePath,
  ]
  const child = spawn('/bin/sh', ['-c', SUPERVISOR, ...command], {
    stdio: ['pipe', 'pipe', 'ignore'],
    // Ctrl+C goes to the whole process group; the database must outlive the cloud's own closing.
    detached: true,
  })
  const { promise: pidKnown, resolve: setPid, reject } = Promise.withResolvers<number>()
  child.once('error', reject)
  let closing = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const pid = /^pid (\d+)$/m.exec(text)?.[1]
    if (pid) setPid(Number(pid))
  })
  child.stdout.once('close', () => {
    if (!closing) onExit()
  })
  const pid = await pidKnown
  writeFileSync(pidFile, String(pid))
  const address = `http://127.0.0.1:${port}`
  await waitUntilReady(address, child)
  return {
    address,
    pid,
    close: async () => {
      closing = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      await exited
    },
  }
}
