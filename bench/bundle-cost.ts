// Size, cold import time and heap of every handler's bundle: each import in a process of its own, as a cold start on Lambda.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import * as z from 'zod'
import type { Addresses } from '../local/addresses.ts'
import { functionEnvironment } from '../local/function-environment.ts'
import type { FunctionSpec } from '../local/lambda/function-spec.ts'
import { functionSpecs } from '../local/lambda/function-specs.ts'
import { readCloudAssembly } from '../local/template/cloud-assembly.ts'
import { DeployedStacks } from '../local/template/deployed-stacks.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, median, repeated } from './figure.ts'

/** Nobody listens there; importing calls nobody. */
const nowhere = 'http://127.0.0.1:9'
const addresses = {
  api: nowhere,
  aws: nowhere,
  dynamodb: nowhere,
  s3: nowhere,
  identity: nowhere,
  issuer: nowhere,
  mailbox: nowhere,
  status: nowhere,
  console: nowhere,
}

const importAndTell = `
gc()
const before = process.memoryUsage().heapUsed
const began = performance.now()
const used = process.cpuUsage()
await import(process.argv[1])
const milliseconds = performance.now() - began
const { user, system } = process.cpuUsage(used)
gc()
console.log(JSON.stringify({ milliseconds, processorMilliseconds: (user + system) / 1000, heapMegabytes: (process.memoryUsage().heapUsed - before) / 1e6 }))
process.exit(0)`

const Told = z.object({
  milliseconds: z.number(),
  processorMilliseconds: z.number(),
  heapMegabytes: z.number(),
})

function importOnce(file: string, environment: Record<string, string>): z.infer<typeof Told> {
  const flags = ['--expose-gc', '--input-type=module', '--eval', importAndTell]
  const told = execFileSync(process.execPath, [...flags, pathToFileURL(file).href], {
    env: environment,
    encoding: 'utf8',
  })
  return Told.parse(JSON.parse(told.trim().split('\n').at(-1) ?? ''))
}

/** The functions of the app, when what they call is at these addresses. */
export function functionsOf(assembly: string, at: Addresses): FunctionSpec[] {
  const read = readCloudAssembly(assembly)
  const inline = mkdtempSync(join(tmpdir(), 'lis-bench-inline-'))
  try {
    return functionSpecs(new DeployedStacks(read, at), read, inline)
  } finally {
    rmSync(inline, { recursive: true, force: true })
  }
}

/** The id in the template, without the digits CloudFormation's names end in: `ServeTasks`. */
export const shortName = (functionName: string) =>
  functionName.replace(/^[^-]*-/, '').replace(/[0-9A-F]{8}$/, '')

export async function measureBundles(assembly: string, { importRuns }: Effort): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { name, folder, environment, region } of functionsOf(assembly, addresses)) {
    const file = join(folder, 'index.mjs')
    const code = readFileSync(file)
    const runs = await repeated(importRuns, async () =>
      importOnce(file, { ...functionEnvironment(addresses), AWS_REGION: region, ...environment }),
    )
    const kilobytes = code.length / 1000
    const note = `${Math.round(gzipSync(code).length / 1000)} kB zipped`
    const bundle = shortName(name)
    figures.push(
      figure('bundle', `${bundle}: size`, 'kB', kilobytes, {
        // Without the typesetter beside it; the import below loads that too.
        bar: { atMost: bundle === 'ServeRenderings' || bundle === 'RunRenderingStep' ? 1000 : 600 },
        note,
      }),
      figure(
        'bundle',
        `${bundle}: cold import`,
        'ms',
        runs.map(({ milliseconds }) => milliseconds),
        // On a busy machine a process waits for its turn; what it used of the processor tells how much was waiting.
        {
          bar: { atMost: 150 },
          note: `${Math.round(median(runs.map((run) => run.processorMilliseconds)))} ms of processor`,
        },
      ),
      figure(
        'bundle',
        `${bundle}: heap once imported`,
        'MB',
        runs.map(({ heapMegabytes }) => heapMegabytes),
      ),
    )
  }
  return figures
}
