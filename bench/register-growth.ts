// What the register's lists, searches and figures cost as it grows, for an administrator and for someone who sees one administration.
import type { InformationAsset } from '../functions/domain/register/information-asset.ts'
import { encodeCursor } from '../functions/store/cursor.ts'
import { keysOf } from '../functions/store/keys.ts'
import { lists } from '../functions/store/lists.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { type Figure, figure, median, millisecondsOf, quantile, repeated } from './figure.ts'
import { type Viewer, viewers } from './people.ts'
import { assetsWithin, commonName, rareName, socialPath } from './register-things.ts'
import { requestsOfApi } from './route-cost.ts'

const pageSize = 25
/** What takes longer is called less often. */
const longestRunMs = 1_500
const warmUpCalls = 15
const viewerNames = ['administrator', 'information owner'] as const satisfies Viewer[]

type Size = number

interface Question {
  name: string
  /** Rows that the answer must have, so that nothing empty is measured. */
  atLeast: number
  ask(as: string): Promise<{ rows: number }>
  /** The bar for the largest register ÷ the smallest. */
  growthAtMost?: number
  /** By size of the register. */
  p50AtMost?: { size: Size; milliseconds: number }
}

/** "The same" within what two runs of the same thing differ on a busy machine; as for the other lists. */
const same = 1.5

/** The cursor of the page after this asset, as the list itself would give it. */
function cursorAfter(asset: InformationAsset): string {
  const { pk, sk, gsi1pk, gsi1sk } = keysOf(asset)
  return `0.${encodeCursor({ pk, sk, gsi1pk, gsi1sk }, lists.assets)}`
}

/** Nine tenths down the list. */
function deepIn(assets: readonly InformationAsset[]): InformationAsset {
  const sorted = assets.toSorted((a, b) => ((keysOf(a).gsi1sk ?? '') < (keysOf(b).gsi1sk ?? '') ? -1 : 1))
  const found = sorted[Math.floor((sorted.length - pageSize) * 0.9)]
  if (found === undefined) throw new Error('The list is too short')
  return found
}

function questionsOf({ api }: BenchCloud, deepCursor: string): Question[] {
  const assets = (query: Record<string, string | number>) => async (as: string) => {
    const { body } = await api.call('listAssets', { as, query: { limit: pageSize, ...query } })
    return { rows: body.items.length }
  }
  return [
    { name: 'first page of assets', atLeast: pageSize, ask: assets({}), growthAtMost: same },
    {
      name: 'page deep in the list',
      atLeast: pageSize,
      ask: assets({ cursor: deepCursor }),
      growthAtMost: same,
    },
    { name: `assets named ${commonName}…`, atLeast: 1, ask: assets({ name: commonName }) },
    { name: `assets named ${rareName}… (one in 1,000)`, atLeast: 0, ask: assets({ name: rareName }) },
    {
      name: 'first page of the unclassified, behind the figure',
      atLeast: 1,
      ask: assets({ question: 'unclassified' }),
    },
    {
      name: 'figures by unit',
      atLeast: 1,
      ask: async (as) => {
        const { body } = await api.call('readRegisterFigures', { as, query: {} })
        return { rows: body.units.length }
      },
      p50AtMost: { size: 10_000, milliseconds: 150 },
    },
  ]
}

/** One run: so many calls, or as many as there is time for. */
async function sampled(most: number, work: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  const began = performance.now()
  while (samples.length < most && (samples.length < 3 || performance.now() - began < longestRunMs))
    samples.push(await millisecondsOf(work))
  return samples
}

export class RegisterGrowth {
  readonly #bench: BenchCloud
  readonly #p50s = new Map<string, number>()
  readonly #bars = new Map<string, number | undefined>()
  readonly figures: Figure[] = []

  constructor(bench: BenchCloud) {
    this.#bench = bench
  }

  /** Asks every question of a register of this size. */
  async measure(size: Size, today: InformationAsset['registeredOn']): Promise<void> {
    for (const viewer of viewerNames) {
      const seen = assetsWithin(viewer === 'administrator' ? '/' : socialPath, size, today)
      const questions = questionsOf(this.#bench, cursorAfter(deepIn(seen)))
      // So that the smallest register is not asked by a function that is still being compiled.
      if (this.#p50s.size === 0)
        for (const { ask } of questions) await sampled(warmUpCalls, () => ask(viewers[viewer]))
      for (const question of questions) await this.#ask(question, viewer, size)
    }
  }

  async #ask(question: Question, viewer: Viewer, size: Size): Promise<void> {
    const { effort } = this.#bench
    const ask = () => question.ask(viewers[viewer])
    const { rows } = await ask()
    if (rows < question.atLeast) throw new Error(`${question.name} for the ${viewer} has ${rows} rows`)
    const before = await requestsOfApi(this.#bench)
    const runs = await repeated(effort.runs, () => sampled(effort.callsPerRoute, ask))
    const after = await requestsOfApi(this.#bench)
    const calls = runs.reduce((sum, { length }) => sum + length, 0)
    const p50s = runs.map((samples) => quantile(samples, 0.5))
    const name = `${question.name}, ${viewer}`
    const among = `${name}, of ${size.toLocaleString('en')}`
    const { p50AtMost } = question
    const note = `${((after.reads - before.reads) / calls).toFixed(1)} reads`
    this.figures.push(
      figure('register', `${among}: p50`, 'ms', p50s, {
        note,
        ...(p50AtMost?.size === size && { bar: { atMost: p50AtMost.milliseconds } }),
      }),
      figure(
        'register',
        `${among}: p95`,
        'ms',
        runs.map((samples) => quantile(samples, 0.95)),
      ),
    )
    this.#p50s.set(`${name}#${size}`, median(p50s))
    this.#bars.set(question.name, question.growthAtMost)
  }

  /** The largest register against the smallest, and who sees less against who sees everything. */
  compare(smallest: Size, largest: Size): Figure[] {
    const p50 = (question: string, viewer: string, size: Size) =>
      this.#p50s.get(`${question}, ${viewer}#${size}`) ?? Number.NaN
    const ofSizes = `of ${largest.toLocaleString('en')} ÷ of ${smallest.toLocaleString('en')}`
    return [...this.#bars].flatMap(([question, atMost]) => [
      ...viewerNames.map((viewer) =>
        figure(
          'register',
          `${question}, ${viewer}, ${ofSizes}`,
          '×',
          p50(question, viewer, largest) / p50(question, viewer, smallest),
          atMost === undefined ? {} : { bar: { atMost } },
        ),
      ),
      figure(
        'register',
        `${question}, information owner ÷ administrator, of ${largest.toLocaleString('en')}`,
        '×',
        p50(question, 'information owner', largest) / p50(question, 'administrator', largest),
        atMost === undefined ? {} : { bar: { atMost } },
      ),
    ])
  }
}
