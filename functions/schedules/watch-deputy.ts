// Daily: whoever is back after a deputy's last day is told what was done in their place.
import type { Stored } from '../domain/decision.ts'
import { handOverList } from '../domain/organisation/handover-list.ts'
import type { Deputy } from '../domain/organisation/role-assignment.ts'
import { tasksClosedDuring } from '../store/closed-tasks.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchDeputy(deputy: Stored<Deputy>, { store, moment }: WatchContext): Promise<void> {
  const tasks = await store.all('task', tasksClosedDuring(deputy.state))
  const decision = handOverList(
    deputy,
    tasks.map(({ state }) => state),
    moment,
  )
  if (decision) await store.commit(decision)
}
