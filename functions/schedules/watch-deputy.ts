// Daily: whoever is back after a deputy's last day is told what was done in their place.
import type { Stored } from '../domain/decision.ts'
import { handOverList } from '../domain/organisation/handover-list.ts'
import type { Deputy } from '../domain/organisation/role-assignment.ts'
import { tasksClosedDuring } from '../store/closed-tasks.ts'
import { chairDecisionsDuring } from '../store/urgent-reports.ts'
import type { WatchContext } from './watch-context.ts'

export async function watchDeputy(deputy: Stored<Deputy>, { store, moment }: WatchContext): Promise<void> {
  const [tasks, chairDecisions] = await Promise.all([
    store.all('task', tasksClosedDuring(deputy.state)),
    chairDecisionsDuring(store, deputy.state),
  ])
  const decision = handOverList(
    deputy,
    tasks.map(({ state }) => state),
    moment,
    chairDecisions.length,
  )
  if (decision) await store.commit(decision)
}
