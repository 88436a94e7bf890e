// Whether one page of a list costs the same however long the list is, for an administrator and for anyone else.
import type { Person } from '../functions/domain/organisation/person.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { fillTables } from './bulk-fill.ts'
import { type Figure, figure, median, millisecondsOf, quantile, repeated } from './figure.ts'

const viewers = { administrator: 'adm.olle.wester', employee: 'ma.lisa.hjort' } as const

function* persons(from: number, to: number): Generator<Person> {
  for (let index = from; index < to; index++) {
    const id = `bench.${String(index).padStart(6, '0')}`
    yield { kind: 'person', id, name: `Bänk ${index}`, email: `${id}@kommun.example`, language: 'sv' }
  }
}

export async function measureListGrowth(bench: BenchCloud): Promise<Figure[]> {
  const { api, effort } = bench
  const page = (as: string) =>
    api.call('listPersons', { as, query: { limit: 25 } }).then(({ body }) => {
      if (body.items.length !== 25) throw new Error('The page was not full')
    })
  const figures: Figure[] = []
  const p50s = { administrator: new Map<number, number>(), employee: new Map<number, number>() }
  let filled = 0
  for (const length of effort.listLengths) {
    await fillTables(bench, persons(filled, length))
    filled = length
    for (const viewer of ['administrator', 'employee'] as const) {
      await page(viewers[viewer])
      const runs = await repeated(effort.runs, async () => {
        const samples = await repeated(effort.callsPerRoute, () =>
          millisecondsOf(() => page(viewers[viewer])),
        )
        return quantile(samples, 0.5)
      })
      p50s[viewer].set(length, median(runs))
      const rows = length.toLocaleString('en')
      figures.push(figure('list', `a page of ${rows} rows, ${viewer}: p50`, 'ms', runs))
    }
  }
  const ratio = (viewer: keyof typeof p50s, long: number, short: number) =>
    figure(
      'list',
      `a page of ${long.toLocaleString('en')} ÷ of ${short.toLocaleString('en')} rows, ${viewer}`,
      '×',
      (p50s[viewer].get(long) ?? Number.NaN) / (p50s[viewer].get(short) ?? Number.NaN),
      // "The same" within what two runs of the same thing differ on a busy machine.
      { bar: { atMost: 1.5 } },
    )
  const pairs = [
    [1_000, 100],
    [10_000, 100],
    [100_000, 1_000],
  ] as const
  for (const [long, short] of pairs) {
    if (!effort.listLengths.includes(long) || !effort.listLengths.includes(short)) continue
    figures.push(ratio('administrator', long, short), ratio('employee', long, short))
  }
  const [administrator, employee] = [p50s.administrator, p50s.employee].map(
    (of) => of.get(filled) ?? Number.NaN,
  )
  figures.push(
    figure(
      'list',
      'employee ÷ administrator, the longest list',
      '×',
      (employee ?? 0) / (administrator ?? 1),
      {
        bar: { atMost: 1.5 },
      },
    ),
  )
  return figures
}
