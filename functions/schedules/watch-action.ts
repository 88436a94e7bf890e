// Daily: an action whose owner is to be reminded, whose day has passed, or whose owner has left (domain 2.2).
import type { Action } from '../domain/action/action.ts'
import { lookAtAction } from '../domain/action/action-watch.ts'
import type { Stored } from '../domain/decision.ts'
import { isValidOn } from '../domain/organisation/role-assignment.ts'
import { managerRoles, temporaryOwner } from '../domain/register/fall-back.ts'
import { roleHolders } from '../store/role-holders.ts'
import { rolesOf } from '../store/unit-people.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchAction(action: Stored<Action>, { store, moment }: WatchContext): Promise<void> {
  const { ownerId, unitPath } = action.state
  const [held, holders] = await Promise.all([
    rolesOf(store, ownerId),
    roleHolders(store, [...managerRoles, 'coordinator'], moment.today),
  ])
  const ownerHasLeft = !held.some((role) => isValidOn(role, moment.today))
  const manager = temporaryOwner(holders, unitPath, ownerId)
  const decision = lookAtAction(action, { ownerHasLeft, manager }, moment)
  if (decision) await store.commit(decision)
}
