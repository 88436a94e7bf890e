// Carries out a reorganisation on its first day: units begin, end and change names; the last step marks it as done.
import { systemStamp } from '../actor.ts'
import { changedFields } from '../audit/diff-fields.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Body, Seat } from './body.ts'
import { endingUnits, type Reorganisation } from './reorganisation.ts'
import type { Unit, UnitKind } from './unit.ts'
import { wayUp } from './unit-tree.ts'

/** A change is three writes (state, audit entry, chain head) and a transaction takes 100. */
const changesInOneDecision = 25

/** The units whose bodies decide by delegation (KL 6:37, and 9 kap. for a federation). */
const delegatingKinds: readonly UnitKind[] = ['executive-board', 'committee', 'federation']

/** The last day of the old organisation. */
export function lastDayBefore({ effectiveOn }: Reorganisation): CalendarDay {
  return addDays(effectiveOn, -1)
}

/** The units that get tasks by the reorganisation and must decide anew who may decide in their place. */
function needingOrder({ mappings, newUnits }: Reorganisation): Set<string> {
  const successors = mappings
    .filter(({ change }) => change !== 'renamed')
    .flatMap(({ successors: all }) => all.map(({ unitId }) => unitId))
  return new Set([...successors, ...newUnits.map(({ id }) => id)])
}

/**
 * What becomes of the register's units. What is as it shall be is left alone, so that a repeat changes nothing.
 * @param hasDecidedAnew whether the unit's body has a delegation order from the first day or later
 */
export function reorganiseUnits(
  reorganisation: Reorganisation,
  units: readonly Stored<Unit>[],
  hasDecidedAnew: (unitId: string) => boolean,
): Change[] {
  const { mappings, newUnits, effectiveOn } = reorganisation
  const lastDay = lastDayBefore(reorganisation)
  const ending = endingUnits(reorganisation)
  const needing = needingOrder(reorganisation)
  const newNames = new Map(mappings.map(({ fromUnitId, newName }) => [fromUnitId, newName]))
  const needOf = ({ id, unitKind }: Pick<Unit, 'id' | 'unitKind'>) =>
    needing.has(id) && delegatingKinds.includes(unitKind) && !hasDecidedAnew(id)
      ? { delegationOrderNeededSince: effectiveOn }
      : {}
  const known = new Set(units.map(({ state }) => state.id))
  const tree = new Map(newUnits.map((unit) => [unit.id, unit]))
  const created = newUnits
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => wayUp(tree, a.id).length - wayUp(tree, b.id).length)
    .map((unit): Change => {
      const after: Unit = { kind: 'unit', ...unit, validFrom: effectiveOn, ...needOf(unit) }
      return { after, action: 'unit.created' }
    })
  const changed = units.flatMap((before): Change[] => {
    const { state } = before
    const name = newNames.get(state.id) ?? state.name
    const parentId = state.parentId && (ending.get(state.parentId) ?? state.parentId)
    const isEnding = ending.has(state.id) && (state.validTo === undefined || state.validTo > lastDay)
    const after: Unit = isEnding
      ? { ...state, validTo: lastDay }
      : { ...state, name, ...(parentId && !ending.has(state.id) && { parentId }), ...needOf(state) }
    const isSame = Object.keys(changedFields(state, after, [])).length === 0
    return isSame ? [] : [{ before, after, action: 'unit.reorganised' }]
  })
  return [...created, ...changed]
}

/**
 * A body that bears the name of a renamed unit takes the new one. Done before the unit's, whose name tells them apart from
 * bodies with names of their own.
 */
export function renameBodies(
  { mappings }: Reorganisation,
  bodies: readonly Stored<Body>[],
  units: readonly Unit[],
): Change[] {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const newNames = new Map(mappings.map(({ fromUnitId, newName }) => [fromUnitId, newName]))
  return bodies.flatMap((before) => {
    const { name, unitId } = before.state
    const newName = newNames.get(unitId)
    const isRenamed = newName !== undefined && newName !== name && name === unitNames.get(unitId)
    return isRenamed ? [{ before, after: { ...before.state, name: newName }, action: 'body.renamed' }] : []
  })
}

/** Nobody sits in a body of a unit that is no more; a seat that was to begin later gets a last day before its first. */
export function endSeats(seats: readonly Stored<Seat>[], lastDay: CalendarDay): Change[] {
  return seats
    .filter(({ state }) => state.validTo > lastDay)
    .map((before) => ({ before, after: { ...before.state, validTo: lastDay }, action: 'seat.ended' }))
}

/** Decisions that each fit a transaction. What belongs together stays together. */
export function inDecisions(groups: readonly (readonly Change[])[], { now }: Moment): Decision[] {
  const batches: Change[][] = []
  for (const group of groups) {
    const last = batches.at(-1)
    if (last && last.length + group.length <= changesInOneDecision) last.push(...group)
    else if (group.length > 0) batches.push([...group])
  }
  return batches.map((changes) => ({ at: now, actor: systemStamp, changes, effects: [] }))
}

/**
 * Everything else is done: the reorganisation is on record as carried out, and those concerned are told.
 * @param needing the units that must decide a delegation order, with their bodies and whom to tell
 */
export function finishReorganisation(
  before: Stored<Reorganisation>,
  told: {
    informedIds: readonly string[]
    needing: readonly { unit: Unit; bodies: readonly Body[]; informedIds: readonly string[] }[]
  },
  { now }: Moment,
): Decision {
  const { title, effectiveOn } = before.state
  const after: Reorganisation = { ...before.state, status: 'carried-out', carriedOutAt: now }
  const asked = told.needing.flatMap(({ unit, bodies, informedIds }) => {
    // The bodies of a new unit may come into the register after it.
    const names = bodies.length > 0 ? bodies.map(({ name }) => name) : [unit.name]
    return names.flatMap((bodyName) =>
      mailTo(informedIds, { template: 'delegation-order-needed', bodyName, since: effectiveOn }),
    )
  })
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'reorganisation.carried-out' }],
    effects: [
      ...mailTo(told.informedIds, { template: 'reorganisation-carried-out', title, effectiveOn }),
      ...asked,
    ],
  }
}
