// The work with an incident: what happened when, who does what by which day, what was written for the reports, and how it ended.
import { stampOf } from '../actor.ts'
import type { Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { RoleAssignment } from '../organisation/role-assignment.ts'
import { isValidOn } from '../organisation/role-assignment.ts'
import type { Fault } from '../refusal.ts'
import { Refusal } from '../refusal.ts'
import {
  type ByPerson,
  changeIncident,
  type IncidentDecision,
  requirePast,
  requireStatus,
} from './change-incident.ts'
import { type Incident, mostTasks, mostTimelineEntries } from './incident.ts'
import { isRunning } from './legal-clock.ts'
import { requireSight } from './see-incident.ts'

/** @throws Refusal `malformed-request` when there are as many already as one incident holds */
export function requireRoom(path: string, things: readonly unknown[], most: number): void {
  if (things.length >= most) throw new Refusal('malformed-request', [{ path, message: `≤ ${most}` }])
}

/** @throws Refusal `permission-denied`; `wrong-state` when it is closed; `day-not-possible` for what has not happened yet */
export function addTimelineEntry(
  before: Stored<Incident>,
  { at, text }: { at: string; text: string },
  context: ByPerson,
): IncidentDecision {
  const { state } = before
  requireSight(state, context.actor, context.grant)
  requireStatus(state, 'reported', 'open')
  requirePast('body.at', at, context)
  requireRoom('timeline', state.timeline, mostTimelineEntries)
  const entry = { at, text, by: stampOf(context.actor, context.grant.standing), writtenAt: context.now }
  const timeline = [...state.timeline, entry].toSorted((a, b) => a.at.localeCompare(b.at))
  return changeIncident(before, { ...state, timeline }, 'incident.timeline-added', context)
}

/** @throws Refusal `wrong-state`; `day-not-possible`; `owner-without-role` for someone who holds no role today */
export function addIncidentTask(
  before: Stored<Incident>,
  { title, ownerId, dueOn }: Pick<Incident['tasks'][number], 'title' | 'ownerId' | 'dueOn'>,
  context: ByPerson & { id: string; ownerRoles: readonly RoleAssignment[] },
): IncidentDecision {
  const { state } = before
  const { id, ownerRoles, today } = context
  requireStatus(state, 'open')
  if (dueOn < today) throw new Refusal('day-not-possible', [{ path: 'body.dueOn', message: `≥ ${today}` }])
  if (!ownerRoles.some((held) => isValidOn(held, today)))
    throw new Refusal('owner-without-role', [{ path: 'body.ownerId', message: ownerId }])
  requireRoom('tasks', state.tasks, mostTasks)
  const tasks = [...state.tasks, { id, title, ownerId, dueOn }]
  return changeIncident(before, { ...state, tasks }, 'incident.task-given', context, {
    effects: mailTo([ownerId], { template: 'incident-task-given', incidentId: state.id, dueOn }),
  })
}

/** @throws Refusal `not-found`; `permission-denied` for another's task; `wrong-state` when it is done */
export function finishIncidentTask(
  before: Stored<Incident>,
  incidentTaskId: string,
  context: ByPerson,
): IncidentDecision {
  const { state } = before
  const { actor, grant, now } = context
  const task = state.tasks.find(({ id }) => id === incidentTaskId)
  if (task === undefined) throw new Refusal('not-found', [{ path: 'task', message: incidentTaskId }])
  if (grant.scope === 'own' && task.ownerId !== actor.personId) throw new Refusal('permission-denied')
  requireStatus(state, 'open')
  if (task.doneAt !== undefined) throw new Refusal('wrong-state', [{ path: 'task', message: task.doneAt }])
  const tasks = state.tasks.map((each) =>
    each === task ? { ...task, doneAt: now, doneBy: actor.personId } : each,
  )
  return changeIncident(before, { ...state, tasks }, 'incident.task-done', context)
}

/** What is written for a report's fields takes the place of what the system knows. @throws Refusal `wrong-state` */
export function writeReportTexts(
  before: Stored<Incident>,
  texts: Readonly<Record<string, string>>,
  context: ByPerson,
): IncidentDecision {
  requireStatus(before.state, 'reported', 'open')
  const reportTexts = { ...before.state.reportTexts, ...texts }
  return changeIncident(before, { ...before.state, reportTexts }, 'incident.report-written', context)
}

/** Everything that must be done first, as it is named in a refusal. */
function leftToDo({ clocks, tasks, isSignificant, controllers }: Incident): Fault[] {
  return [
    ...(isSignificant === undefined
      ? [
          {
            path: 'incident.isSignificant',
            message: { sv: 'Betydelsen är inte avgjord.', en: 'The significance is not decided.' },
          },
        ]
      : []),
    ...clocks.filter(isRunning).map(({ key, dueAt }) => ({ path: `clocks.${key}`, message: dueAt })),
    ...tasks
      .filter(({ doneAt }) => doneAt === undefined)
      .map(({ id, dueOn }) => ({ path: `tasks.${id}`, message: dueOn })),
    ...controllers
      .filter(({ informing }) => informing.status === 'proposed' || informing.status === 'decided')
      .map(({ unitId, informing }) => ({
        path: `controllers.${unitId}.informing`,
        message: informing.status,
      })),
  ]
}

/** @throws Refusal `stale-version`; `wrong-state` while a clock runs, a task is open, or something is undecided */
export function closeIncident(
  before: Stored<Incident>,
  summary: string,
  context: ByPerson & { expectedVersion: number },
): IncidentDecision {
  const { state, version } = before
  const { actor, grant, now, expectedVersion } = context
  if (version !== expectedVersion) throw new Refusal('stale-version')
  requireStatus(state, 'open')
  const left = leftToDo(state)
  if (left.length > 0) throw new Refusal('wrong-state', left)
  const incident: Incident = {
    ...state,
    status: 'closed',
    handledAt: state.handledAt ?? now,
    summary,
    closedAt: now,
    closedBy: stampOf(actor, grant.standing),
  }
  return changeIncident(before, incident, 'incident.closed', context)
}
