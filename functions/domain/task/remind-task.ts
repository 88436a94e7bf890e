// Ignored: the third exit. A silent task is reminded of, escalates, and at last is taken as unanswered.
import { systemStamp } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { findAssignee } from './choose-assignee.ts'
import { mailAssignee } from './open-task.ts'
import { reassign, type Successors } from './reassign-task.ts'
import { dueStepOn, nextStepAfter } from './reminder-days.ts'
import type { Assignee, Task } from './task.ts'
import { closeTask, withoutReminder } from './task-exit.ts'
import { taskOverdue, taskReminder } from './task-message.ts'
import { taskRules } from './task-rule.ts'

export type RemindContext = Moment & Successors

function holdsRoleStill(task: Task, holders: readonly Assignee[]): boolean {
  const { personId, role, unitId } = task.assignee
  if (task.disqualifiedIds.includes(personId)) return false
  return holders.some(
    (holder) => holder.personId === personId && holder.role === role && holder.unitId === unitId,
  )
}

/**
 * What the daily round does with one open task: nothing, a reminder, an escalation, or the end of waiting.
 * An assignee who has left the role is replaced first, by a successor or by the next role.
 */
export function remindTask(task: Stored<Task>, context: RemindContext): Decision | undefined {
  const state = task.state
  const { now, today, holders, deputiesOf } = context
  if (state.status !== 'open') return undefined
  const step = dueStepOn(state, today)
  if (step === undefined) return undefined
  const authors = taskRules[state.taskKind].authorMay ? [] : state.authorIds
  const forbidden = [...state.disqualifiedIds, ...authors, state.assignee.personId]

  const escalate = step.step === 'escalate'
  if (escalate || !holdsRoleStill(state, holders)) {
    const roles = escalate ? state.escalation : [state.assignee.role, ...state.escalation]
    const next = findAssignee(
      holders,
      roles,
      escalate ? state.subject.unitId : state.assignee.unitId,
      forbidden,
    )
    if (next) {
      const action = escalate ? 'task.escalated' : 'task.handed-over'
      return reassign(task, next, {
        actor: systemStamp,
        now,
        today,
        action,
        deputyIds: deputiesOf(next.assignee.personId),
      })
    }
  }

  const isLastDayPast = escalate && dueStepOn({ ...state, escalation: [] }, today)?.step === 'ignore'
  if (step.step === 'ignore' || isLastDayPast) {
    return closeTask(task, 'ignored', { actor: systemStamp, now })
  }

  // Nobody was left to escalate to: the waiting goes on, towards `ignore`.
  const waiting: Task = {
    ...withoutReminder(state),
    escalation: escalate ? [] : state.escalation,
    reminderCount: state.reminderCount + 1,
  }
  const planned = nextStepAfter(waiting, today)
  const reminded: Task = planned ? { ...waiting, nextReminderOn: planned.day } : waiting
  const message = step.step === 'remind' ? taskReminder(reminded, today) : taskOverdue(reminded)
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before: task, after: reminded, action: 'task.reminded' }],
    effects: mailAssignee(reminded, deputiesOf(state.assignee.personId), message),
  }
}
