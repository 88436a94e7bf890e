// p50, p95 and DynamoDB requests of a route: called in turn, its requests counted by the function that serves it.
import * as z from 'zod'
import { contract, type RouteName } from '../functions/api/contract.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { type Figure, figure, millisecondsOf, quantile, repeated } from './figure.ts'

export interface MeasuredCall {
  route: RouteName
  /** One call; each turn of a write has its own thing to write about. */
  call(turn: number): Promise<unknown>
  /** Fewer turns than other routes, where preparing a turn is dear. */
  turns?: number
  note?: string
  /** Not one command: an import is committed in batches (docs/adr/0009), so the bar for a command is not its. */
  isBulk?: boolean
}

const isRead = (operation: string) => /^(Get|Query|BatchGet|TransactGet|Scan)/.test(operation)

function sumOf(counts: Record<string, number>, wanted: (operation: string) => boolean): number {
  return Object.entries(counts)
    .filter(([operation]) => wanted(operation))
    .reduce((sum, [, count]) => sum + count, 0)
}

/** What the API's functions have asked of DynamoDB so far; the relay and the steps are other functions. */
export async function requestsOfApi(bench: BenchCloud): Promise<{ reads: number; writes: number }> {
  const { dynamodbRequests } = await bench.status()
  const ofApi = Object.entries(dynamodbRequests).filter(([caller]) => caller.includes('-Serve'))
  const sum = (wanted: (operation: string) => boolean) =>
    ofApi.reduce((total, [, counts]) => total + sumOf(counts, wanted), 0)
  return { reads: sum(isRead), writes: sum((operation) => !isRead(operation)) }
}

/** The actor is read for every call; a command may read two things more, a page is one Query more. */
const readsOfActor = 1
const barOf = (isWrite: boolean) => readsOfActor + (isWrite ? 2 : 1)

/** Measures one route; the first call, which may start a worker, is not counted. */
async function measureRoute(
  bench: BenchCloud,
  { route, call, turns, note, isBulk = false }: MeasuredCall,
): Promise<Figure[]> {
  const { method, path, response } = contract[route]
  const count = turns ?? bench.effort.callsPerRoute
  await call(0)
  const before = await requestsOfApi(bench)
  const samples = await repeated(count, (turn) => millisecondsOf(() => call(turn + 1)))
  const after = await requestsOfApi(bench)
  const name = `${method} ${path}${note ? ` (${note})` : ''}`
  const isWrite = method !== 'GET'
  const isList = response instanceof z.ZodObject && 'cursor' in response.shape
  const reads = (after.reads - before.reads) / count
  return [
    figure('route', `${name}: p50`, 'ms', quantile(samples, 0.5)),
    figure('route', `${name}: p95`, 'ms', quantile(samples, 0.95)),
    figure(
      'requests',
      `${name}: reads`,
      'requests',
      reads,
      (isWrite && !isBulk) || isList ? { bar: { atMost: barOf(isWrite) } } : {},
    ),
    ...(isWrite && !isBulk
      ? [
          figure('requests', `${name}: transactions`, 'requests', (after.writes - before.writes) / count, {
            bar: { atMost: 1 },
          }),
        ]
      : []),
  ]
}

export async function measureRoutes(bench: BenchCloud, calls: readonly MeasuredCall[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const call of calls) {
    figures.push(...(await measureRoute(bench, call)))
    await bench.cloud.settle()
  }
  return figures
}
