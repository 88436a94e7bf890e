// A longer time to answer a consultation (anstånd): the unit asks for it, and whoever handles the matter decides.
import type { Actor, Standing } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { requireOpinion, withOpinion } from '../matter/opinion.ts'
import type { Opinion } from '../matter/opinion-record.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { mailAssignee } from './open-task.ts'
import { nextStepAfter } from './reminder-days.ts'
import { standingForTask } from './standing-for-task.ts'
import type { Task } from './task.ts'
import { withoutReminder } from './task-exit.ts'
import { respiteAsked, respiteDecided } from './task-message.ts'

/** Two months *(our choice)*: the bodies wait for the matter, and the machine for the unit. */
const longestRespiteDays = 60

/** What is asked for or granted is after the day that holds now, in the future, and not too far away. */
function requireRespiteDay(until: CalendarDay, task: Task, matter: Matter, today: CalendarDay): void {
  if (matter.phase.name !== 'consultation') throw new Refusal('wrong-state')
  const lastToPass = task.dueOn > today ? task.dueOn : today
  const [earliest, latest] = [addDays(lastToPass, 1), addDays(matter.phase.lastAnswerDay, longestRespiteDays)]
  if (until < earliest || until > latest)
    throw new Refusal('day-not-possible', [{ path: 'body.until', message: `${earliest}..${latest}` }])
}

function requireOpenOpinionTask({ status, taskKind }: Task): void {
  if (taskKind !== 'give-opinion') throw new Refusal('wrong-state')
  if (status !== 'open') throw new Refusal('task-closed')
}

/** A time that is granted stands until a longer one is, whatever is asked for meanwhile. */
function unlessGranted({ respite }: Opinion, facts: Partial<Opinion>): Partial<Opinion> {
  return respite?.status === 'granted' ? {} : facts
}

/**
 * The unit asks for a longer time, with a reason; whoever handles the matter is mailed.
 * Throws `day-not-possible` outside the day after the due day to sixty days after the last answer day.
 */
export function askRespite(
  task: Stored<Task>,
  matter: Stored<Matter>,
  { until, reason }: { until: CalendarDay; reason: string },
  { actor, now, today, informedIds }: Moment & { actor: Actor; informedIds: readonly string[] },
): Decision {
  const standing = standingForTask(task.state, actor)
  requireOpenOpinionTask(task.state)
  requireRespiteDay(until, task.state, matter.state, today)
  const opinion = requireOpinion(matter.state, task.state)
  const asked: Task = { ...task.state, respite: { until, reason, askedAt: now, status: 'asked' } }
  const facts = { taskId: task.state.id, ...unlessGranted(opinion, { respite: { until, status: 'asked' } }) }
  const after = withOpinion(matter.state, opinion, facts)
  return {
    at: now,
    ...standing,
    changes: [
      { before: task, after: asked, action: 'task.respite-asked', reason },
      { before: matter, after, action: 'opinion.respite-asked' },
    ],
    effects: mailTo(informedIds, respiteAsked(asked, opinion.unitName, until)),
  }
}

export interface RespiteDecision {
  granted: boolean
  /** Another day than the unit asked for. */
  until?: CalendarDay | undefined
  reason?: string | undefined
}

/**
 * Grants what the unit asked for, another day, or nothing. A granted day is the task's new due day, so that nobody is
 * called late before it; the unit is mailed either way.
 */
export function decideRespite(
  task: Stored<Task>,
  matter: Stored<Matter>,
  { granted, until, reason }: RespiteDecision,
  context: Moment & {
    actor: Actor
    standing: Standing | undefined
    disqualifiedIds: readonly string[]
    deputiesOf: (personId: string) => readonly string[]
  },
): Decision {
  const { actor, standing, now, today } = context
  if (context.disqualifiedIds.includes(actor.personId)) throw new Refusal('disqualified')
  requireOpenOpinionTask(task.state)
  const { respite } = task.state
  if (respite?.status !== 'asked') throw new Refusal('wrong-state')
  const day = (granted ? until : undefined) ?? respite.until
  if (granted) requireRespiteDay(day, task.state, matter.state, today)
  const opinion = requireOpinion(matter.state, task.state)
  const status = granted ? 'granted' : 'declined'
  const decided: Task = {
    ...task.state,
    respite: { ...respite, until: day, status, ...(reason !== undefined && { decisionReason: reason }) },
  }
  const after = granted ? dueOn(decided, day, today) : decided
  const facts: Partial<Opinion> = granted
    ? { status: 'respite', respite: { until: day, status } }
    : unlessGranted(opinion, { respite: { until: day, status } })
  const withFacts = withOpinion(matter.state, opinion, { taskId: task.state.id, ...facts })
  return {
    at: now,
    actor: stampOf(actor, standing),
    changes: [
      { before: task, after, action: `task.respite-${status}`, reason },
      { before: matter, after: withFacts, action: `opinion.respite-${status}` },
    ],
    effects: mailAssignee(after, context.deputiesOf(after.assignee.personId), respiteDecided(after, granted)),
  }
}

function dueOn(task: Task, day: CalendarDay, today: CalendarDay): Task {
  const moved: Task = { ...withoutReminder(task), dueOn: day }
  const next = nextStepAfter(moved, today)
  return next ? { ...moved, nextReminderOn: next.day } : moved
}
