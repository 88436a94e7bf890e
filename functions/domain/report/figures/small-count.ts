// Hides counts so small that people could be guessed from them (domain 8.2).
import type { Figure, FigureRow } from './figure.ts'

/** Fewer than this is hidden. Nought is shown: nobody can be guessed from it. */
export const smallestShown = 5

const isSmall = (count: number): boolean => count > 0 && count < smallestShown

/** Whether the value itself, or what it is a share of, is a count of a few people. */
function hidesValue({ value, unit, basis, isPersonal }: Omit<FigureRow, 'id' | 'name'>): boolean {
  if (!isPersonal || value === undefined) return false
  return (unit === 'count' && isSmall(value)) || (basis !== undefined && isSmall(basis))
}

/** The ids of the rows that are not shown as they are: the small ones, and one more where the whole would give the only one away. */
export function hiddenRows({ value, rows }: Pick<Figure, 'value' | 'rows'>): Set<string> {
  const hidden = new Set(rows.filter(hidesValue).map(({ id }) => id))
  const counted = rows.filter(({ unit, isPersonal }) => unit === 'count' && isPersonal)
  const hiddenCounts = counted.filter(({ id }) => hidden.has(id))
  const isWholeKnown = value !== undefined
  if (hiddenCounts.length === 1 && isWholeKnown) {
    const others = counted.filter((row) => !hidden.has(row.id) && (row.value ?? 0) > 0)
    const [smallest] = others.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0))
    if (smallest) hidden.add(smallest.id)
  }
  return hidden
}

export const fewerThanFive = { sv: 'färre än 5', en: 'fewer than 5' }
export const notShown = { sv: 'visas inte', en: 'not shown' }

/** The figure as it may be shown to anyone: a hidden count says why; its number is gone, and its light, which tells of one or two people as much. */
export function withoutSmallCounts(figure: Figure): Figure {
  const hidden = hiddenRows(figure)
  const rows = figure.rows.map((row): FigureRow => {
    if (!hidden.has(row.id)) return row
    const { value, basis: _, light: __, ...rest } = row
    const isFew = row.unit === 'count' && value !== undefined && isSmall(value)
    return { ...rest, missing: isFew ? fewerThanFive : notShown }
  })
  const isValueHidden = figure.isPersonal && figure.unit === 'count' && isSmall(figure.value ?? 0)
  const isPreviousHidden = figure.isPersonal && figure.unit === 'count' && isSmall(figure.previous ?? 0)
  const { value: _, previous: __, ...rest } = figure
  return {
    ...rest,
    rows,
    ...(isValueHidden ? { missing: fewerThanFive } : figure.value !== undefined && { value: figure.value }),
    ...(!isPreviousHidden && figure.previous !== undefined && { previous: figure.previous }),
  }
}
