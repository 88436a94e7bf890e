// Changes a unit, or gives it a last day; a unit is never deleted.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Grant } from '../permission.ts'
import { requireUnit } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { isBackwards } from './period.ts'
import { describedAnew, type Unit, type UnitDescription } from './unit.ts'
import { belongsToItself } from './unit-tree.ts'

export type ChangeUnit = Omit<UnitDescription, 'id'>

/** Whether the unit is to belong to another than it does. */
export function isMoved(before: Pick<Unit, 'parentId'>, after: Pick<Unit, 'parentId'>): boolean {
  return before.parentId !== after.parentId
}

/**
 * @param command the whole unit as it shall be; an optional field that is left out is taken away
 * @param context.expectedVersion the version that the one who changes it has read
 * @throws Refusal `wrong-unit`, `stale-version`, `day-not-possible`; `malformed-request` for an unknown parent or one that
 *   belongs to this unit; `unit-holds-register` for another parent where the path of assets or systems would change
 */
export function changeUnit(
  unit: Stored<Unit>,
  command: ChangeUnit,
  context: {
    units: readonly Unit[]
    /** Whether an asset or a system lies at the unit or beneath it: each carries the path to its unit. */
    holdsRegister: boolean
    expectedVersion: number
    actor: Actor
    grant: Grant
    now: string
  },
): { decision: Decision; unit: Unit } {
  const { units, expectedVersion, actor, grant, now } = context
  requireUnit(grant, unit.state.id)
  if (unit.version !== expectedVersion) throw new Refusal('stale-version')
  if (isBackwards(command))
    throw new Refusal('day-not-possible', [{ path: 'body.validTo', message: `≥ ${command.validFrom}` }])
  const after = describedAnew(unit.state, { id: unit.state.id, ...command })
  const changed = new Map([...units, after].map((each) => [each.id, each]))
  const isParentUnknown = after.parentId !== undefined && !changed.has(after.parentId)
  if (isParentUnknown)
    throw new Refusal('malformed-request', [
      {
        path: 'body.parentId',
        message: { sv: 'Det finns ingen sådan enhet.', en: 'There is no such unit.' },
      },
    ])
  if (belongsToItself(changed, after.id)) {
    throw new Refusal('malformed-request', [
      {
        path: 'body.parentId',
        message: { sv: 'Enheten skulle höra till sig själv.', en: 'The unit would belong to itself.' },
      },
    ])
  }
  if (isMoved(unit.state, after) && context.holdsRegister) throw new Refusal('unit-holds-register')
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before: unit, after, action: 'unit.changed' }],
      effects: [],
    },
    unit: after,
  }
}
