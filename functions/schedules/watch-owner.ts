// Daily: what an owner owned whose role has ended falls back to the unit's manager, who is asked to appoint a new one (S4).

import { isOpen } from '../domain/action/action.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { instantAt } from '../domain/calendar/stockholm-time.ts'
import type { Stored } from '../domain/decision.ts'
import type { RoleAssignment } from '../domain/organisation/role-assignment.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import type { Unit } from '../domain/organisation/unit.ts'
import { pathOf, unitsUpFrom } from '../domain/organisation/unit-path.ts'
import { fallBackDay, isOwnerRole, type OwnerRole, settleRole } from '../domain/register/fall-back.ts'
import { holdsRoleFor } from '../domain/register/owner-role.ts'
import type { OwnerVacancy } from '../domain/register/owner-vacancy.ts'
import { idOfRun } from '../runtime/new-id.ts'
import { lists } from '../store/lists.ts'
import { ownedWithin } from '../store/owned-things.ts'
import { rolesOf } from '../store/unit-people.ts'
import { unitTree } from '../store/units.ts'
import { passOnOwnership } from './pass-on-ownership.ts'
import type { WatchContext } from './watch-context.ts'

/** The beginning of every path. */
const everywhere = '/'

const kindOf: Record<OwnerRole, 'information-asset' | 'system'> = {
  'information-owner': 'information-asset',
  'system-owner': 'system',
}

/** What the person owned by the role and may own no more: not what another role of theirs still covers. */
async function leftBehind(
  { role, personId }: { role: OwnerRole; personId: string },
  { unitPath, held }: { unitPath: string; held: readonly RoleAssignment[] },
  { store, moment }: WatchContext,
) {
  const owned = await ownedWithin(store, unitPath, ({ ownerId }) => ownerId === personId)
  return owned.filter(
    ({ state }) => state.kind === kindOf[role] && !holdsRoleFor(held, role, state.unitPath, moment.today),
  )
}

/** The open actions of someone who holds no role any more. */
async function openActions(
  personId: string,
  { unitPath, held }: { unitPath: string; held: readonly RoleAssignment[] },
  { store, moment }: WatchContext,
) {
  if (held.some((assignment) => isValidOn(assignment, moment.today))) return []
  const list = { table: 'governance', index: 'gsi1', partition: lists.actions, prefix: unitPath } as const
  const actions = await store.all('action', list)
  return actions.filter(({ state }) => state.ownerId === personId && isOpen(state))
}

export async function watchOwner(assignment: Stored<RoleAssignment>, context: WatchContext): Promise<void> {
  const { store, moment } = context
  const { role, personId, unitId } = assignment.state
  const day = fallBackDay(assignment.state)
  if (day === undefined || day > moment.today) return
  if (!isOwnerRole(role)) return watchManager(assignment, context)
  const [units, held] = await Promise.all([unitTree(store), rolesOf(store, personId)])
  const unit = units.get(unitId)
  const hasEnded = unit !== undefined && !isValidOn(unit, moment.today)
  const unitPath = pathOf(units, unitId)
  // What belonged to a unit that is no more has gone to others: each of these has a manager of its own.
  const place = { unitPath: hasEnded ? everywhere : unitPath, held }
  const [things, actions] = await Promise.all([
    leftBehind({ role, personId }, place, context),
    openActions(personId, place, context),
  ])
  const left: Left[] = [...things, ...actions]
  const places = hasEnded ? Map.groupBy(left, ({ state }) => state.unitPath) : new Map([[unitPath, left]])
  const vacancies: OwnerVacancy[] = []
  for (const [path, some] of places) {
    const vacancy = await vacate({ ...assignment.state, role, day }, some, { units, unitPath: path }, context)
    if (vacancy) vacancies.push(vacancy)
  }
  await store.commit(settleRole(assignment, vacancies, moment))
}

/** A manager who leaves has had things of others for the time being: the next one up has them now, in the same vacancies. */
async function watchManager(assignment: Stored<RoleAssignment>, context: WatchContext): Promise<void> {
  const { store, moment } = context
  const { personId, unitId } = assignment.state
  const unitPath = pathOf(await unitTree(store), unitId)
  const vacant = await ownedWithin(
    store,
    unitPath,
    ({ ownerId, vacancyId }) => ownerId === personId && vacancyId !== undefined,
  )
  for (const [vacancyId, things] of Map.groupBy(vacant, ({ state }) => state.vacancyId ?? ''))
    await passOnOwnership({ formerOwnerId: personId, unitPath, vacancyId, things }, context)
  await store.commit(settleRole(assignment, [], moment))
}

type Left = Parameters<typeof passOnOwnership>[0]['things'][number]

interface Leaving extends Pick<RoleAssignment, 'id' | 'personId'> {
  role: OwnerRole
  day: CalendarDay
}

/** A round that was cut off finds the rest: the vacancy's id follows from the role, its day and the place. */
async function vacate(
  { id, role, personId, day }: Leaving,
  left: readonly Left[],
  { units, unitPath }: { units: ReadonlyMap<string, Unit>; unitPath: string },
  context: WatchContext,
): Promise<OwnerVacancy | undefined> {
  const { store, moment } = context
  const vacancyId = idOfRun(`fall-back${unitPath}${id}/${instantAt(day, '00:00')}`)
  const before = await ownedWithin(store, unitPath, (thing) => thing.vacancyId === vacancyId)
  if (left.length + before.length === 0) return undefined
  const leaving = { formerOwnerId: personId, unitPath, vacancyId, things: left }
  const manager = await passOnOwnership(leaving, context)
  const objectCount = left.filter(({ state }) => state.kind !== 'action').length + before.length
  if (objectCount === 0) return undefined
  const { state: person } = await store.load('person', personId)
  const unitId = unitsUpFrom(unitPath)[0] ?? ''
  return {
    kind: 'owner-vacancy',
    id: vacancyId,
    role,
    unitId,
    unitName: units.get(unitId)?.name ?? unitId,
    unitPath,
    formerOwnerId: personId,
    formerOwnerName: person.name,
    temporaryOwnerId: manager.personId,
    askedRole: manager.role,
    askedUnitId: manager.unitId,
    since: moment.today,
    objectCount,
    status: 'vacant',
  }
}
