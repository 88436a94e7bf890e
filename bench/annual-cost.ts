// The key figures of a year, counted from a register of each size with its actions and incidents: time, requests and memory.
import { stockholmDay } from '../functions/domain/calendar/stockholm-time.ts'
import { type BenchCloud, seed, startBenchCloud } from './bench-cloud.ts'
import { fillTables } from './bulk-fill.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, median, millisecondsOf, repeated } from './figure.ts'
import { effortOfFunction, getEvent } from './function-memory.ts'
import { coordinator } from './people.ts'
import { registerThings } from './register-things.ts'
import { requestsOfApi } from './route-cost.ts'
import { yearThings } from './year-things.ts'

/** Design 9: dashboard and annual figures over 10,000 assets. */
const designSize = 10_000
const secondsAtMost = 2
const megabytesAtMost = 256
const timesInOwnProcess = 3

async function measureSize(
  bench: BenchCloud,
  assembly: string,
  year: string,
  size: number,
): Promise<Figure[]> {
  const among = `of ${size.toLocaleString('en')} assets`
  const ask = () => bench.api.call('readAnnualFigures', { as: coordinator, params: { year } })
  const { body } = await ask()
  if (body.isFrozen || body.figures.length < 20) throw new Error('The figures are not counted anew')
  const before = await requestsOfApi(bench)
  const seconds = await repeated(bench.effort.runs + 2, async () => (await millisecondsOf(ask)) / 1000)
  const after = await requestsOfApi(bench)
  const event = { ...getEvent('GET /annual-reports/{year}/figures', coordinator), pathParameters: { year } }
  const use = await effortOfFunction(bench, assembly, {
    name: 'ServeReports',
    events: [event],
    times: timesInOwnProcess,
  })
  const isDesigned = size <= designSize
  const reads = (after.reads - before.reads) / seconds.length
  return [
    figure('annual', `annual figures ${among}: p50`, 's', seconds, {
      note: `${reads.toFixed(0)} reads`,
      ...(isDesigned && { bar: { atMost: secondsAtMost } }),
    }),
    figure(
      'annual',
      `annual figures ${among}, in a process of its own`,
      's',
      median(use.milliseconds) / 1000,
      {
        note: `${Math.round(use.processorMilliseconds)} ms of processor`,
      },
    ),
    figure('annual', `ServeReports: most memory ${among}`, 'MB', use.megabytes, {
      note: 'Node.js included',
      ...(isDesigned && { bar: { atMost: megabytesAtMost } }),
    }),
  ]
}

/** On a cloud of its own; the report is of last year, and not frozen, so that every call counts anew. */
export async function measureAnnualFigures(
  assembly: string,
  effort: Effort,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const bench = await startBenchCloud(assembly, effort, { isLarge: true })
  try {
    await seed(bench)
    const today = stockholmDay((await bench.cloud.now()).toISOString())
    const year = Number(today.slice(0, 4)) - 1
    await bench.api.call('startAnnualReport', { as: coordinator, body: { year } })
    await bench.cloud.settle()
    await fillTables(bench, yearThings(effort, today))
    const figures: Figure[] = []
    let filled = 0
    for (const size of effort.registerSizes) {
      tell(`annual: filling up to ${size.toLocaleString('en')} assets`)
      await fillTables(bench, registerThings(filled, size, { today, platformIds: ['system-00000'] }))
      filled = size
      tell(`annual: figures of ${size.toLocaleString('en')} assets`)
      figures.push(...(await measureSize(bench, assembly, String(year), size)))
    }
    return figures
  } finally {
    await bench.close()
  }
}
