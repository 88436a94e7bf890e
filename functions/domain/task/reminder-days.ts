// When an open task is next looked at: before it is due, the day after, when it escalates, when silence is the answer.

import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import { stockholmDay } from '../calendar/stockholm-time.ts'
import type { Task } from './task.ts'
import { taskRules } from './task-rule.ts'

/** What the calendar asks for on a day. */
export type DueStep = { day: CalendarDay; step: 'remind' | 'overdue' | 'escalate' | 'ignore' }

type Planned = Pick<Task, 'taskKind' | 'dueOn' | 'escalation' | 'openedAt'>

/**
 * All steps of an open task in the order of their days. Escalation is planned only while a role is left to ask.
 * A task that was late already when it was opened is late from that day, or silence would never be noticed.
 */
export function plannedSteps(task: Planned): DueStep[] {
  const rule = taskRules[task.taskKind]
  const openedOn = stockholmDay(task.openedAt)
  const lateAfter = task.dueOn > openedOn ? task.dueOn : openedOn
  const steps: DueStep[] = rule.remindersBefore.map((days) => ({
    day: addDays(task.dueOn, -days),
    step: 'remind',
  }))
  steps.push({ day: addDays(lateAfter, 1), step: 'overdue' })
  if (task.escalation.length > 0)
    steps.push({ day: addDays(lateAfter, rule.escalateAfterDays), step: 'escalate' })
  else steps.push({ day: addDays(lateAfter, rule.ignoreAfterDays), step: 'ignore' })
  return steps.sort((a, b) => a.day.localeCompare(b.day))
}

/** The first step after the given day, or none. */
export function nextStepAfter(task: Planned, day: CalendarDay): DueStep | undefined {
  return plannedSteps(task).find((step) => step.day > day)
}

/**
 * The step that is due on the given day: the latest one not taken yet.
 * Days that were missed are not made up one by one: nobody gets three reminders in a row.
 */
export function dueStepOn(
  task: Planned & Pick<Task, 'nextReminderOn'>,
  today: CalendarDay,
): DueStep | undefined {
  const { nextReminderOn } = task
  if (nextReminderOn === undefined) return undefined
  return plannedSteps(task).findLast(({ day }) => nextReminderOn <= day && day <= today)
}
