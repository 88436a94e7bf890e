// Reads the first sheet of an XLSX workbook as a table of text.

import { Refusal } from '../domain/refusal.ts'
import type { Table } from '../domain/register/table.ts'
import { checkPlace, tableOf } from '../domain/register/table.ts'
import { columnOf } from './cell-address.ts'
import { dayOfSerial } from './day-number.ts'
import { unescapeText } from './escaped-text.ts'
import { notXlsx } from './not-xlsx.ts'
import { readXml } from './read-xml.ts'
import { unpack } from './unpack.ts'
import type { Workbook } from './workbook-parts.ts'
import { readWorkbook } from './workbook-parts.ts'

/** What a spreadsheet can hold in one cell. */
const longestCell = 32_767

interface RawCell {
  readonly type: string
  readonly style: number
  readonly column: number
  readonly content: string
}

/** What the cell shows, but without a number's format: a day as `YYYY-MM-DD`, yes and no as TRUE and FALSE. */
function textOf({ type, style, content }: RawCell, workbook: Workbook): string {
  switch (type) {
    case 's': {
      const text = content === '' ? '' : workbook.sharedTexts[Number(content)]
      if (text === undefined) throw notXlsx()
      return text
    }
    case 'inlineStr':
    case 'str':
      return unescapeText(content)
    case 'b':
      return content === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return content.slice(0, 'YYYY-MM-DD'.length)
    case 'n': {
      const number = Number(content)
      const isDay = workbook.dayStyles.has(style)
      return (isDay ? dayOfSerial(number, workbook.countsFrom1904) : undefined) ?? String(number)
    }
    default:
      // An error, such as #REF!
      return content
  }
}

function readSheet(workbook: Workbook): { row: number; cells: string[] }[] {
  const rows: { row: number; cells: string[] }[] = []
  let row = 0
  let cells: string[] = []
  let cell: RawCell = { type: 'n', style: 0, column: 0, content: '' }
  let isContent = false
  let isPhonetic = false

  const placeCell = () => {
    if (cell.content === '') return
    const text = textOf(cell, workbook)
    if (text === '') return
    checkPlace(row, cell.column)
    if (text.length > longestCell) {
      const message = {
        sv: `Högst ${longestCell} tecken i en cell.`,
        en: `At most ${longestCell} characters in a cell.`,
      }
      throw new Refusal('import-invalid', [{ path: `row ${row}`, message }])
    }
    while (cells.length < cell.column - 1) cells.push('')
    cells[cell.column - 1] = text
  }

  readXml(workbook.firstSheet, {
    open: (name, { r: address, t: type = 'n', s: style = '0' }) => {
      switch (name) {
        case 'row': {
          const given = address === undefined ? row + 1 : Number(address)
          if (!Number.isInteger(given) || given <= row) throw notXlsx()
          row = given
          cells = []
          cell = { type: 'n', style: 0, column: 0, content: '' }
          break
        }
        case 'c': {
          const column = address === undefined ? cell.column + 1 : columnOf(address)
          if (column === undefined) throw notXlsx()
          cell = { type, style: Number(style), column, content: '' }
          break
        }
        case 'rPh':
          isPhonetic = true
          break
        case 'v':
        case 't':
          isContent = !isPhonetic
          break
      }
    },
    text: (text) => {
      if (isContent) cell = { ...cell, content: cell.content + text }
    },
    close: (name) => {
      if (name === 'v' || name === 't') isContent = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'c') placeCell()
      if (name === 'row' && cells.length > 0) rows.push({ row, cells })
    },
  })
  return rows
}

/**
 * The first sheet; the first row with anything in it is the header.
 * @throws Refusal `import-invalid` when the bytes are no XLSX workbook, or hold more than 50 MB unpacked, 20 000 rows
 * or 200 columns
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  return tableOf(readSheet(readWorkbook(unpack(bytes))))
}
