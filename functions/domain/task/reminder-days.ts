// When an open task is next looked at: before it is due, the day after, when it escalates, when silence is the answer.

import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Task } from './task.ts'
import { taskRules } from './task-rule.ts'

/** What the calendar asks for on a day. */
export type DueStep = { day: CalendarDay; step: 'remind' | 'overdue' | 'escalate' | 'ignore' }

/** All steps of an open task in the order of their days. Escalation is planned only while a role is left to ask. */
export function plannedSteps(task: Pick<Task, 'taskKind' | 'dueOn' | 'escalation'>): DueStep[] {
  const rule = taskRules[task.taskKind]
  const steps: DueStep[] = rule.remindersBefore.map((days) => ({
    day: addDays(task.dueOn, -days),
    step: 'remind',
  }))
  steps.push({ day: addDays(task.dueOn, 1), step: 'overdue' })
  if (task.escalation.length > 0)
    steps.push({ day: addDays(task.dueOn, rule.escalateAfterDays), step: 'escalate' })
  else steps.push({ day: addDays(task.dueOn, rule.ignoreAfterDays), step: 'ignore' })
  return steps.sort((a, b) => a.day.localeCompare(b.day))
}

/** The first step after the given day, or none. */
export function nextStepAfter(
  task: Pick<Task, 'taskKind' | 'dueOn' | 'escalation'>,
  day: CalendarDay,
): DueStep | undefined {
  return plannedSteps(task).find((step) => step.day > day)
}

/**
 * The step that is due on the given day: the latest one not taken yet.
 * Days that were missed are not made up one by one: nobody gets three reminders in a row.
 */
export function dueStepOn(
  task: Pick<Task, 'taskKind' | 'dueOn' | 'escalation' | 'nextReminderOn'>,
  today: CalendarDay,
): DueStep | undefined {
  const { nextReminderOn } = task
  if (nextReminderOn === undefined) return undefined
  return plannedSteps(task).findLast(({ day }) => nextReminderOn <= day && day <= today)
}
