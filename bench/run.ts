// `npm run bench`: measures, prints a table and writes bench/results.json; `-- register` measures that part alone, `-- --smoke` only that every measurement works.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { synthesize } from '../local/synthesize.ts'
import { measureAnnualFigures } from './annual-cost.ts'
import { measureAuditRate } from './audit-rate.ts'
import { seed, startBenchCloud } from './bench-cloud.ts'
import { measureBundles } from './bundle-cost.ts'
import { measureConsole } from './console-cost.ts'
import { measureDemo } from './demo-duration.ts'
import { measureDocuments } from './document-cost.ts'
import { type Effort, smokeEffort, wholeEffort } from './effort.ts'
import type { Figure } from './figure.ts'
import { measureListGrowth } from './list-growth.ts'
import { measureMachineRate } from './machine-rate.ts'
import { memoryFigures, memoryUse } from './memory-use.ts'
import { readCalls } from './read-calls.ts'
import { measureRegister } from './register-cost.ts'
import { load, readResults, resultsOf, tableOf, withParts } from './results.ts'
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

/** What can be measured alone, by the name it is asked for with, in the order in which it is measured. */
const parts = {
  start: (_, effort) => measureStart(effort),
  bundles: measureBundles,
  machines: (_, effort) => measureMachineRate(effort),
  routes: measureCloud,
  register: (assembly, effort) => measureRegister(assembly, effort, tell),
  annual: (assembly, effort) => measureAnnualFigures(assembly, effort, tell),
  documents: (_, effort) => measureDocuments(effort),
  console: measureConsole,
  demo: (_, effort) => measureDemo(effort),
} satisfies Record<string, (assembly: string, effort: Effort) => Promise<Figure[]>>
type Part = keyof typeof parts
const everyPart = Object.keys(parts).filter(isPart)

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name)
}

async function measure(wanted: readonly Part[], effort: Effort): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lis-bench-assembly-'))
  const figures: Figure[] = []
  try {
    const { folder: assembly } = await synthesize(join(folder, 'cdk.out'))
    for (const part of wanted) {
      tell(part)
      figures.push(...(await parts[part](assembly, effort)))
    }
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values, positionals } = parseArgs({
  options: { smoke: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !isPart(name))
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}: measure one of ${everyPart.join(', ')}`)
const wanted = positionals.length > 0 ? everyPart.filter((part) => positionals.includes(part)) : everyPart
const effort = values.smoke ? smokeEffort : wholeEffort
const loadBefore = load()
const measured = resultsOf(await measure(wanted, effort), effort.isSmoke ? 'smoke' : 'whole', loadBefore)
// A smoke run shows that the measurements work; its figures are not worth keeping.
if (!effort.isSmoke) {
  const kept = wanted.length < everyPart.length ? withParts(readResults(resultsFile), measured) : measured
  writeFileSync(resultsFile, `${JSON.stringify(kept, null, 2)}\n`)
}
process.stdout.write(tableOf(measured))
