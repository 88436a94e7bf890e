// Units belong to units: the way up from one, and circles, which no organisation has.
import type { Unit } from './unit.ts'

type Tree = ReadonlyMap<string, Pick<Unit, 'parentId'>>

/** The ids on the way up from a unit, itself first; it stops at the top, at an unknown unit, and when it comes around. */
export function wayUp(units: Tree, unitId: string): string[] {
  const way: string[] = []
  let next: string | undefined = unitId
  while (next !== undefined && !way.includes(next)) {
    way.push(next)
    next = units.get(next)?.parentId
  }
  return way
}

/** Whether the unit, by way of its parents, belongs to itself. */
export function belongsToItself(units: Tree, unitId: string): boolean {
  const top = wayUp(units, unitId).at(-1)
  return top !== undefined && units.get(top)?.parentId === unitId
}
