// Files of the register as a municipality would send them, and what is asked with them.
import type * as z from 'zod'
import type { registerFileRoutes } from '../../functions/api/contract/register-file-routes.ts'
import { type Table, writeCsv } from '../../functions/domain/register/table.ts'
import { writeXlsx } from '../../functions/spreadsheet/write-xlsx.ts'
import { type AssetCells, plainRow } from '../domain/register/asset-file.ts'
import { social } from './register-scene.ts'

export type ImportBody = z.input<NonNullable<(typeof registerFileRoutes)['importRegister']['body']>>
type Content = ImportBody['content']

const socialRow: AssetCells = {
  enhet: social.unitId,
  informationsägare: social.owner,
  personuppgifter: 'nej',
  känsliga: '',
  lagöverträdelser: '',
  skyddade: '',
  barn: '',
  'antal registrerade': '',
  'över 500': '',
  tredjeland: '',
  'hög risk': '',
  sekretess: '',
  bevarande: 'bevaras',
  'gallras efter år': '',
  gallringsbeslut: '',
  'antal poster': '',
  system: '',
}

/** What a row about people says besides. */
export const aboutPeople: AssetCells = {
  personuppgifter: 'ja',
  känsliga: 'nej',
  lagöverträdelser: 'nej',
  skyddade: 'nej',
  barn: 'nej',
  'antal registrerade': 'under 1 000',
  'över 500': 'nej',
  tredjeland: 'nej',
  'hög risk': 'nej',
}

/** K, R, T and S as the columns of a row, with the consequence that they demand. */
export function classCells(levels: string): AssetCells {
  const [K = '', R = '', T = '', S = ''] = levels
  return { K, R, T, S, konsekvens: 'Handläggare kan inte fatta rätt beslut i tid.' }
}

const tableOf = (header: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  header: [...header],
  rows: rows.map((cells, at) => ({ row: at + 2, cells: [...cells] })),
})

/** Assets of the social services, each row put differently where it says so. */
export function assetsFile(rows: readonly AssetCells[]): Table {
  return tableOf(
    Object.keys(plainRow),
    rows.map((cells) => Object.values({ ...plainRow, ...socialRow, ...cells })),
  )
}

/** Classes that were decided outside: name, K, R, T, S and the day. */
export function klassaFile(
  rows: readonly { name: string; levels: string; decidedOn: string; unitId?: string }[],
): Table {
  const header = ['Informationsmängd', 'enhet', 'K', 'R', 'T', 'S', 'Klassad', 'Beslutad av', 'Motivering']
  return tableOf(
    header,
    rows.map(({ name, levels, decidedOn, unitId = social.unitId }) => [
      name,
      unitId,
      ...levels,
      decidedOn,
      'Socialnämnden § 12',
      'Bedömd i KLASSA.',
    ]),
  )
}

export function inCsv(table: Table, content: Content = 'assets', dryRun = false): ImportBody {
  return { format: 'csv', rows: writeCsv(table), content, dryRun }
}

export async function inXlsx(table: Table, content: Content = 'assets', dryRun = false): Promise<ImportBody> {
  const base64 = Buffer.from(await writeXlsx(table)).toString('base64')
  return { format: 'xlsx', base64, content, dryRun }
}
