// The principal's tasks that were closed while a deputy stood in, whoever closed them.
import { timeOfDeputy } from '../domain/organisation/handover-list.ts'
import type { Deputy } from '../domain/organisation/role-assignment.ts'
import { lists } from './lists.ts'
import type { ListQuery } from './store.ts'

export function tasksClosedDuring(deputy: Deputy): ListQuery {
  const { from, to } = timeOfDeputy(deputy)
  const partition = lists.closedTasksOf(deputy.principalId)
  // Every key goes on after the instant, so that one of the end itself comes after `until`.
  return { table: 'governance', index: 'gsi1', partition, since: from, until: to }
}
