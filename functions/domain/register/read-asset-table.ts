// Reads a file of information assets: what is said of each, the systems that handle it, and the class that is proposed.

import * as z from 'zod'
import type { Bilingual } from '../bilingual.ts'
import { ClassLevels } from '../classification/class-levels.ts'
import { Slug } from '../identifier.ts'
import { assetColumns } from './asset-columns.ts'
import { AssetDescription } from './information-asset.ts'
import { PersonalData } from './personal-data.ts'
import type { RowForm, RowValues } from './read-rows.ts'
import { readRows } from './read-rows.ts'
import type { Table } from './table.ts'

const [, PersonalDataHeld] = PersonalData.options
/** A row has a cell for every question; what is said beside *no personal data* is weighed by `contradictions`. */
const PersonalDataCells = z.discriminatedUnion('has', [
  z.object({ has: z.literal('none') }),
  PersonalDataHeld,
])

const AssetRowContent = z.object({
  id: Slug.exactOptional(),
  description: AssetDescription.extend({ personalData: PersonalDataCells }),
  systemIds: z.array(Slug).refine((ids) => new Set(ids).size === ids.length),
  proposal: z
    .object({ levels: ClassLevels, consequence: z.string().trim().min(1).max(2000) })
    .exactOptional(),
})

export interface AssetRow {
  /** The row's number as a spreadsheet shows it. */
  row: number
  /** The asset that the row updates; without it a new one is registered. */
  id?: string
  description: AssetDescription
  systemIds: string[]
  proposal?: { levels: ClassLevels; consequence: string }
}

const dataPrefix = 'description.personalData.'

/** Where there are no personal data, nothing else may be said of them but nej. */
function contradictions(values: RowValues): [string, Bilingual][] {
  if (values.get(`${dataPrefix}has`) !== 'none') return []
  return [...values].flatMap(([field, value]): [string, Bilingual][] => {
    const isAgainst = field.startsWith(dataPrefix) && value !== 'none' && value !== false
    return isAgainst
      ? [
          [
            field,
            {
              sv: 'Lämna cellen tom, eftersom personuppgifter är nej.',
              en: 'Leave the cell empty, as personuppgifter is nej.',
            },
          ],
        ]
      : []
  })
}

const form: RowForm<z.infer<typeof AssetRowContent>> = {
  columns: assetColumns,
  content: AssetRowContent,
  parts: (filled) => [
    'description.personalData',
    'description.retention',
    ...([...filled].some((field) => field.startsWith('proposal.')) ? ['proposal.levels'] : []),
  ],
  contradictions,
}

/**
 * The rows of a file of assets. Headings are Swedish, or the fields' English names; those that begin with `(` are passed over.
 * @throws Refusal `import-invalid` with every wrong cell, at `row 7, column enhet`; a row that may concern Sweden's
 * security is answered with the stop message, and no message repeats what a cell says
 */
export function readAssetTable(table: Table): { rows: AssetRow[] } {
  return { rows: readRows(table, form).map(({ row, content }) => ({ row, ...content })) }
}
