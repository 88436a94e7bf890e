// Gives the people of a unit that ends the same roles at the one that takes over, without a day between.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Stored } from '../decision.ts'
import { lastDayBefore } from './carry-out-reorganisation.ts'
import { areAllDaysCovered, haveCommonDay } from './period.ts'
import type { Reorganisation } from './reorganisation.ts'
import { isElected } from './role.ts'
import type { Deputy, RoleAssignment } from './role-assignment.ts'

interface Context {
  /** Everything the same people hold, anywhere. */
  held: readonly RoleAssignment[]
  /** Whoever stands in for them. */
  deputies: readonly Stored<Deputy>[]
  newId: () => string
}

/** The unit where people follow their tasks; a unit that simply ends leaves them behind. */
function unitToFollow({ mappings }: Reorganisation, { role, unitId }: RoleAssignment): string | undefined {
  const mapping = mappings.find(({ fromUnitId }) => fromUnitId === unitId)
  const isFollowed = mapping?.change === 'merged' || mapping?.change === 'split'
  return isFollowed && !isElected(role) ? mapping.successors[0]?.unitId : undefined
}

/** The same at the successor, from the new organisation's first day. */
function continued<T extends RoleAssignment | Deputy>(
  held: T,
  facts: { id: string; unitId: string; from: CalendarDay },
): T {
  const { id, unitId, from } = facts
  return { ...held, id, unitId, validFrom: held.validFrom > from ? held.validFrom : from }
}

/** One person's role at one unit, with everyone who stands in for them in it. */
function moveOffice(
  reorganisation: Reorganisation,
  office: RoleAssignment,
  assignments: readonly Stored<RoleAssignment>[],
  { held, deputies, newId }: Context,
): Change[] {
  const validTo = lastDayBefore(reorganisation)
  const { personId, role, unitId } = office
  const standingIn = deputies.filter(
    ({ state }) =>
      state.principalId === personId &&
      state.role === role &&
      state.unitId === unitId &&
      state.validTo > validTo,
  )
  const ended: Change[] = [
    ...assignments.map((before) => ({
      before,
      after: { ...before.state, validTo },
      action: 'role-assignment.ended',
    })),
    ...standingIn.map((before) => ({ before, after: { ...before.state, validTo }, action: 'deputy.ended' })),
  ]
  const followed = unitToFollow(reorganisation, office)
  if (followed === undefined) return ended
  const there = held.filter(
    (other) => other.personId === personId && other.role === role && other.unitId === followed,
  )
  const facts = () => ({ id: newId(), unitId: followed, from: reorganisation.effectiveOn })
  const given = assignments
    .map(({ state }) => continued(state, facts()))
    .filter((next) => !there.some((other) => haveCommonDay(other, next)))
  const lent = standingIn
    .map(({ state }) => continued(state, facts()))
    .filter((next) => areAllDaysCovered(next, [...there, ...given]))
  return [
    ...ended,
    ...given.map((after) => ({ after, action: 'role-assignment.created' })),
    ...lent.map((after) => ({ after, action: 'deputy.appointed' })),
  ]
}

/**
 * Groups of changes, one for each person's role at a unit that ends: a group is done whole or not at all, so that a repeat
 * finds what is left. A role that was to begin later gets a last day before its first, and begins at the successor.
 * @param assignments those at the units that end
 */
export function moveRoles(
  reorganisation: Reorganisation,
  assignments: readonly Stored<RoleAssignment>[],
  context: Context,
): Change[][] {
  const lastDay = lastDayBefore(reorganisation)
  const lasting = assignments.filter(({ state }) => state.validTo === undefined || state.validTo > lastDay)
  const offices = Map.groupBy(lasting, ({ state }) => `${state.personId} ${state.role} ${state.unitId}`)
  return [...offices.values()].flatMap((ofOffice) => {
    const [first] = ofOffice
    return first ? [moveOffice(reorganisation, first.state, ofOffice, context)] : []
  })
}
