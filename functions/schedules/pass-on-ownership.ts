// Gives what an owner who has left owned to the unit's manager for the time being, with the open questions about it.
import type { Action } from '../domain/action/action.ts'
import type { Stored } from '../domain/decision.ts'
import { Refusal } from '../domain/refusal.ts'
import { managerRoles, passOn, temporaryOwner } from '../domain/register/fall-back.ts'
import type { InformationAsset } from '../domain/register/information-asset.ts'
import type { System } from '../domain/register/system.ts'
import { reassign } from '../domain/task/reassign-task.ts'
import type { Assignee } from '../domain/task/task.ts'
import { lists } from '../store/lists.ts'
import { deputiesOnDuty, roleHolders } from '../store/role-holders.ts'
import type { WatchContext } from './watch-context.ts'

interface PassOn {
  formerOwnerId: string
  /** The place whose manager, or the next one up, has it for the time being. */
  unitPath: string
  vacancyId: string
  things: readonly (Stored<InformationAsset> | Stored<System> | Stored<Action>)[]
}

/** @throws Refusal `no-role-holder` when there is no manager on the way up and no coordinator */
export async function passOnOwnership(
  { formerOwnerId, unitPath, vacancyId, things }: PassOn,
  context: WatchContext,
): Promise<Assignee> {
  const { store, moment } = context
  const holders = await roleHolders(store, [...managerRoles, 'coordinator'], moment.today)
  const manager = temporaryOwner(holders, unitPath, formerOwnerId)
  if (manager === undefined) throw new Refusal('no-role-holder', [{ path: 'unit', message: unitPath }])
  const how = { vacancyId, ownerId: manager.personId, since: moment.today }
  for (const decision of passOn(things, how, moment.now)) await store.commit(decision)
  const assetIds = new Set(
    things.flatMap(({ state }) => (state.kind === 'information-asset' ? [state.id] : [])),
  )
  await handOverQuestions(formerOwnerId, manager, assetIds, context)
  return manager
}

/** Nobody decides a class who has left: what waited for them waits for the manager now. */
async function handOverQuestions(
  formerOwnerId: string,
  manager: Assignee,
  assetIds: ReadonlySet<string>,
  { store, moment }: WatchContext,
): Promise<void> {
  const partition = lists.openTasksOf(formerOwnerId)
  const open = await store.all('task', { table: 'governance', index: 'gsi1', partition })
  const deputiesOf = await deputiesOnDuty(store, [manager], 'classification', moment.today)
  for (const task of open) {
    const { taskKind, subject, escalation } = task.state
    const isTheirs = taskKind === 'decide-classification' && assetIds.has(subject.assetId ?? '')
    if (!isTheirs) continue
    const left = escalation.filter((role) => role !== manager.role)
    const next = { assignee: manager, escalation: left }
    await store.commit(
      reassign(task, next, {
        actor: { personId: 'system', name: 'LIS', role: 'system' },
        ...moment,
        action: 'task.handed-over',
        deputyIds: deputiesOf(manager.personId),
        subject: { ...subject, unitId: manager.unitId },
      }),
    )
  }
}
