// `npm run bench`: measures, prints a table and writes bench/results.json; with `-- --smoke` only that every measurement works.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { synthesize } from '../local/synthesize.ts'
import { measureAuditRate } from './audit-rate.ts'
import { seed, startBenchCloud } from './bench-cloud.ts'
import { measureBundles } from './bundle-cost.ts'
import { measureDemo } from './demo-duration.ts'
import { type Effort, smokeEffort, wholeEffort } from './effort.ts'
import type { Figure } from './figure.ts'
import { measureListGrowth } from './list-growth.ts'
import { measureMachineRate } from './machine-rate.ts'
import { memoryFigures, memoryUse } from './memory-use.ts'
import { readCalls } from './read-calls.ts'
import { load, resultsOf, tableOf } from './results.ts'
import { measureRoutes } from './route-cost.ts'
import { setScene } from './scene.ts'
import { measureStart } from './start-time.ts'
import { writeCalls } from './write-calls.ts'
import { measureWriteRate } from './write-rate.ts'

const resultsFile = fileURLToPath(new URL('./results.json', import.meta.url))

const began = performance.now()
const tell = (what: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)

/** Everything that is measured over HTTP, on one cloud. */
async function measureCloud(assembly: string, effort: Effort): Promise<Figure[]> {
  const bench = await startBenchCloud(assembly, effort)
  try {
    const memoryBefore = await memoryUse(bench)
    await seed(bench)
    const scene = await setScene(bench)
    tell('routes that read')
    const reads = await measureRoutes(bench, readCalls(bench, scene))
    tell('routes that write')
    const writes = await measureRoutes(bench, await writeCalls(bench, scene))
    tell('writes per second')
    const writeRate = await measureWriteRate(bench)
    tell('audit verification')
    const auditRate = await measureAuditRate(bench)
    const memory = memoryFigures(memoryBefore, await memoryUse(bench))
    tell('lists that grow')
    const lists = await measureListGrowth(bench)
    return [...writeRate, ...reads, ...writes, ...lists, ...auditRate, ...memory]
  } finally {
    await bench.close()
  }
}

async function measure(effort: Effort): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lis-bench-assembly-'))
  try {
    tell('start')
    const start = await measureStart(effort)
    const { folder: assembly } = await synthesize(join(folder, 'cdk.out'))
    tell('bundles')
    const bundles = await measureBundles(assembly, effort)
    tell('state machines')
    const machines = await measureMachineRate(effort)
    const cloud = await measureCloud(assembly, effort)
    tell('demonstration')
    const demo = await measureDemo(effort)
    return [...start, ...bundles, ...machines, ...cloud, ...demo]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({ options: { smoke: { type: 'boolean', default: false } } })
const effort = values.smoke ? smokeEffort : wholeEffort
const loadBefore = load()
const results = resultsOf(await measure(effort), effort.isSmoke ? 'smoke' : 'whole', loadBefore)
// A smoke run shows that the measurements work; its figures are not worth keeping.
if (!effort.isSmoke) writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
process.stdout.write(tableOf(results))
