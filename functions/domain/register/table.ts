// A table of text with headings, which is what every file of the register is, and its form as CSV that a spreadsheet shows without running it.
import type { TextRow } from '../organisation/delimited-text.ts'
import { readDelimited } from '../organisation/delimited-text.ts'
import { Refusal } from '../refusal.ts'
import type { FaultList } from './fault-list.ts'
import { noteFault, refuseFaults } from './fault-list.ts'

/** Every row has at least as many cells as the header, and beyond it none that is empty; no row is empty. */
export interface Table {
  header: string[]
  rows: TableRow[]
}

export interface TableRow {
  /** The row's number as a spreadsheet shows it; the header is the first row with anything in it. */
  row: number
  cells: string[]
}

/** What one file may hold: more is no register of a municipality, but a file that went wrong or is meant to harm. */
export const tableLimits = { rows: 20_000, columns: 200 } as const

/** `row 7, column enhet` */
export function placeInTable(row: number, column?: string): string {
  return column === undefined ? `row ${row}` : `row ${row}, column ${column}`
}

// What a spreadsheet takes for a formula: OWASP, CSV injection. The full-width signs count as the plain ones in some languages.
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/
const guarded = /^'+[=+\-@＝＋－＠\t\r\n]/
const plainNumber = /^-?\d+(?:[.,]\d+)?$/

/** The cell with an apostrophe before it where a spreadsheet would run it; a number stays a number. */
export function guardFormula(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
}

/** The cell without the apostrophe that `guardFormula` gave it. */
export function unguard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}

/** The cells without the empty ones at the end, but at least so many. */
function withoutTail(cells: readonly string[], width: number): string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  const kept = cells.slice(0, Math.max(last + 1, width))
  return [...kept, ...Array.from({ length: width - kept.length }, () => '')]
}

/** @throws Refusal `import-invalid` for a filled cell beyond what a file may hold; rows and columns count from 1 */
export function checkPlace(row: number, column: number): void {
  const isBelow = row > tableLimits.rows + 1
  const isBeside = column > tableLimits.columns
  if (!isBelow && !isBeside) return
  const { rows, columns } = tableLimits
  const message = isBelow
    ? {
        sv: `Högst ${rows} rader under rubriken. Dela filen.`,
        en: `At most ${rows} rows below the header. Split the file.`,
      }
    : { sv: `Högst ${columns} kolumner. Dela filen.`, en: `At most ${columns} columns. Split the file.` }
  throw new Refusal('import-invalid', [{ path: 'file', message }])
}

/**
 * The table that rows of text are: the first row with anything in it is the header, and guarded cells are as they were.
 * @throws Refusal `import-invalid` when there are more rows or columns than a file may have
 */
export function tableOf(rows: readonly TextRow[]): Table {
  const filled = rows
    .map(({ row, cells }) => ({ row, cells: withoutTail(cells, 0).map(unguard) }))
    .filter(({ cells }) => cells.length > 0)
  for (const { row, cells } of filled) checkPlace(row, cells.length)
  const [first, ...others] = filled
  const header = first?.cells ?? []
  return {
    header,
    rows: others.map(({ row, cells }) => ({ row, cells: withoutTail(cells, header.length) })),
  }
}

/** Semicolon when one stands in the first filled row outside quotation marks, else comma. */
function separatorOf(text: string): ';' | ',' {
  let isQuoted = false
  let isFilled = false
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === ';') return ';'
    else if (!isQuoted && isFilled && (character === '\n' || character === '\r')) return ','
    if (character.trim() !== '') isFilled = true
  }
  return ','
}

/**
 * Reads CSV as spreadsheets save it, separated by semicolons or commas.
 * @throws Refusal `import-invalid` where the text breaks the form, or holds more than a file may
 */
export function readCsv(text: string): Table {
  const { rows, faults } = readDelimited(text, separatorOf(text))
  const list: FaultList = { faults: [], count: 0 }
  for (const { row, message } of faults) noteFault(list, { path: placeInTable(row), message })
  refuseFaults(list)
  return tableOf(rows)
}

function quoted(cell: string): string {
  // A comma is quoted too: a file of one column has no semicolon that shows how it is separated.
  const mustQuote = /[";,\r\n]/.test(cell) || cell !== cell.trim()
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** CSV for a Swedish spreadsheet: byte order mark, semicolons, CRLF. Each row stands on its number, guarded. */
export function writeCsv(table: Table): string {
  const lines: string[] = []
  const rows: readonly TableRow[] = [{ row: 1, cells: table.header }, ...table.rows]
  // As wide as the widest row, so that the header shows the separator of those below it.
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  for (const { row, cells } of rows) {
    while (lines.length < row - 1) lines.push('')
    lines.push(
      withoutTail(cells, width)
        .map((cell) => quoted(guardFormula(cell)))
        .join(';'),
    )
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
