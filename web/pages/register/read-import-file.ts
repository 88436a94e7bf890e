// A chosen file as the import takes it, and its rows where they can be shown beside what is wrong in them.
import type { BodyOf } from '../../api/call.ts'

type Part<F> = F extends { format: infer Format }
  ? Format extends 'csv'
    ? { format: 'csv'; rows: string }
    : { format: 'xlsx'; base64: string }
  : never

export interface ImportFile {
  part: Part<BodyOf<'importRegister'>>
  /** The rows of a CSV file, by the number that a spreadsheet shows. */
  cells: readonly (readonly string[])[] | undefined
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read'))
    reader.readAsDataURL(file)
  })
}

/** Excel writes CSV in Windows-1252 unless it is told otherwise. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The cells of each line, only to be shown: quotes around a cell and doubled ones within it are understood. */
export function cellsOf(text: string): string[][] {
  const [head = ''] = text.split(/\r?\n/, 1)
  const separator = ['\t', ';', ','].find((each) => head.includes(each)) ?? ';'
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (const [at, sign] of [...text].entries()) {
    if (sign === '"') {
      if (!isQuoted && text[at - 1] === '"') cell += '"'
      isQuoted = !isQuoted
    } else if (isQuoted) cell += sign
    else if (sign === separator) endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  endCell()
  return rows
}

/** Undefined for a file of another kind, or one that cannot be read. */
export async function readImportFile(file: File): Promise<ImportFile | undefined> {
  const name = file.name.toLowerCase()
  if (name.endsWith('.xlsx')) {
    const base64 = await base64Of(file).catch(() => undefined)
    return base64 === undefined ? undefined : { part: { format: 'xlsx', base64 }, cells: undefined }
  }
  if (!name.endsWith('.csv')) return undefined
  const rows = await textOf(file)
  return { part: { format: 'csv', rows }, cells: cellsOf(rows) }
}
