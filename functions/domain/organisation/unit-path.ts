// Where a unit stands in the organisation, as text that sorts and begins with what it belongs to: `/kf/ks/it-enheten/`.
import * as z from 'zod'
import type { Unit } from './unit.ts'
import { wayUp } from './unit-tree.ts'

export const UnitPath = z
  .string()
  .regex(/^\/(?:[a-z0-9.-]+\/)+$/)
  .describe('The units from the top down to this one, between slashes')

/** The path of a unit among all units; of an unknown one, the path of itself alone. */
export function pathOf(units: ReadonlyMap<string, Pick<Unit, 'parentId'>>, unitId: string): string {
  return `/${wayUp(units, unitId).toReversed().join('/')}/`
}

/** Whether a path is that of the unit or of one that belongs to it. */
export function isWithin(path: string, unitId: string): boolean {
  return path.includes(`/${unitId}/`)
}

/** The ids on the path, the unit itself first and the top last. */
export function unitsUpFrom(path: string): string[] {
  return path.split('/').filter(Boolean).toReversed()
}
