// What a file of the organisation holds, counted before it is sent: how many rows of each kind.

export interface ImportFile {
  name: string
  format: 'csv' | 'json'
  text: string
  counts: readonly { kind: string; count: number }[]
}

function countsOfCsv(text: string): ImportFile['counts'] {
  const [, ...rows] = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const byKind = Map.groupBy(rows, (row) => row.split(/[;,]/)[0]?.replaceAll('"', '').trim() ?? '')
  return [...byKind].map(([kind, of]) => ({ kind, count: of.length }))
}

function countsOfJson(text: string): ImportFile['counts'] | undefined {
  try {
    const whole: unknown = JSON.parse(text)
    if (typeof whole !== 'object' || whole === null) return undefined
    return Object.entries(whole).flatMap(([kind, rows]) =>
      Array.isArray(rows) ? [{ kind, count: rows.length }] : [],
    )
  } catch {
    return undefined
  }
}

/** Undefined for a JSON file that is none. */
export function importFileOf(name: string, text: string): ImportFile | undefined {
  const format = name.toLowerCase().endsWith('.json') ? 'json' : 'csv'
  const counts = format === 'json' ? countsOfJson(text) : countsOfCsv(text)
  return counts && { name, format, text, counts }
}
