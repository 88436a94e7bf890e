// Reads a Word file back: its parts, its tables and its text, with an XML parser of its own.
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export interface ReadWord {
  parts: Readonly<Record<string, string>>
  /** The words of each paragraph. */
  paragraphs: { style: string | undefined; text: string }[]
  /** Each table: its rows, and how many of them repeat as a header. */
  tables: { headerRows: number; rows: string[][] }[]
  /** What is said of each picture to whoever does not see it. */
  alternativeTexts: string[]
}

export function readWord(bytes: Uint8Array): ReadWord {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const read: ReadWord = { parts, paragraphs: [], tables: [], alternativeTexts: [] }
  let paragraph: ReadWord['paragraphs'][number] | undefined
  let isText = false
  let isInCell = false
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const table = read.tables.at(-1)
    if (name === 'w:p') paragraph = { style: undefined, text: '' }
    if (name === 'w:pStyle' && paragraph) paragraph.style = attributes['w:val']
    if (name === 'w:t') isText = true
    if (name === 'w:br' && paragraph) paragraph.text += '\n'
    if (name === 'w:tbl') read.tables.push({ headerRows: 0, rows: [] })
    if (name === 'w:tr') table?.rows.push([])
    if (name === 'w:tblHeader' && table) table.headerRows++
    if (name === 'w:tc') {
      isInCell = true
      table?.rows.at(-1)?.push('')
    }
    if (name === 'wp:docPr') read.alternativeTexts.push(attributes['descr'] ?? '')
  })
  parser.on('text', (text) => {
    if (isText && paragraph) paragraph.text += text
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (name === 'w:t') isText = false
    if (name === 'w:tc') isInCell = false
    if (name !== 'w:p' || paragraph === undefined || isSelfClosing) return
    read.paragraphs.push(paragraph)
    const row = read.tables.at(-1)?.rows.at(-1)
    if (isInCell && row && row.length > 0) row[row.length - 1] += paragraph.text
    paragraph = undefined
  })
  parser.write(parts['word/document.xml'] ?? '').close()
  return read
}
