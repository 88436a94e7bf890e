// Reads the rows of a table by its headings, and names every cell that is wrong.

import type * as z from 'zod'
import type { Bilingual } from '../bilingual.ts'
import type { Fault } from '../refusal.ts'
import { wordKey } from './cell-form.ts'
import type { FaultList } from './fault-list.ts'
import { noteFault, refuseFaults } from './fault-list.ts'
import { stopMessage } from './stop-message.ts'
import type { Table, TableRow } from './table.ts'
import { placeInTable } from './table.ts'

export interface Column {
  /** The heading, and what else may stand there. */
  readonly name: string
  readonly also: readonly string[]
  /** Where the value goes in the row’s content, with a dot for each step; `id` may stand once in a file. */
  readonly field: string
  /** Whether a file without the column is refused for that alone. */
  readonly isDemanded: boolean
  /** The end of the sentence “Give …”. */
  readonly expects: Bilingual
  /** The value of a filled cell; undefined when it is wrong. */
  readonly read: (cell: string) => unknown
  readonly whenEmpty?: unknown
  /** Whether the cell, filled or not, says that the row may concern Sweden’s security. */
  readonly isStopped?: (cell: string) => boolean
}

/** What the values of a row come to before they are checked, by field. */
export type RowValues = ReadonlyMap<string, unknown>

export interface RowForm<Content> {
  readonly columns: readonly Column[]
  readonly content: z.ZodType<Content>
  /** The parts of the content that are there even when none of their cells is filled, given the fields that are. */
  readonly parts: (filled: ReadonlySet<string>) => readonly string[]
  /** Fields that are filled against what another says, and why that is wrong. */
  readonly contradictions?: (values: RowValues) => readonly (readonly [field: string, message: Bilingual])[]
}

interface Headings {
  readonly placed: readonly (Column | undefined)[]
  /** The name of each column that the file has, as its faults are to call it. */
  readonly calledAs: ReadonlyMap<Column, string>
  readonly faults: readonly Fault[]
}

/** The rest of the reading needs no heading: what begins with a bracket is there to be read by people. */
const isForPeople = (heading: string) => heading.trimStart().startsWith('(')

function readHeadings(header: readonly string[], columns: readonly Column[]): Headings {
  const known = new Map(
    columns.flatMap((column) =>
      [column.name, ...column.also].map((name) => [wordKey(name), { column, name }] as const),
    ),
  )
  const calledAs = new Map<Column, string>()
  const faults: Fault[] = []
  const placed = header.map((heading) => {
    if (heading.trim() === '' || isForPeople(heading)) return undefined
    const found = known.get(wordKey(heading))
    const path = `column ${found?.name ?? heading.trim().slice(0, 40)}`
    if (found === undefined)
      faults.push({ path, message: { sv: 'Det finns ingen sådan kolumn.', en: 'There is no such column.' } })
    else if (calledAs.has(found.column))
      faults.push({
        path,
        message: { sv: 'Kolumnen står här två gånger.', en: 'The column stands here twice.' },
      })
    else calledAs.set(found.column, found.name)
    return found?.column
  })
  for (const column of columns) {
    if (column.isDemanded && !calledAs.has(column))
      faults.push({
        path: `column ${column.name}`,
        message: {
          sv: `Kolumnen saknas. Ange ${column.expects.sv}.`,
          en: `The column is missing. Give ${column.expects.en}.`,
        },
      })
  }
  return { placed, calledAs, faults }
}

type PlacedValue = readonly [path: readonly string[], value: unknown]

/** `[['a', 'b'], 1]` becomes `{ a: { b: 1 } }`; a part that is also there as a whole is filled. */
function nest(values: readonly PlacedValue[]): Record<string, unknown> {
  const byFirst = Map.groupBy(values, ([[first]]) => first ?? '')
  return Object.fromEntries(
    [...byFirst].map(([name, group]): [string, unknown] => {
      const deeper = group.filter(([path]) => path.length > 1)
      const inner = deeper.map(([[, ...rest], value]): PlacedValue => [rest, value])
      return [name, inner.length > 0 ? nest(inner) : group[0]?.[1]]
    }),
  )
}

const give = ({ expects }: Column): Bilingual => ({ sv: `Ange ${expects.sv}.`, en: `Give ${expects.en}.` })

