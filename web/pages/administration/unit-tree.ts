// Units as a tree: which stand at the top, and which belong to each.
import type { RowOf } from '../../api/use-pages.ts'

export type UnitShown = RowOf<'listUnits'>

const byName = (one: UnitShown, other: UnitShown) => one.name.localeCompare(other.name, 'sv')

/** A unit whose parent is not among those given stands at the top. */
export function unitTree(units: readonly UnitShown[]) {
  const ids = new Set(units.map(({ id }) => id))
  const sorted = units.toSorted(byName)
  return {
    roots: sorted.filter(({ parentId }) => parentId === undefined || !ids.has(parentId)),
    childrenOf: (id: string) => sorted.filter(({ parentId }) => parentId === id),
  }
}
