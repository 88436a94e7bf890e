// How long synthesis takes, and how long until `npm start` says that it is ready.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { SERVER_NAMES } from '../local/addresses.ts'
import { ROOT, synthesize } from '../local/synthesize.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, millisecondsOf, repeated } from './figure.ts'

function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}

/** A base port with as many free ones after it as there are servers. */
async function freeBasePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const base = 20_000 + Math.floor(Math.random() * 10_000)
    const free = await Promise.all(SERVER_NAMES.map((_, at) => isFree(base + at)))
    if (free.every(Boolean)) return base
  }
  throw new Error('There are no free ports in a row')
}

/** Seconds from the start of the process to its ready line; it is ended when it has been said. */
async function secondsToReady(state: string): Promise<number> {
  const port = await freeBasePort()
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [join(ROOT, 'local/start.ts'), '--state', state, '--port', String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const ready = new Promise<number>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('Redo / ready')) resolve((performance.now() - began) / 1000)
    })
  })
  const seconds = await Promise.race([ready, exited.then(() => Number.NaN)])
  child.kill('SIGTERM')
  await exited
  if (Number.isNaN(seconds)) throw new Error('npm start ended before it was ready')
  return seconds
}

export async function measureStart({ startRuns }: Effort): Promise<Figure[]> {
  const times = await repeated(startRuns, async () => {
    const state = mkdtempSync(join(tmpdir(), 'lis-bench-start-'))
    const synthesis = join(state, 'synthesis')
    const cold = (await millisecondsOf(() => synthesize(synthesis))) / 1000
    const unchanged = await millisecondsOf(() => synthesize(synthesis))
    const first = await secondsToReady(join(state, 'start'))
    const again = await secondsToReady(join(state, 'start'))
    rmSync(state, { recursive: true, force: true })
    return { cold, unchanged, first, again }
  })
  const of = (name: keyof (typeof times)[number]) => times.map((time) => time[name])
  return [
    figure('start', 'synthesis, cold', 's', of('cold')),
    figure('start', 'synthesis, nothing changed', 'ms', of('unchanged')),
    figure('start', 'npm start to ready, after install', 's', of('first'), { bar: { atMost: 10 } }),
    figure('start', 'npm start to ready, nothing changed', 's', of('again'), { bar: { atMost: 5 } }),
  ]
}