/** What is wrong in a cell, and what is expected there; nothing of what it says. */
function messageOf(issue: z.core.$ZodIssue, column: Column, isFilled: boolean): Bilingual {
  const { sv, en } = column.expects
  if (!isFilled) return { sv: `Cellen är tom. Ange ${sv}.`, en: `The cell is empty. Give ${en}.` }
  if (issue.code !== 'too_big') return give(column)
  if (issue.origin === 'array')
    return { sv: `Högst ${issue.maximum}, åtskilda av |.`, en: `At most ${issue.maximum}, separated by |.` }
  if (issue.origin !== 'string') return { sv: `Högst ${issue.maximum}.`, en: `At most ${issue.maximum}.` }
  const isPart = issue.path.some((step) => typeof step === 'number')
  return {
    sv: `Högst ${issue.maximum} tecken${isPart ? ' var' : ''}.`,
    en: `At most ${issue.maximum} characters${isPart ? ' each' : ''}.`,
  }
}

interface ReadCells {
  readonly values: RowValues
  readonly filled: ReadonlySet<string>
  /** What is wrong, by column; the first that is said of a cell stands. */
  readonly wrong: Map<Column, Bilingual>
}

function readCells(cells: readonly string[], columns: readonly Column[], headings: Headings): ReadCells {
  const values = new Map<string, unknown>()
  const filled = new Set<string>()
  const wrong = new Map<Column, Bilingual>()
  for (const column of columns) {
    const isHere = headings.calledAs.has(column)
    const cell = isHere ? (cells[headings.placed.indexOf(column)] ?? '').trim() : ''
    if (cell !== '') filled.add(column.field)
    const value = cell === '' ? column.whenEmpty : column.read(cell)
    if (isHere && column.isStopped?.(cell)) wrong.set(column, stopMessage)
    else if (value !== undefined) values.set(column.field, value)
    else if (cell !== '') wrong.set(column, give(column))
  }
  return { values, filled, wrong }
}

/** The content of a row; without it where something is wrong, which is then said in `wrong`. */
function checkRow<Content>(
  { values, filled, wrong }: ReadCells,
  form: RowForm<Content>,
): Content | undefined {
  const note = (field: string, messageFor: (column: Column) => Bilingual) => {
    const column = form.columns.find((candidate) => candidate.field === field)
    if (column && !wrong.has(column)) wrong.set(column, messageFor(column))
  }
  for (const [field, message] of form.contradictions?.(values) ?? []) note(field, () => message)
  const parsed = form.content.safeParse(
    nest([
      ...form.parts(filled).map((part): PlacedValue => [part.split('.'), {}]),
      ...[...values].map(([field, value]): PlacedValue => [field.split('.'), value]),
    ]),
  )
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path.filter((step) => typeof step === 'string').join('.')
    note(field, (column) => messageOf(issue, column, filled.has(column.field)))
  }
  return parsed.data
}

/**
 * Every row's content, with its number.
 * @throws Refusal `import-invalid` with every wrong cell, at `row 7, column enhet`; no message repeats what a cell says
 */
export function readRows<Content>(
  table: Table,
  form: RowForm<Content>,
): { readonly row: number; readonly content: Content }[] {
  const headings = readHeadings(table.header, form.columns)
  const list: FaultList = { faults: [], count: 0 }
  for (const fault of headings.faults) noteFault(list, fault)
  const idColumn = form.columns.find(({ field }) => field === 'id')
  const firstRowOf = new Map<unknown, number>()

  const readRow = ({ row, cells }: TableRow): Content | undefined => {
    const read = readCells(cells, form.columns, headings)
    const id = read.values.get('id')
    const firstRow = firstRowOf.get(id)
    if (firstRow !== undefined && idColumn)
      read.wrong.set(idColumn, {
        sv: `Rad ${firstRow} har samma id.`,
        en: `Row ${firstRow} has the same id.`,
      })
    else if (id !== undefined) firstRowOf.set(id, row)

    const content = checkRow(read, form)
    for (const column of form.columns) {
      const message = read.wrong.get(column)
      const name = headings.calledAs.get(column)
      // A column that is missing and demanded was named once, not in every row.
      if (message !== undefined && (name !== undefined || !column.isDemanded))
        noteFault(list, { path: placeInTable(row, name ?? column.name), message })
    }
    if (content === undefined && read.wrong.size === 0)
      noteFault(list, {
        path: placeInTable(row),
        message: { sv: 'Raden går inte att förstå.', en: 'The row cannot be understood.' },
      })
    if (cells.some((cell, at) => cell.trim() !== '' && (table.header[at] ?? '').trim() === ''))
      noteFault(list, {
        path: placeInTable(row),
        message: { sv: 'En cell står inte under någon rubrik.', en: 'A cell stands under no heading.' },
      })
    return content
  }

  const rows = table.rows.flatMap((tableRow) => {
    const content = readRow(tableRow)
    return content === undefined ? [] : [{ row: tableRow.row, content }]
  })
  refuseFaults(list)
  return rows
}
