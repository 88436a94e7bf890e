// Carries out an approved reorganisation: too much for one transaction, so in parts that each change nothing the second time.
import type { Change, Stored } from '../domain/decision.ts'
import type { Body } from '../domain/organisation/body.ts'
import {
  endSeats,
  finishReorganisation,
  inDecisions,
  lastDayBefore,
  renameBodies,
  reorganiseUnits,
} from '../domain/organisation/carry-out-reorganisation.ts'
import { moveRoles } from '../domain/organisation/move-roles.ts'
import { endingUnits, type Reorganisation } from '../domain/organisation/reorganisation.ts'
import type { RoleAssignment } from '../domain/organisation/role-assignment.ts'
import type { Unit } from '../domain/organisation/unit.ts'
import { Refusal } from '../domain/refusal.ts'
import { moveTask } from '../domain/task/move-task.ts'
import type { Task } from '../domain/task/task.ts'
import { newId } from '../runtime/new-id.ts'
import { lists, prefixes } from '../store/lists.ts'
import { deputiesOnDuty, idsOfHoldersAt, idsOfRoleHolders, roleHolders } from '../store/role-holders.ts'
import { assignmentsAt, holdingsOfAll } from '../store/unit-people.ts'
import { moveRegister } from './move-register.ts'
import type { WatchContext } from './watch-context.ts'

/** The status changes last. Until then the next round begins again, and finds done what is done. */
export async function carryOut(reorganisation: Stored<Reorganisation>, context: WatchContext): Promise<void> {
  const { state } = reorganisation
  await changeBodies(state, context)
  const bodies = (await everyBody(context)).map((body) => body.state)
  await changeUnits(state, bodies, context)
  await emptySeats(state, bodies, context)
  await moveRegister(state, context)
  const assignments = await assignmentsAt(context.store, endingUnits(state).keys())
  await movePeople(state, assignments, context)
  await moveTasks(state, assignments, context)
  await finish(reorganisation, bodies, context)
}

async function everyBody({ store }: WatchContext): Promise<Stored<Body>[]> {
  return store.all('body', { table: 'register', index: 'gsi1', partition: lists.bodies })
}

async function everyUnit({ store }: WatchContext): Promise<Stored<Unit>[]> {
  return store.all('unit', { table: 'register', index: 'gsi1', partition: lists.units })
}

async function commitAll(
  groups: readonly (readonly Change[])[],
  { store, moment }: WatchContext,
): Promise<void> {
  for (const decision of inDecisions(groups, moment)) await store.commit(decision)
}

/** Changes that need not be done together. */
function commitEach(changes: readonly Change[], context: WatchContext): Promise<void> {
  const groups = changes.map((change) => [change])
  return commitAll(groups, context)
}

async function changeBodies(reorganisation: Reorganisation, context: WatchContext): Promise<void> {
  const [bodies, units] = await Promise.all([everyBody(context), everyUnit(context)])
  const before = units.map(({ state }) => state)
  const changes = renameBodies(reorganisation, bodies, before)
  await commitEach(changes, context)
}

async function changeUnits(
  reorganisation: Reorganisation,
  bodies: readonly Body[],
  context: WatchContext,
): Promise<void> {
  const orders = await Promise.all(
    bodies.map(({ id }) =>
      context.store.all('delegation-order', {
        table: 'register',
        partition: lists.body(id),
        prefix: prefixes.delegationOrder,
      }),
    ),
  )
  const decidedAnew = new Set(
    bodies.flatMap(({ unitId }, at) => {
      const isAnew = orders[at]?.some(({ state }) => state.validFrom >= reorganisation.effectiveOn)
      return isAnew ? [unitId] : []
    }),
  )
  const units = await everyUnit(context)
  const changes = reorganiseUnits(reorganisation, units, (unitId) => decidedAnew.has(unitId))
  await commitEach(changes, context)
}

async function emptySeats(
  reorganisation: Reorganisation,
  bodies: readonly Body[],
  context: WatchContext,
): Promise<void> {
  const ending = endingUnits(reorganisation)
  const seats = await Promise.all(
    bodies
      .filter(({ unitId }) => ending.has(unitId))
      .map(({ id }) =>
        context.store.all('seat', {
          table: 'register',
          partition: lists.body(id),
          prefix: prefixes.seat,
        }),
      ),
  )
  const changes = endSeats(seats.flat(), lastDayBefore(reorganisation))
  await commitEach(changes, context)
}

