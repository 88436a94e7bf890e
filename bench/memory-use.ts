// What the embedded cloud holds in memory: before anyone called, after everything was measured, and for each worker.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchCloud } from './bench-cloud.ts'
import { type Figure, figure } from './figure.ts'

/** The resident set, as Linux tells it; undefined elsewhere. */
function residentMegabytes(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6
  } catch {
    return undefined
  }
}

export interface MemoryUse {
  cloudMegabytes: number
  databaseMegabytes: number
  workers: number
}

/** What is held now; undefined where the operating system does not tell. */
export async function memoryUse(bench: BenchCloud): Promise<MemoryUse | undefined> {
  const { functions } = await bench.status()
  const databasePid = Number(readFileSync(join(bench.stateFolder, 'dynoxide.pid'), 'utf8'))
  const cloudMegabytes = residentMegabytes(bench.cloud.pid)
  const databaseMegabytes = residentMegabytes(databasePid)
  if (cloudMegabytes === undefined || databaseMegabytes === undefined) return undefined
  return {
    cloudMegabytes,
    databaseMegabytes,
    workers: functions.reduce((sum, { workers }) => sum + workers, 0),
  }
}

export function memoryFigures(before: MemoryUse | undefined, after: MemoryUse | undefined): Figure[] {
  if (before === undefined || after === undefined) return []
  const started = after.workers - before.workers
  const perWorker = (after.cloudMegabytes - before.cloudMegabytes) / started
  return [
    figure('memory', 'embedded cloud, just started', 'MB', before.cloudMegabytes, {
      note: `${before.workers} workers`,
    }),
    figure('memory', 'embedded cloud, after the measurements', 'MB', after.cloudMegabytes, {
      note: `${after.workers} workers`,
    }),
    ...(started > 0
      ? [figure('memory', 'growth for each worker', 'MB', perWorker, { note: 'thread, heap and bundle' })]
      : []),
    figure('memory', 'database, after the measurements', 'MB', after.databaseMegabytes),
  ]
}
