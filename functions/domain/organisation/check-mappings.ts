// Whether a reorganisation can be: every unit that ends has someone to take over, on a day that lies ahead.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Fault, RefusalCode } from '../refusal.ts'
import { Refusal } from '../refusal.ts'
import { endingUnits, type Reorganisation, type UnitMapping } from './reorganisation.ts'
import { isValidOn } from './role-assignment.ts'
import type { Unit } from './unit.ts'
import { belongsToItself } from './unit-tree.ts'

export type PlannedChange = Pick<
  Reorganisation,
  'title' | 'decidedBy' | 'decidedOn' | 'paragraph' | 'effectiveOn' | 'newUnits' | 'mappings'
>

function requireDays({ decidedOn, effectiveOn }: PlannedChange, today: CalendarDay): void {
  const refuse = (path: string, message: string) => new Refusal('day-not-possible', [{ path, message }])
  if (decidedOn > today) throw refuse('body.decidedOn', `≤ ${today}`)
  if (effectiveOn <= today) throw refuse('body.effectiveOn', `> ${today}`)
}

function repeats(ids: readonly string[], pathOf: (at: number) => string): Fault[] {
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ path: pathOf(at), message: { sv: `${id} står två gånger.`, en: `${id} twice.` } }]
      : [],
  )
}

/** What a form can be wrong in although every field is right. */
function formFaults({ mappings, newUnits }: PlannedChange): Fault[] {
  const fromIds = mappings.map(({ fromUnitId }) => fromUnitId)
  const newIds = newUnits.map(({ id }) => id)
  return [
    ...repeats(fromIds, (at) => `body.mappings.${at}.fromUnitId`),
    ...repeats(newIds, (at) => `body.newUnits.${at}.id`),
    ...mappings.flatMap(({ change, newName, fromUnitId, successors }, at): Fault[] => {
      const path = `body.mappings.${at}`
      if (change !== 'renamed')
        return newName === undefined
          ? []
          : [
              {
                path: `${path}.newName`,
                message: { sv: 'Bara för en enhet som byter namn.', en: 'For a renamed unit only.' },
              },
            ]
      const others = successors.filter(({ unitId }) => unitId !== fromUnitId)
      return others.length > 0
        ? [
            {
              path: `${path}.successors`,
              message: {
                sv: 'En enhet som består kan inte också ha andra efterträdare.',
                en: 'A unit that lasts cannot have other successors too.',
              },
            },
          ]
        : []
    }),
  ]
}

/** Units by id that exist on the first day of the new organisation. */
type Lasting = ReadonlyMap<string, Pick<Unit, 'id' | 'parentId'>>

function lastingUnits(plan: PlannedChange, units: readonly Unit[]): Lasting {
  const ending = endingUnits(plan)
  const staying = units.filter((unit) => isValidOn(unit, plan.effectiveOn) && !ending.has(unit.id))
  return new Map([...staying, ...plan.newUnits].map((unit) => [unit.id, unit]))
}

/** New units hang somewhere in the tree of units, and not from one that ends. */
function parentFaults({ newUnits }: PlannedChange, lasting: Lasting): Fault[] {
  return newUnits.flatMap(({ id, parentId }, at) => {
    const isWrong = parentId !== undefined && (!lasting.has(parentId) || belongsToItself(lasting, id))
    return isWrong ? [{ path: `body.newUnits.${at}.parentId`, message: parentId }] : []
  })
}

/** A split that names one successor leaves open what it splits into. */
const fewestSuccessors: Record<UnitMapping['change'], number> = { renamed: 0, merged: 1, ended: 1, split: 2 }

function mappingFaults({ mappings }: PlannedChange, lasting: Lasting): Fault[] {
  return mappings.flatMap(({ change, newName, successors }, at): Fault[] => {
    const path = `body.mappings.${at}`
    const fewest = fewestSuccessors[change]
    const distinct = new Set(successors.map(({ unitId }) => unitId))
    return [
      ...(change === 'renamed' && newName === undefined
        ? [{ path: `${path}.newName`, message: { sv: 'Saknas.', en: 'Missing.' } }]
        : []),
      ...(distinct.size < fewest ? [{ path: `${path}.successors`, message: `≥ ${fewest}` }] : []),
      ...successors.flatMap(({ unitId }, nth) =>
        lasting.has(unitId) ? [] : [{ path: `${path}.successors.${nth}.unitId`, message: unitId }],
      ),
    ]
  })
}

/**
 * @param units every unit of the register
 * @throws Refusal `day-not-possible`, `malformed-request`, `already-exists` for a new unit that is none, `not-found` for a
 *   unit that does not exist the day before, and `mapping-incomplete` when nobody that lasts takes over
 */
export function checkMappings(plan: PlannedChange, units: readonly Unit[], today: CalendarDay): void {
  const refuse = (code: RefusalCode, faults: readonly Fault[]) => {
    if (faults.length > 0) throw new Refusal(code, faults)
  }
  requireDays(plan, today)
  refuse('malformed-request', formFaults(plan))
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const taken = plan.newUnits.flatMap(({ id }, at) =>
    known.has(id) ? [{ path: `body.newUnits.${at}.id`, message: id }] : [],
  )
  refuse('already-exists', taken)
  const lastDay = addDays(plan.effectiveOn, -1)
  const unknown = plan.mappings.flatMap(({ fromUnitId }, at) => {
    const unit = known.get(fromUnitId)
    const exists = unit !== undefined && isValidOn(unit, lastDay)
    return exists ? [] : [{ path: `body.mappings.${at}.fromUnitId`, message: fromUnitId }]
  })
  refuse('not-found', unknown)
  const lasting = lastingUnits(plan, units)
  refuse('malformed-request', parentFaults(plan, lasting))
  refuse('mapping-incomplete', mappingFaults(plan, lasting))
}
