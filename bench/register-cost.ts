// The register at 1,000, 10,000 and 100,000 information assets: lists, search, figures, classification anew, registering, memory.
import { type BenchCloud, seed, startBenchCloud } from './bench-cloud.ts'
import { fillTables } from './bulk-fill.ts'
import type { Effort } from './effort.ts'
import { type Figure, figure, median } from './figure.ts'
import { effortOfFunction, getEvent } from './function-memory.ts'
import { memoryUse } from './memory-use.ts'
import { viewers } from './people.ts'
import { measureReclassification } from './reclassification.ts'
import { RegisterGrowth } from './register-growth.ts'
import { measureRegisterRate } from './register-rate.ts'
import { type RegisterScene, setRegisterScene } from './register-scene.ts'
import { registerThings } from './register-things.ts'

const among = (size: number) => `among ${size.toLocaleString('en')} assets`

/** The figures' function over so many assets, and the step that derives what most of them stand on. */
async function memoryFigures(
  bench: BenchCloud,
  assembly: string,
  { platformIds }: RegisterScene,
  size: number,
): Promise<Figure[]> {
  const times = Math.ceil(bench.effort.callsPerRoute / 6)
  const everyone = Object.values(viewers)
  const reads = await effortOfFunction(bench, assembly, {
    name: 'ServeRegister',
    events: everyone.flatMap((as) => [
      getEvent('GET /register/figures', as),
      getEvent('GET /assets', as, { limit: '100' }),
    ]),
    times,
  })
  const figures = await effortOfFunction(bench, assembly, {
    name: 'ServeRegister',
    events: [getEvent('GET /register/figures', viewers.administrator)],
    times,
  })
  const steps = await effortOfFunction(bench, assembly, {
    name: 'RunStep',
    // A class that follows from what it followed from before is not written.
    events: [{ step: 'derive-classes', run: 'bench', input: { systemIds: platformIds.slice(0, 1) } }],
    times,
  })
  const processor = `${Math.round(figures.processorMilliseconds)} ms of processor`
  return [
    figure(
      'register',
      `figures by unit, in a process of its own ${among(size)}: p50`,
      'ms',
      median(figures.milliseconds),
      {
        note: processor,
      },
    ),
    figure(
      'register',
      `ServeRegister: most memory, figures and lists ${among(size)}`,
      'MB',
      reads.megabytes,
      {
        note: 'Node.js included',
        // The design's bar is about 10,000; the function may have 1,024 MB.
        ...(size <= 10_000 && { bar: { atMost: 256 } }),
      },
    ),
    figure('register', `RunStep: most memory, a platform derived ${among(size)}`, 'MB', steps.megabytes, {
      note: `${Math.round(steps.processorMilliseconds)} ms of processor`,
    }),
  ]
}

/** On a cloud of its own, so that nothing else is in the register. */
export async function measureRegister(
  assembly: string,
  effort: Effort,
  tell: (what: string) => void,
): Promise<Figure[]> {
  const bench = await startBenchCloud(assembly, effort, { isLarge: true })
  try {
    await seed(bench)
    const scene = await setRegisterScene(bench)
    const growth = new RegisterGrowth(bench)
    const others: Figure[] = []
    let filled = 0
    for (const size of effort.registerSizes) {
      tell(`register: filling up to ${size.toLocaleString('en')} assets`)
      const began = performance.now()
      const rows = await fillTables(bench, registerThings(filled, size, scene))
      const seconds = (performance.now() - began) / 1000
      const note = `${rows.toLocaleString('en')} rows, past the API`
      others.push(figure('register', `filling up ${among(size)}`, 's', seconds, { note }))
      filled = size
      tell(`register: lists and figures ${among(size)}`)
      await growth.measure(size, scene.today)
      tell(`register: classification anew ${among(size)}`)
      others.push(...(await measureReclassification(bench, scene, size)))
      others.push(...(await memoryFigures(bench, assembly, scene, size)))
    }
    tell('register: registering')
    const rate = await measureRegisterRate(bench)
    const memory = await memoryUse(bench)
    const [smallest = 0] = effort.registerSizes
    return [
      ...growth.figures,
      ...growth.compare(smallest, filled),
      ...others,
      ...rate,
      ...(memory ? [figure('register', `database ${among(filled)}`, 'MB', memory.databaseMegabytes)] : []),
    ]
  } finally {
    await bench.close()
  }
}
