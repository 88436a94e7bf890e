// Writes an organisation as CSV, so that a test can read it back.
import type { OrganisationImport } from '../../../functions/domain/organisation/organisation-import.ts'

const kinds = [
  ['unit', 'units'],
  ['person', 'persons'],
  ['role-assignment', 'roleAssignments'],
  ['deputy', 'deputies'],
  ['body', 'bodies'],
  ['seat', 'seats'],
  ['decision-path', 'decisionPaths'],
  ['meeting', 'meetings'],
] as const

function cellOf(value: unknown): string {
  if (value === undefined) return ''
  if (!Array.isArray(value)) return String(value)
  return value.map((part) => (typeof part === 'string' ? part : `${part.bodyId}:${part.capacity}`)).join('|')
}

interface Style {
  separator: ';' | ','
  lineEnd: '\n' | '\r\n'
  byteOrderMark: boolean
  quotesAll: boolean
}

/** One table of all rows; a cell is quoted when it must be, or always. */
export function csvOfImport(imported: OrganisationImport, style: Style): string {
  const rows = kinds.flatMap(([kind, list]) =>
    (imported[list] ?? []).map((row): Record<string, unknown> => ({ kind, ...row })),
  )
  const names = [
    'kind',
    ...new Set(rows.flatMap((row) => Object.keys(row)).filter((name) => name !== 'kind')),
  ]
  const written = (cell: string) => {
    const mustQuote = style.quotesAll || /["\r\n;,]/.test(cell) || cell !== cell.trim()
    return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  const lines = [names, ...rows.map((row) => names.map((name) => cellOf(row[name])))]
  const text = lines.map((cells) => cells.map(written).join(style.separator)).join(style.lineEnd)
  return `${style.byteOrderMark ? '\uFEFF' : ''}${text}${style.lineEnd}`
}
