// What a task is to whoever reads it: their own, a colleague's that they may do too, one they stand in for, or somebody else's.
import type { Me } from '../../session/me.tsx'
import type { TaskRow } from './task-list.tsx'

export type TaskStanding = { as: 'asked' | 'colleague' | 'reader' } | { as: 'deputy'; principalId: string }

type Asked = Pick<TaskRow, 'assignee' | 'process'>

/** Asked first, then as colleague, then as deputy: the server chooses in the same order. */
export function standingIn(
  { assignee, process }: Asked,
  me: Pick<Me, 'personId' | 'standings'>,
): TaskStanding {
  const inPlace = me.standings.filter(
    ({ role, unitId }) => role === assignee.role && unitId === assignee.unitId,
  )
  const isOwn = inPlace.some(({ deputyFor }) => deputyFor === undefined)
  if (isOwn) return { as: assignee.personId === me.personId ? 'asked' : 'colleague' }
  const lent = inPlace.flatMap(({ deputyFor }) => (deputyFor?.scope.includes(process) ? [deputyFor] : []))
  const deputyFor = lent.find(({ personId }) => personId === assignee.personId) ?? lent[0]
  return deputyFor ? { as: 'deputy', principalId: deputyFor.personId } : { as: 'reader' }
}

export const mayAct = ({ as }: TaskStanding): boolean => as !== 'reader'

/** What can still be answered: what is open, and the opinion of a unit that was silent. */
export const takesAnswer = ({ status, taskKind }: Pick<TaskRow, 'status' | 'taskKind'>): boolean =>
  status === 'open' || (status === 'ignored' && taskKind === 'give-opinion')
