// Reads text of rows and cells as spreadsheets save it (RFC 4180), with any separator.
import type { Bilingual } from '../bilingual.ts'

export interface TextRow {
  /** The row's number as a spreadsheet shows it; the first is 1. A quoted line break does not begin a new row. */
  readonly row: number
  readonly cells: readonly string[]
}

/** A place where the text breaks the form. */
export interface TextFault {
  readonly row: number
  readonly message: Bilingual
}

const byteOrderMark = '\uFEFF'

interface Cell {
  text: string
  /** Where the cell's end mark stands: a separator, a line break, or the end of the text. */
  end: number
  fault?: Bilingual
}

/** A quote inside a quoted cell is written twice; what stands between the closing quote and the end mark is a fault. */
function readQuoted(text: string, start: number, isEnd: (at: number) => boolean): Cell {
  let content = ''
  let at = start + 1
  for (;;) {
    const closing = text.indexOf('"', at)
    if (closing === -1)
      return {
        text: content,
        end: text.length,
        fault: { sv: 'Ett citattecken avslutas aldrig.', en: 'A quotation mark is never closed.' },
      }
    content += text.slice(at, closing)
    at = closing + 1
    if (text[at] !== '"') break
    content += '"'
    at += 1
  }
  let end = at
  while (!isEnd(end)) end += 1
  const hasRest = text.slice(at, end).trim() !== ''
  return {
    text: content,
    end,
    ...(hasRest && {
      fault: {
        sv: 'Text följer efter ett avslutande citattecken. Skriv citattecken inne i en cell dubbelt.',
        en: 'Text follows a closing quotation mark. Write a quotation mark inside a cell twice.',
      },
    }),
  }
}

/** Blanks around an unquoted cell are no part of it. */
function readPlain(text: string, start: number, isEnd: (at: number) => boolean): Cell {
  let end = start
  while (!isEnd(end)) end += 1
  return { text: text.slice(start, end).trim(), end }
}

/** Reads the whole text; rows whose cells are all empty are passed over but counted. */
export function readDelimited(given: string, separator: string): { rows: TextRow[]; faults: TextFault[] } {
  const text = given.startsWith(byteOrderMark) ? given.slice(1) : given
  const isEnd = (at: number) =>
    at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r'
  const rows: TextRow[] = []
  const faults: TextFault[] = []
  let cells: string[] = []
  let row = 1
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at, isEnd) : readPlain(text, at, isEnd)
    cells.push(cell.text)
    if (cell.fault !== undefined) faults.push({ row, message: cell.fault })
    at = cell.end
    const endsWithSeparator = text[at] === separator
    const isLastOfText = endsWithSeparator && at + 1 === text.length
    if (isLastOfText) cells.push('')
    if (!endsWithSeparator || isLastOfText) {
      if (cells.some((content) => content !== '')) rows.push({ row, cells })
      cells = []
      row += 1
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return { rows, faults }
}
