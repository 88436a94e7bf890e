// The words of the municipality in Swedish and English, read from the glossary of the documentation while the console is built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const text = readFileSync(join(import.meta.dirname, '../../../docs/glossary.md'), 'utf8')

const rows = text.split('\n').flatMap((line) => {
  const [, sv = '', en = ''] = line.split('|').map((cell) => cell.trim())
  const isRow = line.startsWith('|') && sv !== '' && en !== '' && !/^-+$|^Swedish/i.test(sv)
  return isRow ? [{ sv, en }] : []
})

export const glossary = rows.toSorted((one, other) => one.sv.localeCompare(other.sv, 'sv'))
