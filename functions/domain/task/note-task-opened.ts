// Whoever is asked first reads the task: noted once, so that the handler sees whom a consultation has reached.
import type { Actor } from '../actor.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import type { Matter } from '../matter/matter.ts'
import { opinionOf, withOpinion } from '../matter/opinion.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Task } from './task.ts'

/** Only the first reading of an open task is noted. */
export function isUnread({ status, openedByAssigneeAt }: Task): boolean {
  return status === 'open' && openedByAssigneeAt === undefined
}

/**
 * @param matter where the unit's opinion stands; undefined for a task that asks for none
 * @returns undefined when there is nothing to note any more
 */
export function noteTaskOpened(
  task: Stored<Task>,
  matter: Stored<Matter> | undefined,
  { actor, now }: { actor: Actor; now: string },
): Decision | undefined {
  const standing = standingForTask(task.state, actor)
  if (!isUnread(task.state)) return undefined
  const read: Change = {
    before: task,
    after: { ...task.state, openedByAssigneeAt: now },
    action: 'task.read',
  }
  const opened = matter && openedOpinion(matter, task.state)
  return { at: now, ...standing, changes: opened ? [read, opened] : [read], effects: [] }
}

function openedOpinion(matter: Stored<Matter>, task: Task): Change | undefined {
  const opinion = opinionOf(matter.state, task)
  if (opinion?.status !== 'sent') return undefined
  const after = withOpinion(matter.state, opinion, { taskId: task.id, status: 'opened' })
  return { before: matter, after, action: 'opinion.opened' }
}
