// Writes a table of text as an XLSX workbook of one sheet, whose heading stays in sight.
import { strToU8, zipSync } from 'fflate'
import type { Table, TableRow } from '../domain/register/table.ts'
import { guardFormula } from '../domain/register/table.ts'
import { columnLetters } from './cell-address.ts'
import { escapeText } from './escaped-text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const partTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The same bytes for the same table: the archive bears the first day that it can. */
const packedOn = new Date(1980, 0, 1)

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`

const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${partTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${partTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${partTypes}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${partTypes}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'styles', 'styles.xml')}${relationship('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  // Style 1 is text (format 49), so that what is typed over it stays text; style 2 the same in bold.
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
} as const

const textStyle = 1
const headingStyle = 2
const columnWidth = 20

const xmlEscapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
])

const inXml = (text: string) =>
  escapeText(text).replaceAll(/[&<>]/g, (character) => xmlEscapes.get(character) ?? '')

/** A number whose digits a spreadsheet keeps as they are: whole, of at most 15, without leading zeros. */
const isNumber = (text: string) => /^(?:0|-?[1-9]\d{0,14})$/.test(text)

/** Each text once, in the order in which cells first refer to it. */
type SharedTexts = Map<string, number>

function placeOf(text: string, shared: SharedTexts): number {
  const at = shared.get(text) ?? shared.size
  shared.set(text, at)
  return at
}

function writeCell(address: string, text: string, style: number, shared: SharedTexts): string {
  if (text === '') return ''
  if (isNumber(text)) return `<c r="${address}"><v>${text}</v></c>`
  return `<c r="${address}" s="${style}" t="s"><v>${placeOf(guardFormula(text), shared)}</v></c>`
}

function writeRow({ row, cells }: TableRow, style: number, shared: SharedTexts): string {
  const written = cells.map((text, at) => writeCell(`${columnLetters(at + 1)}${row}`, text, style, shared))
  return `<row r="${row}">${written.join('')}</row>`
}

function writeSheet({ header, rows }: Table, shared: SharedTexts): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const columns = `<cols><col min="1" max="${header.length}" width="${columnWidth}" customWidth="1"/></cols>`
  const written = [
    writeRow({ row: 1, cells: header }, headingStyle, shared),
    ...rows.map((row) => writeRow(row, textStyle, shared)),
  ]
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${header.length > 0 ? columns : ''}<sheetData>${written.join('')}</sheetData></worksheet>`
}

function writeSharedTexts(shared: SharedTexts): string {
  const texts = [...shared.keys()].map((text) => {
    const space = text === text.trim() ? '' : ' xml:space="preserve"'
    return `<si><t${space}>${inXml(text)}</t></si>`
  })
  return `<sst xmlns="${main}" uniqueCount="${shared.size}">${texts.join('')}</sst>`
}

/** The workbook's bytes. Cells are text and guarded, but for whole numbers; each row stands on its number. */
export async function writeXlsx(table: Table): Promise<Uint8Array> {
  const shared: SharedTexts = new Map()
  const parts = {
    ...fixedParts,
    'xl/worksheets/sheet1.xml': writeSheet(table, shared),
    'xl/sharedStrings.xml': writeSharedTexts(shared),
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])),
    { mtime: packedOn },
  )
}
