// Gives an open task to someone else: by hand-over, refusal, jäv, escalation, or because the holder left.
import type { ActorStamp } from '../actor.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { AssigneeChoice } from './choose-assignee.ts'
import { mailAssignee } from './open-task.ts'
import { nextStepAfter } from './reminder-days.ts'
import type { Assignee, Task, TaskSubject } from './task.ts'
import { taskEscalated, taskHandedOver } from './task-message.ts'

/** Whom a task may go to instead. */
export interface Successors {
  /** Everyone with a role the task may go to. */
  holders: readonly Assignee[]
  /** The deputies on duty for a holder, who are mailed too. */
  deputiesOf: (personId: string) => readonly string[]
}

export interface Reassignment extends Moment {
  actor: ActorStamp
  onBehalfOf?: ActorStamp
  action: 'task.passed-on' | 'task.handed-over' | 'task.escalated'
  reason?: string
  deputyIds: readonly string[]
  disqualifiedIds?: readonly string[]
  /** What the task is about now, when that changes with the hands it is in. */
  subject?: TaskSubject
}

/** The shortest time a new assignee gets, in days, so that nobody is late the moment they are asked. */
const daysOfGrace = 3

/**
 * Moves the task and mails the new assignee. A hand-over keeps the due day unless nothing would be looked at any more;
 * otherwise a day that is past or too near is moved.
 */
export function reassign(task: Stored<Task>, next: AssigneeChoice, how: Reassignment): Decision {
  const earliestDue = addDays(how.today, daysOfGrace)
  const isStillFollowed =
    nextStepAfter({ ...task.state, escalation: [...next.escalation] }, how.today) !== undefined
  const keepsDueDay = how.action === 'task.handed-over' && isStillFollowed
  const dueOn = task.state.dueOn < earliestDue && !keepsDueDay ? earliestDue : task.state.dueOn
  const { nextReminderOn: _, ...rest } = task.state
  const moved: Task = {
    ...rest,
    assignee: next.assignee,
    escalation: [...next.escalation],
    dueOn,
    disqualifiedIds: [...(how.disqualifiedIds ?? task.state.disqualifiedIds)],
    ...(how.subject && { subject: how.subject }),
    ...(how.action === 'task.escalated' && { escalatedAt: how.now }),
    ...(how.reason && { lastReason: how.reason }),
  }
  const planned = nextStepAfter(moved, how.today)
  const after: Task = planned ? { ...moved, nextReminderOn: planned.day } : moved
  const message = how.action === 'task.escalated' ? taskEscalated(after) : taskHandedOver(after)
  return {
    at: how.now,
    actor: how.actor,
    ...(how.onBehalfOf && { onBehalfOf: how.onBehalfOf }),
    changes: [{ before: task, after, action: how.action, reason: how.reason }],
    effects: mailAssignee(after, how.deputyIds, message),
  }
}
