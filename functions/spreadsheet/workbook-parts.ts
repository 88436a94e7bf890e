// Finds the parts of a workbook that its first sheet is read from, and reads those that are not the sheet itself.

import { showsDay } from './day-number.ts'
import { unescapeText } from './escaped-text.ts'
import { notXlsx } from './not-xlsx.ts'
import { readXml } from './read-xml.ts'
import { partKey } from './unpack.ts'

type Parts = ReadonlyMap<string, Uint8Array>

interface Relationship {
  readonly id: string
  /** The last word of its type, which is the same in both editions of the standard: `worksheet`. */
  readonly type: string
  readonly target: string
}

function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const part = parts.get(partKey(`${folder}_rels/${path.slice(slash)}.rels`))
  const found: Relationship[] = []
  if (part === undefined) return found
  readXml(part, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return
      const absolute = (URL.parse(target, `file:///${folder}`)?.pathname ?? '').slice(1)
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: absolute })
    },
  })
  return found
}

/** Every text of the workbook, in the order cells refer to. */
function readSharedTexts(part: Uint8Array): string[] {
  const texts: string[] = []
  let own = ''
  let isText = false
  let isPhonetic = false
  readXml(part, {
    open: (name) => {
      if (name === 'si') own = ''
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isText = !isPhonetic
    },
    text: (text) => {
      if (isText) own += text
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') texts.push(unescapeText(own))
    },
  })
  return texts
}

/** The styles of cells that show a number as a day, by their place. */
function readDayStyles(part: Uint8Array): ReadonlySet<number> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let isOfCells = false
  readXml(part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode)
      if (name === 'cellXfs') isOfCells = true
      if (name === 'xf' && isOfCells) formats.push(Number(numFmtId ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return new Set([...formats.keys()].filter((at) => showsDay(formats[at] ?? 0, codes.get(formats[at] ?? 0))))
}

export interface Workbook {
  readonly firstSheet: Uint8Array
  readonly sharedTexts: readonly string[]
  readonly dayStyles: ReadonlySet<number>
  readonly countsFrom1904: boolean
}

/** @throws Refusal `import-invalid` when there is no workbook with a sheet among the parts */
export function readWorkbook(parts: Parts): Workbook {
  const path = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target
  const workbook = path === undefined ? undefined : parts.get(partKey(path))
  if (path === undefined || workbook === undefined) throw notXlsx()
  let firstId: string | undefined
  let countsFrom1904 = false
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'sheet') firstId ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      if (name === 'workbookPr') countsFrom1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '')
    },
  })
  const relationships = relationshipsOf(parts, path)
  const partOf = (found: Relationship | undefined) => found && parts.get(partKey(found.target))
  const firstSheet = partOf(relationships.find(({ id, type }) => id === firstId && type === 'worksheet'))
  if (firstSheet === undefined) throw notXlsx()
  const texts = partOf(relationships.find(({ type }) => type === 'sharedStrings'))
  const styles = partOf(relationships.find(({ type }) => type === 'styles'))
  return {
    firstSheet,
    sharedTexts: texts ? readSharedTexts(texts) : [],
    dayStyles: styles ? readDayStyles(styles) : new Set(),
    countsFrom1904,
  }
}
