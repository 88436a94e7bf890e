// Rows per second into the register: assets registered one by one through the API, by one caller and by ten, and read in from files.
import { writeCsv } from '../functions/domain/register/table.ts'
import type { BenchCloud } from './bench-cloud.ts'
import { type Figure, figure, millisecondsOf, repeated } from './figure.ts'
import { social } from './people.ts'
import { assetBody, registerSystem } from './register-scene.ts'

const callers = 10
/** Where they are handled, in turn: a file is seldom about one system, whose class each row would derive anew. */
const systems = 20

/** Rows in a second: until the last is answered, and until all that follows from them has happened. */
async function rateOf(bench: BenchCloud, name: string, rows: number, work: () => Promise<unknown>) {
  const answered = await millisecondsOf(work)
  const settled = answered + (await millisecondsOf(() => bench.cloud.settle()))
  return [
    figure('register', name, '/s', rows / (answered / 1000)),
    figure('register', `${name}, with all that follows`, '/s', rows / (settled / 1000)),
  ]
}

/** The columns of a file, each filled with the same in every row but the name and the system. */
const plainRow = {
  namn: '',
  enhet: social.unitId,
  syfte: 'Handläggning och uppföljning',
  process: 'Individ- och familjeomsorg',
  former: 'text',
  medier: 'i system',
  informationsägare: social.owner,
  personuppgifter: 'nej',
  'stark sekretess': 'nej',
  bevarande: 'bevaras',
  samhällsviktig: 'nej',
  system: '',
  'rör rikets säkerhet': 'nej',
}

function fileOf(rows: number, systemIds: readonly string[]): string {
  return writeCsv({
    header: Object.keys(plainRow),
    rows: Array.from({ length: rows }, (_, at) => ({
      row: at + 2,
      cells: Object.values({
        ...plainRow,
        namn: `Inläst ${at} av ${rows}`,
        system: systemIds[at % systems] ?? '',
      }),
    })),
  })
}

/** Each row opens a classification, whose task is opened as part of what follows. */
function importRate(bench: BenchCloud, rows: number, systemIds: readonly string[]): Promise<Figure[]> {
  const file = fileOf(rows, systemIds)
  return rateOf(bench, `${rows} new assets read in from one file`, rows, () =>
    bench.api.call('importRegister', {
      as: social.manager,
      body: { format: 'csv', content: 'assets', rows: file, dryRun: false },
    }),
  )
}

export async function measureRegisterRate(bench: BenchCloud): Promise<Figure[]> {
  const { api, effort } = bench
  const rows = effort.registeredPerRun
  const systemIds = await repeated(systems, (at) => registerSystem(bench, `Mottagande system ${at}`))
  await bench.cloud.settle()
  let named = 0
  const register = () => {
    const handledIn = systemIds[named % systems] ?? ''
    return api.call('registerAsset', {
      as: social.manager,
      body: assetBody(`Registrerad ${named++}`, [handledIn]),
    })
  }
  const registerAll = (atOnce: number) => () =>
    Promise.all(Array.from({ length: atOnce }, () => repeated(Math.ceil(rows / atOnce), register)))
  // The workers that serve the callers are started before anything counts.
  await Promise.all(Array.from({ length: callers }, register))
  await bench.cloud.settle()
  const figures = [
    ...(await rateOf(bench, `${rows} assets registered, 1 caller`, rows, registerAll(1))),
    ...(await rateOf(bench, `${rows} assets registered, ${callers} callers`, rows, registerAll(callers))),
  ]
  for (const rowsOfFile of effort.rowsOfFiles)
    figures.push(...(await importRate(bench, rowsOfFile, systemIds)))
  return figures
}
