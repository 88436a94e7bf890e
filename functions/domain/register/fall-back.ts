// An owner has left: what they owned falls back to the unit's manager the same day, marked as vacant (domain 7, S4).

import type { Action } from '../action/action.ts'
import { systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { unitsUpFrom } from '../organisation/unit-path.ts'
import type { Assignee } from '../task/task.ts'
import type { InformationAsset } from './information-asset.ts'
import type { OwnerVacancy } from './owner-vacancy.ts'
import type { System } from './system.ts'

export type OwnerRole = OwnerVacancy['role']

export function isOwnerRole(role: Role): role is OwnerRole {
  return role === 'information-owner' || role === 'system-owner'
}

/** Roles that have what is vacant for the time being, at the unit or above it. */
export const managerRoles = ['unit-manager', 'company-director', 'federation-director'] as const

/** Whether a manager's role: whoever leaves it may have things of others for the time being. */
export function isManagerRole(role: Role): boolean {
  return managerRoles.some((manager) => manager === role)
}

/** The day on which what the holder had falls back; undefined when it has, or there is no last day. */
export function fallBackDay({ role, validTo, objectsPassedOn }: RoleAssignment): CalendarDay | undefined {
  const mayOwn = isOwnerRole(role) || isManagerRole(role)
  if (!mayOwn || validTo === undefined) return undefined
  const isDone = objectsPassedOn !== undefined && objectsPassedOn > validTo
  return isDone ? undefined : addDays(validTo, 1)
}

/**
 * The nearest manager on the way up from the unit; the coordinator where there is none.
 * @param holders everyone who holds one of the manager roles, and the coordinators
 */
export function temporaryOwner(
  holders: readonly Assignee[],
  unitPath: string,
  formerOwnerId: string,
): Assignee | undefined {
  const others = holders.filter(({ personId }) => personId !== formerOwnerId)
  const managers = others.filter(({ role }) => isManagerRole(role))
  for (const unitId of unitsUpFrom(unitPath)) {
    const manager = managers.find((holder) => holder.unitId === unitId)
    if (manager) return manager
  }
  return others.find(({ role }) => role === 'coordinator')
}

type Owned = Stored<InformationAsset> | Stored<System> | Stored<Action>

/** One thing in the hands of its temporary owner. An action has no owner's role: it simply gets another to see to it. */
function passedOn({ state }: Owned, vacancyId: string, ownerId: string, since: CalendarDay): Change['after'] {
  return state.kind === 'action'
    ? { ...state, ownerId }
    : { ...state, ownerId, vacantSince: state.vacantSince ?? since, vacancyId }
}

/** A thing takes three writes of a transaction's hundred. */
export const thingsInOneDecision = 25

/** Decisions that each fit a transaction. A repeat finds nothing left to do. */
export function passOn(
  things: readonly Owned[],
  { vacancyId, ownerId, since }: { vacancyId: string; ownerId: string; since: CalendarDay },
  now: string,
): Decision[] {
  const changes = things.map((before): Change => {
    const after = passedOn(before, vacancyId, ownerId, since)
    return { before, after, action: `${after.kind}.fell-back` }
  })
  const decisions: Decision[] = []
  for (let at = 0; at < changes.length; at += thingsInOneDecision) {
    const some = changes.slice(at, at + thingsInOneDecision)
    decisions.push({ at: now, actor: systemStamp, changes: some, effects: [] })
  }
  return decisions
}

/**
 * The last commit: the role is done with, and where something fell back someone is asked to appoint a new owner.
 * @param vacancies one for each place where something fell back
 */
export function settleRole(
  assignment: Stored<RoleAssignment>,
  vacancies: readonly OwnerVacancy[],
  { now, today }: Moment,
): Decision {
  const settled: Change = {
    before: assignment,
    after: { ...assignment.state, objectsPassedOn: today },
    action: 'role-assignment.objects-passed-on',
  }
  return {
    at: now,
    actor: systemStamp,
    changes: [settled, ...vacancies.map((after) => ({ after, action: 'owner-vacancy.opened' }))],
    effects: vacancies.map(({ id }) => startMachine('owner-vacancy', { vacancyId: id })),
  }
}
