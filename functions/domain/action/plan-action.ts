// Registers an action that comes from anything but a gap, and plans an open one anew.
import { type Actor, stampOf } from '../actor.ts'
import type { Decision, Effect, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { isValidOn, type RoleAssignment } from '../organisation/role-assignment.ts'
import { type Grant, reaches } from '../permission.ts'
import type { ActionPlan } from '../plan/action-plan.ts'
import { withItem } from '../plan/plan-items.ts'
import { Refusal } from '../refusal.ts'
import { type Action, type ActionPlanning, isOpen, labelOf } from './action.ts'
import { watched } from './action-watch.ts'
import { requireNoCircle } from './dependency-circle.ts'
import type { NamedSource } from './source-reference.ts'

interface Context extends Moment {
  actor: Actor
  grant: Grant
  unitPath: string
  ownerRoles: readonly RoleAssignment[]
  /** The dependencies of every action that can be reached from the ones named; one that is missing does not exist. */
  dependsOn: ReadonlyMap<string, readonly string[]>
}

/** What any planning of an action must satisfy. */
function requirePossible(planning: ActionPlanning, context: Context, earliest: string): void {
  const { grant, unitPath, ownerRoles, dependsOn, today } = context
  const { dueOn, startOn, ownerId } = planning
  if (!reaches(grant, unitPath)) throw new Refusal('wrong-unit')
  if (dueOn < earliest)
    throw new Refusal('day-not-possible', [{ path: 'body.dueOn', message: `≥ ${earliest}` }])
  if (startOn !== undefined && startOn > dueOn)
    throw new Refusal('day-not-possible', [{ path: 'body.startOn', message: `≤ ${dueOn}` }])
  if (!ownerRoles.some((held) => isValidOn(held, today)))
    throw new Refusal('owner-without-role', [{ path: 'body.ownerId', message: ownerId }])
  const unknown = (planning.dependsOn ?? []).filter((id) => !dependsOn.has(id))
  if (unknown.length > 0)
    throw new Refusal(
      'not-found',
      unknown.map((id) => ({ path: 'body.dependsOn', message: id })),
    )
}

/** Tells an owner of an action that is theirs from now on. */
export function ownerTold(action: Action): Effect[] {
  const { id: actionId, dueOn, ownerId } = action
  return mailTo([ownerId], {
    template: 'action-planned',
    actionId,
    actionLabel: labelOf(action),
    dueOn,
  })
}

/**
 * An action that is proposed for a plan waits for the plan: its owner is told when the plan is adopted. Another is told
 * at once.
 * @param plan the one it is proposed for
 * @throws Refusal `wrong-unit`, `day-not-possible`, `owner-without-role`, `not-found` for a dependency; `wrong-state`
 *   when the plan takes no more items
 */
export function registerAction(
  command: { planning: ActionPlanning; source: NamedSource },
  context: Context & { id: string; plan: Stored<ActionPlan> | undefined; mayChangePlan: boolean },
): { decision: Decision; action: Action } {
  const { id, plan, actor, grant, unitPath, now, today } = context
  requirePossible(command.planning, context, today)
  if (plan !== undefined && !context.mayChangePlan) throw new Refusal('wrong-state')
  const by = stampOf(actor, grant.standing)
  const registered: Action = {
    kind: 'action',
    id,
    ...command.planning,
    source: command.source,
    unitPath,
    createdBy: by,
    createdAt: now,
    status: 'not-started',
  }
  const action: Action = plan
    ? { ...registered, proposedFor: plan.state.year }
    : watched({ ...registered, assignedOn: today }, today)
  const inPlan = plan && {
    before: plan,
    after: withItem(plan.state, { actionId: id, carriedOver: false }),
    action: 'action-plan.item-added',
  }
  const changes = [{ after: action, action: 'action.created' }, ...(inPlan ? [inPlan] : [])]
  return { decision: { at: now, actor: by, changes, effects: plan ? [] : ownerTold(action) }, action }
}

/**
 * An open action gets another owner, another day, another cost. Its owner hears of it when they are new; the reminders
 * follow the new day.
 * @throws Refusal as `registerAction`; `stale-version`; `wrong-state` for a closed one; `action-circle`
 */
export function changeAction(
  before: Stored<Action>,
  planning: ActionPlanning,
  context: Context & { expectedVersion: number },
): { decision: Decision; action: Action } {
  const { actor, grant, unitPath, dependsOn, expectedVersion, now, today } = context
  const { state, version } = before
  if (!reaches(grant, state.unitPath)) throw new Refusal('wrong-unit')
  if (version !== expectedVersion) throw new Refusal('stale-version')
  if (!isOpen(state)) throw new Refusal('wrong-state')
  // A day that has passed may stay as it is.
  requirePossible(planning, context, state.dueOn < today ? state.dueOn : today)
  requireNoCircle(state.id, planning.dependsOn ?? [], dependsOn)
  const {
    goal: _goal,
    ownerRole: _role,
    effort: _effort,
    startOn: _start,
    effectMeasure: _measure,
    dependsOn: _dependsOn,
    secrecy: _secrecy,
    ...kept
  } = state
  const action = watched({ ...kept, ...planning, unitPath }, today)
  const by = stampOf(actor, grant.standing)
  const isNewOwner = action.ownerId !== state.ownerId && action.assignedOn !== undefined
  const changes = [{ before, after: action, action: 'action.changed' }]
  return { decision: { at: now, actor: by, changes, effects: isNewOwner ? ownerTold(action) : [] }, action }
}
