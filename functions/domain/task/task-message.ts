// The mails about a task, as data.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { daysBetween } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Message } from '../message.ts'
import type { Task } from './task.ts'

function aboutMatter({ matterId, matterTitle, diaryNumber }: Task) {
  return { matterId, matterTitle, ...(diaryNumber && { diaryNumber }) }
}

/** A day that has been moved since, by a hand-over or a respite, has no hour of its own. */
function dueHour({ dueOn, dueAt }: Task): { dueAt?: string } {
  return dueAt !== undefined && stockholmDay(dueAt) === dueOn ? { dueAt } : {}
}

function about(task: Task) {
  return {
    ...aboutMatter(task),
    taskId: task.id,
    taskKind: task.taskKind,
    dueOn: task.dueOn,
    ...dueHour(task),
    ...(task.subject.bodyName && { bodyName: task.subject.bodyName }),
    ...(task.subject.assetId && { assetId: task.subject.assetId }),
  }
}

export const taskAssigned = (task: Task): Message => ({ template: 'task-assigned', ...about(task) })
export const taskOverdue = (task: Task): Message => ({ template: 'task-overdue', ...about(task) })
export const taskEscalated = (task: Task): Message => ({ template: 'task-escalated', ...about(task) })
export const taskHandedOver = (task: Task): Message => ({ template: 'task-handed-over', ...about(task) })

export function taskReminder(task: Task, today: CalendarDay): Message {
  return { template: 'task-reminder', ...about(task), daysLeft: Math.max(0, daysBetween(today, task.dueOn)) }
}

/** M07, to those who are not asked themselves: the unit's manager and the handler. */
export function opinionMissing(task: Task, unitName: string): Message {
  return { template: 'opinion-missing', ...aboutMatter(task), unitName, dueOn: task.dueOn }
}

export function respiteAsked(task: Task, unitName: string, until: CalendarDay): Message {
  return { template: 'respite-asked', ...aboutMatter(task), taskId: task.id, unitName, until }
}

/** The due day is the one that holds after the decision. */
export function respiteDecided(task: Task, granted: boolean): Message {
  return { template: 'respite-decided', ...aboutMatter(task), taskId: task.id, granted, dueOn: task.dueOn }
}
