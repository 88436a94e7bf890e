// Fills a vacancy: the manager names a new owner, and what fell back goes over to them.
import { systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { isReached } from '../classification/reclassification-trigger.ts'
import { startReclassification } from '../classification/start-classification.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import { type Advance, type Standstill, startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { Refusal } from '../refusal.ts'
import type { AskingCase } from '../task/open-task.ts'
import type { Task } from '../task/task.ts'
import type { InformationAsset } from './information-asset.ts'
import { holdsRoleFor } from './owner-role.ts'
import type { OwnerVacancy } from './owner-vacancy.ts'
import type { System } from './system.ts'

/** What the task says of the vacancy that asks for it. */
export function caseOfVacancy({ id, role, unitName }: OwnerVacancy): AskingCase {
  const roleName = { 'information-owner': 'informationsägare', 'system-owner': 'systemägare' }[role]
  return { id, process: 'classification', title: `Vakant ${roleName}: ${unitName}`, authorIds: [] }
}

/**
 * @param roles those of the person who is named
 * @throws Refusal `owner-without-role` for someone who may not own what is vacant
 */
export function checkAppointment(
  { role, unitPath }: OwnerVacancy,
  roles: readonly RoleAssignment[],
  today: CalendarDay,
): void {
  if (!holdsRoleFor(roles, role, unitPath, today))
    throw new Refusal('owner-without-role', [{ path: 'body.answer.personId', message: role }])
}

/**
 * Carries the answer over. Silence puts the question again: what is vacant cannot stay so.
 * @returns `appointed`, also when someone has been; or `asked-again`
 */
export function applyAppointment(
  before: Stored<OwnerVacancy>,
  task: Task,
  { now, today }: Moment,
): Advance | Standstill {
  if (before.state.status === 'appointed') return { decision: undefined, next: 'appointed' }
  const { answer } = task
  if (answer?.kind !== 'appoint-owner') {
    return {
      decision: {
        at: now,
        actor: systemStamp,
        changes: [{ before, after: before.state, action: 'owner-vacancy.asked-again' }],
        effects: [startMachine('owner-vacancy', { vacancyId: before.state.id })],
      },
      next: 'asked-again',
    }
  }
  const after: OwnerVacancy = {
    ...before.state,
    status: 'appointed',
    appointedId: answer.personId,
    closedOn: today,
  }
  return {
    decision: {
      at: now,
      actor: systemStamp,
      changes: [{ before, after, action: 'owner-vacancy.filled' }],
      effects: [startMachine('register-upkeep', { entry: 'hand-over', vacancyId: after.id })],
    },
    next: 'appointed',
  }
}

/** An asset takes up to six writes and a start of a transaction's hundred. */
const thingsInOneDecision = 12

/**
 * Gives the new owner some of what is vacant, and leaves the rest to an execution that this commit starts. Undefined
 * when nothing is left. A new owner is a reason to classify anew what weighs something (domain 3.3).
 */
export function handOverObjects(
  vacancy: OwnerVacancy,
  things: readonly (Stored<InformationAsset> | Stored<System>)[],
  { modelId, newId, now }: { modelId: string; newId: () => string; now: string },
): Decision | undefined {
  const { appointedId, formerOwnerId } = vacancy
  if (appointedId === undefined) throw new Refusal('wrong-state')
  const vacant = things.filter(({ state }) => state.vacancyId === vacancy.id)
  const some = vacant.slice(0, thingsInOneDecision)
  if (some.length === 0) return undefined
  const changed = [{ field: 'ownerId', before: formerOwnerId, after: appointedId }]
  const parts = some.map((before): { changes: Change[]; effects: Effect[] } => {
    const { vacantSince: _, vacancyId: __, ...kept } = before.state
    const after = { ...kept, ownerId: appointedId }
    if (after.kind === 'information-asset' && before.state.kind === 'information-asset' && isReached(after)) {
      return startReclassification({ ...before, state: before.state }, after, {
        id: newId(),
        modelId,
        trigger: 'owner-change',
        changed,
        startedBy: 'system',
        now,
      })
    }
    return { changes: [{ before, after, action: `${after.kind}.owner-appointed` }], effects: [] }
  })
  const isMoreLeft = vacant.length > thingsInOneDecision
  return {
    at: now,
    actor: systemStamp,
    changes: parts.flatMap(({ changes }) => changes),
    effects: [
      ...parts.flatMap(({ effects }) => effects),
      ...(isMoreLeft ? [startMachine('register-upkeep', { entry: 'hand-over', vacancyId: vacancy.id })] : []),
    ],
  }
}
