// Gives an open task of a unit that is no more to the unit that takes over (domain 7, S5).
import { systemStamp } from '../actor.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Matter } from '../matter/matter.ts'
import { opinionOf, withOpinion } from '../matter/opinion.ts'
import type { Moment } from '../moment.ts'
import type { Unit } from '../organisation/unit.ts'
import { findAssignee } from './choose-assignee.ts'
import { reassign, type Successors } from './reassign-task.ts'
import type { Task } from './task.ts'
import { taskRules } from './task-rule.ts'

/** The committee that exists on the answer day answers; the matter says in whose place. */
function moveOpinion(matter: Stored<Matter>, task: Task, successor: Unit): Change[] {
  const opinion = opinionOf(matter.state, task)
  if (opinion === undefined) return []
  const after = withOpinion(matter.state, opinion, {
    // The successor may have been asked for an opinion of its own: each stands with its task.
    taskId: task.id,
    unitId: successor.id,
    unitName: successor.name,
    unitKind: successor.unitKind,
    formerUnitName: opinion.formerUnitName ?? opinion.unitName,
  })
  return [{ before: matter, after, action: 'opinion.moved' }]
}

/**
 * Whoever has the task keeps it if they hold the role at the successor; otherwise the role's holder there gets it.
 * @param task one whose assignee holds it at the unit that ended
 * @param matter of a task to give an opinion
 * @returns undefined when nobody at the successor may do it
 */
export function moveTask(
  task: Stored<Task>,
  successor: Unit,
  { matter, holders, deputiesOf, ...moment }: Moment & Successors & { matter?: Stored<Matter> | undefined },
): Decision | undefined {
  const { taskKind, assignee, escalation, disqualifiedIds, authorIds, subject } = task.state
  const role = taskKind === 'give-opinion' ? successor.contactRole : assignee.role
  const roles = [role, ...escalation]
  const forbidden = [...disqualifiedIds, ...(taskRules[taskKind].authorMay ? [] : authorIds)]
  const same = holders.filter((holder) => holder.personId === assignee.personId && holder.role === role)
  const next =
    findAssignee(same, roles, successor.id, forbidden) ??
    findAssignee(holders, roles, successor.id, forbidden)
  if (next === undefined) return undefined
  const isAboutUnit = subject.unitId === assignee.unitId
  const moved = reassign(task, next, {
    ...moment,
    actor: systemStamp,
    action: 'task.handed-over',
    reason: 'omorganisation',
    deputyIds: deputiesOf(next.assignee.personId),
    ...(isAboutUnit && { subject: { ...subject, unitId: successor.id } }),
  })
  const alongside = matter ? moveOpinion(matter, task.state, successor) : []
  return { ...moved, changes: [...moved.changes, ...alongside] }
}
