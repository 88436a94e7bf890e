// Reads the organisation from a table saved as CSV, one row for each thing, and names every wrong cell.
import type * as z from 'zod'
import { wordsOfIssue } from '../issue-words.ts'
import type { Fault } from '../refusal.ts'
import { Refusal } from '../refusal.ts'
import type { TextRow } from './delimited-text.ts'
import { readDelimited } from './delimited-text.ts'
import type { ImportList, PlaceOf } from './import-rows.ts'
import { OrganisationImport } from './organisation-import.ts'

/** What stands in the column `kind`, and the list its rows go to. */
const listOfKind: ReadonlyMap<string, ImportList> = new Map<string, ImportList>([
  ['unit', 'units'],
  ['person', 'persons'],
  ['role-assignment', 'roleAssignments'],
  ['deputy', 'deputies'],
  ['body', 'bodies'],
  ['seat', 'seats'],
  ['decision-path', 'decisionPaths'],
  ['meeting', 'meetings'],
])

type ReadCell = (cell: string) => unknown

/** What is no number or no yes or no is passed on as text, so that the schema says what is expected. */
const readNumber: ReadCell = (cell) => (/^-?\d+$/.test(cell) ? Number(cell) : cell)
const yesAndNo = new Map<string, boolean>([
  ['true', true],
  ['false', false],
  // As a Swedish Excel writes them, and as people do.
  ['sant', true],
  ['falskt', false],
  ['ja', true],
  ['nej', false],
])
const readYesNo: ReadCell = (cell) => yesAndNo.get(cell.toLowerCase()) ?? cell
const readText: ReadCell = (cell) => cell
const partsOf = (cell: string) => cell.split('|').map((part) => part.trim())

/** `ksau:prepares|ks:proposes|kf:decides` */
const readStops: ReadCell = (cell) =>
  partsOf(cell).map((part) => {
    const [bodyId, ...capacity] = part.split(':')
    return { bodyId, capacity: capacity.join(':') }
  })

const columns: ReadonlyMap<string, ReadCell> = new Map<string, ReadCell>([
  ['abbreviation', readText],
  ['bodyId', readText],
  ['bodyKind', readText],
  ['contactRole', readText],
  ['documentType', readText],
  ['durationMinutes', readNumber],
  ['email', readText],
  ['heldOn', readText],
  ['id', readText],
  ['keepsPublicMinutes', readYesNo],
  ['language', readText],
  ['name', readText],
  ['noticeDays', readNumber],
  ['parentId', readText],
  ['personId', readText],
  ['place', readText],
  ['position', readText],
  ['principalId', readText],
  ['role', readText],
  ['scope', partsOf],
  ['seatCount', readNumber],
  ['startsAt', readText],
  ['stops', readStops],
  ['title', readText],
  ['unitId', readText],
  ['unitKind', readText],
  ['validFrom', readText],
  ['validTo', readText],
])

function placeInTable(row: number, column?: string): string {
  return column === undefined ? `row ${row}` : `row ${row}, column ${column}`
}

/** The names in the first row; the first must be `kind`. */
function readHeader(first: TextRow | undefined): { names: readonly string[]; faults: Fault[] } {
  const names = first?.cells ?? []
  const faults: Fault[] = []
  const row = first?.row ?? 1
  if (names[0] !== 'kind')
    faults.push({
      path: placeInTable(row),
      message: { sv: 'Den första kolumnen ska heta "kind".', en: 'The first column must be named "kind".' },
    })
  for (const [at, name] of names.entries()) {
    if (at === 0) continue
    if (!columns.has(name))
      faults.push({
        path: placeInTable(row, name),
        message: { sv: 'Det finns ingen sådan kolumn.', en: 'There is no such column.' },
      })
    if (names.indexOf(name) < at)
      faults.push({
        path: placeInTable(row, name),
        message: { sv: 'Kolumnen står här två gånger.', en: 'The column stands here twice.' },
      })
  }
  return { names, faults }
}

/** The cells that are filled in, by column, as the schema wants them. */
function readRow(cells: readonly string[], names: readonly string[]): Record<string, unknown> {
  const filled = cells.flatMap((cell, at): [string, unknown][] => {
    const name = names[at]
    const read = name === undefined ? undefined : columns.get(name)
    return name !== undefined && read && cell !== '' ? [[name, read(cell)]] : []
  })
  return Object.fromEntries(filled)
}

/** The schema's complaints, each at the cell it is about. */
function faultsOf(error: z.ZodError, rowOf: (list: string, index: number) => number): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const [list, index, column] = issue.path
    if (index === undefined) return [{ path: String(list), message: wordsOfIssue(issue) }]
    const row = rowOf(String(list), Number(index))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: placeInTable(row, key),
        message: {
          sv: 'Det här slaget har ingen sådan kolumn; lämna cellen tom.',
          en: 'This kind has no such column; leave it empty.',
        },
      }))
    }
    return [
      {
        path: placeInTable(row, column === undefined ? undefined : String(column)),
        message: wordsOfIssue(issue),
      },
    ]
  })
}

/**
 * Reads a table whose first row names the columns and whose first column is the kind. Cells are separated by
 * semicolons, or by commas when the first row has no semicolon; a list inside a cell is separated by `|`.
 * @returns the organisation, and how to name a place in this table
 * @throws Refusal `import-invalid` with every fault in the table's form
 */
export function readImportCsv(text: string): { organisation: OrganisationImport; placeOf: PlaceOf } {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const { rows, faults: textFaults } = readDelimited(text, firstLine.includes(';') ? ';' : ',')
  const [first, ...others] = rows
  const { names, faults: headerFaults } = readHeader(first)
  const faults: Fault[] = [
    ...textFaults.map(({ row, message }) => ({ path: placeInTable(row), message })),
    ...headerFaults,
  ]
  if (faults.length > 0) throw new Refusal('import-invalid', faults)

  const lists = new Map<ImportList, { row: number; content: Record<string, unknown> }[]>()
  for (const { row, cells } of others) {
    const list = listOfKind.get(cells[0] ?? '')
    const hasTooManyCells = cells.slice(names.length).some((cell) => cell !== '')
    if (hasTooManyCells)
      faults.push({
        path: placeInTable(row),
        message: {
          sv: `Raden har fler än ${names.length} celler.`,
          en: `The row has more than ${names.length} cells.`,
        },
      })
    if (list === undefined) {
      faults.push({
        path: placeInTable(row, 'kind'),
        message: {
          sv: `Ange en av ${[...listOfKind.keys()].join(', ')}.`,
          en: `Give one of ${[...listOfKind.keys()].join(', ')}.`,
        },
      })
    } else {
      const placed = lists.get(list) ?? []
      placed.push({ row, content: readRow(cells, names) })
      lists.set(list, placed)
    }
  }
  const rowOf = (list: string, index: number) => {
    for (const [name, placed] of lists) if (name === list) return placed[index]?.row ?? 1
    return 1
  }
  const parsed = OrganisationImport.safeParse(
    Object.fromEntries([...lists].map(([list, placed]) => [list, placed.map(({ content }) => content)])),
    { reportInput: true },
  )
  if (!parsed.success) faults.push(...faultsOf(parsed.error, rowOf))
  if (!parsed.success || faults.length > 0) throw new Refusal('import-invalid', faults)
  return {
    organisation: parsed.data,
    placeOf: (list, index, column) => placeInTable(rowOf(list, index), column),
  }
}
