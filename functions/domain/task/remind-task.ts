// Ignored: the third exit. A silent task is reminded of, escalates, and at last is taken as unanswered.
import { systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { isLegalBusinessDay } from '../calendar/swedish-holidays.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import type { MunicipalRules } from '../organisation/municipal-rules.ts'
import { findAssignee } from './choose-assignee.ts'
import { mailAssignee } from './open-task.ts'
import { reassign, type Successors } from './reassign-task.ts'
import { dueStepOn, nextStepAfter, plannedSteps } from './reminder-days.ts'
import type { Assignee, Task } from './task.ts'
import { closeTask, withoutReminder } from './task-exit.ts'
import { opinionMissing, taskOverdue, taskReminder } from './task-message.ts'
import { taskRules } from './task-rule.ts'

export interface RemindContext extends Moment, Successors, Pick<MunicipalRules, 'remindersOnHolidays'> {
  /** Who else hears that a consulted unit has not answered (M07), on the day after its last day. */
  alsoInformed?: { ids: readonly string[]; unitName: string } | undefined
}

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
  // Tomorrow's round finds the same step, until a business day comes or a later step takes its place.
  const waitsForBusinessDay =
    context.remindersOnHolidays === 'next-business-day' && !isLegalBusinessDay(today)
  if (step.step === 'remind' && waitsForBusinessDay) return undefined
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

  // Some kinds wait shorter for silence than for an escalation: with nobody to escalate to, that day is past already.
  const isLastDayPast =
    escalate &&
    plannedSteps({ ...state, escalation: [] }).some(({ step, day }) => step === 'ignore' && day <= today)
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
  const deputyIds = deputiesOf(state.assignee.personId)
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before: task, after: reminded, action: 'task.reminded' }],
    effects: [
      ...mailAssignee(reminded, deputyIds, message),
      ...(step.step === 'overdue' ? mailOthers(reminded, deputyIds, context) : []),
    ],
  }
}

/** Whether today's round tells others than the assignee that a unit has not answered. */
export function isOpinionOverdue(task: Task, today: CalendarDay): boolean {
  return task.taskKind === 'give-opinion' && dueStepOn(task, today)?.step === 'overdue'
}

function mailOthers(task: Task, deputyIds: readonly string[], { alsoInformed }: RemindContext): Effect[] {
  if (alsoInformed === undefined) return []
  const asked = [task.assignee.personId, ...deputyIds]
  const others = alsoInformed.ids.filter((personId) => !asked.includes(personId))
  return mailTo(others, opinionMissing(task, alsoInformed.unitName))
}
