// The mails about a task, as data.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { daysBetween } from '../calendar/calendar-day.ts'
import type { Message } from '../message.ts'
import type { Task } from './task.ts'

function about(task: Task) {
  return {
    matterId: task.matterId,
    matterTitle: task.matterTitle,
    ...(task.diaryNumber && { diaryNumber: task.diaryNumber }),
    taskId: task.id,
    taskKind: task.taskKind,
    dueOn: task.dueOn,
    ...(task.subject.bodyName && { bodyName: task.subject.bodyName }),
  }
}

export const taskAssigned = (task: Task): Message => ({ template: 'task-assigned', ...about(task) })
export const taskOverdue = (task: Task): Message => ({ template: 'task-overdue', ...about(task) })
export const taskEscalated = (task: Task): Message => ({ template: 'task-escalated', ...about(task) })
export const taskHandedOver = (task: Task): Message => ({ template: 'task-handed-over', ...about(task) })

export function taskReminder(task: Task, today: CalendarDay): Message {
  return { template: 'task-reminder', ...about(task), daysLeft: Math.max(0, daysBetween(today, task.dueOn)) }
}