const personIdsOf = (assignments: readonly Stored<RoleAssignment>[]): string[] => [
  ...new Set(assignments.map(({ state }) => state.personId)),
]

async function movePeople(
  reorganisation: Reorganisation,
  assignments: readonly Stored<RoleAssignment>[],
  context: WatchContext,
): Promise<void> {
  const { store, moment } = context
  const holdings = await holdingsOfAll(store, personIdsOf(assignments))
  const ids = { newId: () => newId(moment.now) }
  await commitAll(moveRoles(reorganisation, assignments, { ...holdings, ...ids }), context)
}

/**
 * Whoever has a task at a unit has, or had, a role there. Every task is tried before those that nobody can take raise the
 * alarm; they are tried again the next night, until someone is appointed.
 */
async function moveTasks(
  reorganisation: Reorganisation,
  assignments: readonly Stored<RoleAssignment>[],
  context: WatchContext,
): Promise<void> {
  const ending = endingUnits(reorganisation)
  const open = await Promise.all(
    personIdsOf(assignments).map((personId) =>
      context.store.all('task', {
        table: 'governance',
        index: 'gsi1',
        partition: lists.openTasksOf(personId),
      }),
    ),
  )
  const left: string[] = []
  for (const task of open.flat()) {
    const successorId = ending.get(task.state.assignee.unitId)
    const isMoved = successorId === undefined || (await moveOne(task, successorId, context))
    if (!isMoved) left.push(task.state.id)
  }
  if (left.length > 0)
    throw new Refusal(
      'no-role-holder',
      left.map((taskId) => ({ path: 'task', message: taskId })),
    )
}

async function moveOne(
  task: Stored<Task>,
  successorId: string,
  { store, moment }: WatchContext,
): Promise<boolean> {
  const { taskKind, assignee, escalation, matterId, process } = task.state
  const isOpinion = taskKind === 'give-opinion'
  const [{ state: successor }, matter] = await Promise.all([
    store.load('unit', successorId),
    isOpinion ? store.load('matter', matterId) : undefined,
  ])
  const role = isOpinion ? successor.contactRole : assignee.role
  const holders = await roleHolders(store, [role, ...escalation], moment.today)
  const deputiesOf = await deputiesOnDuty(store, holders, process, moment.today)
  const decision = moveTask(task, successor, { ...moment, holders, deputiesOf, matter })
  if (decision) await store.commit(decision)
  return decision !== undefined
}

async function finish(
  reorganisation: Stored<Reorganisation>,
  bodies: readonly Body[],
  context: WatchContext,
): Promise<void> {
  const { store, moment } = context
  const { effectiveOn } = reorganisation.state
  const units = (await everyUnit(context)).map(({ state }) => state)
  const coordinatorIds = await idsOfRoleHolders(store, ['coordinator'], moment.today)
  const successorIds = new Set(endingUnits(reorganisation.state).values())
  const successors = units.filter(({ id }) => successorIds.has(id))
  const contacts = (unit: Unit) => idsOfHoldersAt(store, unit.contactRole, unit.id, moment.today)
  const needing = units.filter((unit) => unit.delegationOrderNeededSince === effectiveOn)
  const [owners, ofSuccessors, ofNeeding] = await Promise.all([
    idsOfRoleHolders(
      store,
      ['coordinator', 'security-chief', 'legal-counsel', 'data-protection-officer'],
      moment.today,
    ),
    Promise.all(successors.map(contacts)),
    Promise.all(needing.map(contacts)),
  ])
  const told = {
    informedIds: [...owners, ...ofSuccessors.flat()],
    needing: needing.map((unit, at) => ({
      unit,
      bodies: bodies.filter(({ unitId }) => unitId === unit.id),
      informedIds: [...(ofNeeding[at] ?? []), ...coordinatorIds],
    })),
  }
  await store.commit(finishReorganisation(reorganisation, told, moment))
}
