// What a function takes of memory and processor when it does its heaviest work: in a process of its own against the running cloud, as on Lambda.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import * as z from 'zod'
import { functionEnvironment } from '../local/function-environment.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { functionsOf, shortName } from './bundle-cost.ts'

const invokeAndTell = `
const { handler } = await import(process.argv[1])
const { events, times } = JSON.parse(process.argv[2])
const milliseconds = []
let used = process.cpuUsage()
for (let turn = 0; turn <= times; turn++) {
  // The first turn, which compiles and connects, is not counted.
  if (turn === 1) used = process.cpuUsage()
  for (const event of events) {
    const began = performance.now()
    const answer = await handler(event, { getRemainingTimeInMillis: () => 30_000 })
    if (answer?.statusCode >= 300) throw new Error(answer.body)
    if (turn > 0) milliseconds.push(performance.now() - began)
  }
}
const { user, system } = process.cpuUsage(used)
console.log(JSON.stringify({
  milliseconds,
  processorMilliseconds: (user + system) / 1000 / milliseconds.length,
  // The most it ever held at once, Node.js itself included: what Lambda reports as Max Memory Used.
  megabytes: process.resourceUsage().maxRSS * 1024 / 1e6,
}))
process.exit(0)`

const Told = z.object({
  milliseconds: z.array(z.number()),
  processorMilliseconds: z.number(),
  megabytes: z.number(),
})
export type FunctionUse = z.infer<typeof Told>

/** What API Gateway would send for a GET by this person. */
export function getEvent(routeKey: string, as: string, query: Record<string, string> = {}) {
  return {
    version: '2.0',
    routeKey,
    headers: {},
    queryStringParameters: query,
    requestContext: { requestId: 'bench', authorizer: { jwt: { claims: { username: as } } } },
  }
}

/** Invokes the function that often with each event. `name` is its id in the template: `ServeRegister`. */
export async function effortOfFunction(
  { cloud }: BenchCloud,
  assembly: string,
  { name, events, times }: { name: string; events: readonly unknown[]; times: number },
): Promise<FunctionUse> {
  const spec = functionsOf(assembly, cloud.addresses).find((one) => shortName(one.name) === name)
  if (spec === undefined) throw new Error(`There is no function ${name}`)
  const file = pathToFileURL(join(spec.folder, 'index.mjs')).href
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', invokeAndTell, file, JSON.stringify({ events, times })],
    {
      env: { ...functionEnvironment(cloud.addresses), AWS_REGION: spec.region, ...spec.environment },
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    },
  )
  return Told.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
}
