// Which stretches of the register's lists a caller sees: everything, or the units they have a role at and what belongs to them.
import type { Unit } from '../domain/organisation/unit.ts'
import { pathOf } from '../domain/organisation/unit-path.ts'
import { type Grant, reaches } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Store } from '../store/store.ts'
import { unitTree } from '../store/units.ts'

export type Units = ReadonlyMap<string, Unit>

/** The paths, none inside another, sorted as the lists are. */
function outermost(paths: readonly string[]): string[] {
  const sorted = [...new Set(paths)].sort()
  return sorted.filter((path) => !sorted.some((other) => other !== path && path.startsWith(other)))
}

/**
 * The prefixes of the sort keys that the caller may read; `/` is everything.
 * @param unitId only this unit and what belongs to it
 * @param path where the unit is named in the request
 * @throws Refusal `not-found` for an unknown unit, `wrong-unit` for one out of reach
 */
export function visiblePrefixes(
  grant: Grant,
  units: Units,
  unitId: string | undefined,
  path = 'query.unitId',
): string[] {
  if (unitId !== undefined) {
    if (!units.has(unitId)) throw new Refusal('not-found', [{ path, message: unitId }])
    const unitPath = pathOf(units, unitId)
    if (!reaches(grant, unitPath)) throw new Refusal('wrong-unit')
    return [unitPath]
  }
  if (grant.scope === 'everywhere') return ['/']
  return outermost(grant.unitIds.map((id) => pathOf(units, id)))
}

/** As `visiblePrefixes`; an administrator's whole list needs no look at the units. */
export async function readVisiblePrefixes(
  store: Store,
  grant: Grant,
  unitId: string | undefined,
): Promise<string[]> {
  if (unitId === undefined && grant.scope === 'everywhere') return ['/']
  return visiblePrefixes(grant, await unitTree(store), unitId)
}

/** The paths of all units that lie within the prefixes: where a name is looked for. */
export function unitsWithin(units: Units, prefixes: readonly string[]): string[] {
  const paths = [...units.keys()].map((id) => pathOf(units, id))
  return paths.filter((path) => prefixes.some((prefix) => path.startsWith(prefix))).sort()
}

/** The path of a unit that exists on the day it is named. @throws Refusal `not-found` */
export function requireUnitPath(units: Units, unitId: string, path: string): string {
  if (!units.has(unitId)) throw new Refusal('not-found', [{ path, message: unitId }])
  return pathOf(units, unitId)
}

/** The unit that a path leads to, by its name. */
export function nameAtPath(units: Units, unitPath: string): { unitId: string; unitName: string } {
  const unitId = unitPath.split('/').filter(Boolean).at(-1) ?? ''
  return { unitId, unitName: units.get(unitId)?.name ?? unitId }
}
