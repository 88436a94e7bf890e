// How long the demonstration takes, from its command to its verdict.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../local/synthesize.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, millisecondsOf, repeated } from './figure.ts'

function playDemo(): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'local/demo/play.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The demonstration ended with ${code}`)),
    )
  })
}

/** Left out of a smoke run, whose time it would take; the end-to-end tests play the same story. */
export async function measureDemo({ isSmoke, runs }: Effort): Promise<Figure[]> {
  if (isSmoke) return []
  const seconds = await repeated(runs, async () => (await millisecondsOf(playDemo)) / 1000)
  return [figure('demo', 'npm run demo', 's', seconds, { bar: { atMost: 60 } })]
}
