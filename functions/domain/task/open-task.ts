// Opens a task for a waiting machine: one task, one mail, and a harmless repeat.
import { systemStamp } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import type { Matter } from '../matter/matter.ts'
import type { Role } from '../organisation/role.ts'
import type { DeputyScope } from '../organisation/role-assignment.ts'
import { chooseAssignee } from './choose-assignee.ts'
import { nextStepAfter } from './reminder-days.ts'
import type { Assignee, Task, TaskSubject } from './task.ts'
import type { TaskKind } from './task-answer.ts'
import { answerEffects } from './task-exit.ts'
import { taskAssigned } from './task-message.ts'
import { taskRules } from './task-rule.ts'

/** What a task knows of the matter, or of another case, that asks for it. */
export type AskingCase = Pick<Matter, 'id' | 'title' | 'diaryNumber' | 'authorIds'> & {
  process: DeputyScope
}

export interface OpenTask {
  taskId: string
  taskKind: TaskKind
  matter: AskingCase
  /** People with the asked role or one it escalates to, today. */
  holders: readonly Assignee[]
  deputiesOf: (personId: string) => readonly string[]
  disqualifiedIds: readonly string[]
  role?: Role | undefined
  unitId?: string | undefined
  dueOn?: CalendarDay | undefined
  /** Where hours count: the due day is that of the instant. */
  dueAt?: string | undefined
  subject?: TaskSubject | undefined
  /** People who may not do it although they wrote nothing. */
  signedIds?: readonly string[] | undefined
  token: string
  now: string
  today: CalendarDay
}

/** A mail to the assignee and to each deputy on duty who may do it (KL 6:30, 7:4). */
export function mailAssignee(
  task: Task,
  deputyIds: readonly string[],
  message: ReturnType<typeof taskAssigned>,
): Effect[] {
  const mayDo = taskRules[task.taskKind].deputyMay === false ? [] : deputyIds
  const allowed = mayDo.filter((deputyId) => !task.disqualifiedIds.includes(deputyId))
  const recipients = new Set([task.assignee.personId, ...allowed])
  return [...recipients].map((recipientId) => ({ kind: 'send-mail', recipientId, message }))
}

/** The roles asked for a task, in order. */
export function askedRoles(kind: TaskKind, role: Role | undefined): readonly Role[] {
  const rule = taskRules[kind]
  const first = role ?? rule.role
  return [first, ...rule.escalation.filter((next) => next !== first)]
}

/** Creates the task and the mail that asks for it. */
export function openTask(request: OpenTask): Decision {
  const { matter, taskKind, now, today } = request
  const rule = taskRules[taskKind]
  const authorIds = [...new Set([...matter.authorIds, ...(request.signedIds ?? [])])]
  const forbidden = [...request.disqualifiedIds, ...(rule.authorMay ? [] : authorIds)]
  const roles = askedRoles(taskKind, request.role)
  const { assignee, escalation } = chooseAssignee(request.holders, roles, request.unitId, forbidden)
  const { dueAt } = request
  const dueOn = request.dueOn ?? (dueAt ? stockholmDay(dueAt) : addDays(today, rule.dueDays))
  const task: Task = {
    kind: 'task',
    id: request.taskId,
    matterId: matter.id,
    taskKind,
    process: matter.process,
    matterTitle: matter.title,
    ...(matter.diaryNumber && { diaryNumber: matter.diaryNumber }),
    subject: request.subject ?? {},
    assignee,
    escalation: [...escalation],
    authorIds,
    disqualifiedIds: [...request.disqualifiedIds],
    openedAt: now,
    dueOn,
    ...(dueAt !== undefined && { dueAt }),
    reminderCount: 0,
    token: request.token,
    status: 'open',
  }
  const next = nextStepAfter(task, today)
  const opened: Task = next ? { ...task, nextReminderOn: next.day } : task
  return {
    at: now,
    actor: systemStamp,
    changes: [{ after: opened, action: 'task.opened' }],
    effects: mailAssignee(opened, request.deputiesOf(assignee.personId), taskAssigned(opened)),
  }
}

/**
 * A question that is not put any more when the machine comes to put it: the task is withdrawn as it is opened, and the
 * machine hears of it as of any other that was taken back.
 */
export function openWithdrawn(request: OpenTask): Decision {
  const [change] = openTask(request).changes
  if (change?.after.kind !== 'task') throw new RangeError('Opening a task makes a task')
  const { nextReminderOn: _, ...open } = change.after
  const task: Task = { ...open, status: 'withdrawn', closedAt: request.now, closedBy: systemStamp }
  return {
    at: request.now,
    actor: systemStamp,
    changes: [{ after: task, action: 'task.withdrawn' }],
    effects: answerEffects(task, 'withdrawn'),
  }
}

/**
 * A machine asks again for a task that exists, because the first call was cut off after its commit.
 * The new token replaces the old one, which nobody waits for; a task already closed answers the new token at once.
 * @param now when the call began: a call that was cut off but lives on began before the one that took its place,
 *   and may not bring its dead token back
 */
export function rebindTask(existing: Stored<Task>, token: string, now: string): Decision | undefined {
  const task = existing.state
  const isOutdated = now < (task.tokenAt ?? task.openedAt)
  if (task.token === token || isOutdated) return undefined
  const rebound: Task = { ...task, token, tokenAt: now }
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before: existing, after: rebound, action: 'task.rebound' }],
    effects: task.status === 'open' ? [] : answerEffects(rebound, task.status),
  }
}
