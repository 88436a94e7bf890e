// Runs an embedded cloud in a process of its own, to be moved in time, killed and started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { type Addresses, SERVER_NAMES, type ServerName } from './addresses.ts'
import type { CloudOptions } from './cloud-options.ts'
import type { RoleAccount } from './identity/accounts.ts'
import type { SignInClient } from './status/cloud-status.ts'

export interface RunningCloud {
  readonly addresses: Addresses
  readonly ports: Record<ServerName, number>
  readonly clients: SignInClient[]
  readonly outputs: Record<string, unknown>
  readonly pid: number
  now(): Promise<Date>
  moveClock(to: Date | number): Promise<void>
  settle(): Promise<void>
  replaceAccounts(accounts: RoleAccount[]): Promise<void>
  /** The JSON of GET /local/status. */
  status(): Promise<Record<string, unknown>>
  /** Ends the process with a signal, SIGKILL unless told otherwise; resolves when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>
  /** Starts again on the same folder and ports, after a kill. */
  start(): Promise<void>
  /** Ends the cloud in good order. */
  close(): Promise<void>
}

const Text = z.string()
const Ready = z.object({
  addresses: z.object({
    api: Text,
    aws: Text,
    dynamodb: Text,
    s3: Text,
    identity: Text,
    issuer: Text,
    mailbox: Text,
    status: Text,
    console: Text,
  }),
  ports: z.record(z.enum(SERVER_NAMES), z.number()),
  clients: z.array(
    z.object({
      clientId: Text,
      issuer: Text,
      callbackUrls: z.array(Text),
      logoutUrls: z.array(Text),
      scopes: z.array(Text),
    }),
  ),
  outputs: z.record(Text, z.unknown()),
})
type Ready = z.infer<typeof Ready>
const FirstLine = z.union([z.object({ ready: Ready }), z.object({ refused: Text })])

const ENTRY = fileURLToPath(new URL('./process/run-cloud.ts', import.meta.url))
/** What Node.js compiled of the packages; halves the time of every start but the first. */
const COMPILE_CACHE = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))

async function launch(options: CloudOptions): Promise<{ child: ChildProcess; ready: Ready }> {
  const child = spawn(process.execPath, [ENTRY, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE, ...process.env },
  })
  const exited = new Promise<never>((_, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`The embedded cloud ended with ${code} before it was ready.`)),
    )
    child.once('error', reject)
  })
  const firstLine = new Promise<unknown>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)))
  })
  const told = FirstLine.parse(await Promise.race([firstLine, exited]))
  exited.catch(() => undefined)
  if ('refused' in told) throw new Error(told.refused)
  return { child, ready: told.ready }
}

class CloudProcess implements RunningCloud {
  readonly #options: CloudOptions
  #child: ChildProcess
  #ready: Ready

  constructor(options: CloudOptions, child: ChildProcess, ready: Ready) {
    this.#options = options
    this.#child = child
    this.#ready = ready
  }

  get addresses() {
    return this.#ready.addresses
  }

  get ports() {
    return this.#ready.ports
  }

  get clients() {
    return this.#ready.clients
  }

  get outputs() {
    return this.#ready.outputs
  }

  get pid() {
    return this.#child.pid ?? -1
  }

  async now(): Promise<Date> {
    const { now } = z.object({ now: z.iso.datetime() }).parse(await this.#ask('GET', '/local/clock'))
    return new Date(now)
  }

  async moveClock(to: Date | number): Promise<void> {
    await this.#ask('POST', '/local/clock', { to: new Date(to).toISOString() })
  }

  async settle(): Promise<void> {
    await this.#ask('POST', '/local/settle', {})
  }

  async replaceAccounts(accounts: RoleAccount[]): Promise<void> {
    await this.#ask('PUT', '/local/accounts', accounts)
  }

  async status(): Promise<Record<string, unknown>> {
    return z.record(z.string(), z.unknown()).parse(await this.#ask('GET', '/local/status'))
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const gone = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#child.kill(signal)
    await gone
  }

  async start(): Promise<void> {
    const { child, ready } = await launch({ ...this.#options, ports: this.#ready.ports })
    this.#child = child
    this.#ready = ready
  }

  close(): Promise<void> {
    return this.kill('SIGTERM')
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(this.addresses.status + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
}

/** Starts an embedded cloud as a child process; rejects with the sentence it was refused with. */
export async function spawnCloud(options: CloudOptions): Promise<RunningCloud> {
  const { child, ready } = await launch(options)
  return new CloudProcess(options, child, ready)
}
