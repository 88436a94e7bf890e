// What stands in a plan and in which order, while it is being prepared or has to say what the board decided.
import { type Action, isOpen } from '../action/action.ts'
import { type Actor, type Standing, stampOf } from '../actor.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import { lacksConformedText } from '../matter/enter-into-force.ts'
import type { Matter } from '../matter/matter.ts'
import { Refusal } from '../refusal.ts'
import { type ActionPlan, mostItems, type PlanItem } from './action-plan.ts'

const phasesOfPreparation: readonly Matter['phase']['name'][] = [
  'registration',
  'collecting',
  'drafting',
  'ranking',
  'financing',
]

/** Whether the items may change: before the memo, and when the board has decided on changes of its own (KL 5:28). */
export function takesItems(matter: Matter): boolean {
  const isPrepared = phasesOfPreparation.includes(matter.phase.name)
  return isPrepared || (matter.phase.name !== 'closed' && lacksConformedText(matter))
}

/** The plan with one item more, ranked last. @throws Refusal `already-exists`; `body-too-large` for more than 200 */
export function withItem(plan: ActionPlan, item: PlanItem): ActionPlan {
  if (plan.items.some(({ actionId }) => actionId === item.actionId))
    throw new Refusal('already-exists', [{ path: 'body.actionId', message: item.actionId }])
  if (plan.items.length >= mostItems)
    throw new Refusal('body-too-large', [{ path: 'body.actionId', message: `≤ ${mostItems}` }])
  return { ...plan, items: [...plan.items, item] }
}

interface Context {
  matter: Matter
  actor: Actor
  standing: Standing | undefined
  now: string
}

type PlanDecision = { decision: Decision; plan: ActionPlan }

function decided(
  plan: Stored<ActionPlan>,
  after: ActionPlan,
  action: string,
  { actor, standing, now }: Context,
  alongside: readonly Change[] = [],
): PlanDecision {
  const changes = [{ before: plan, after, action }, ...alongside]
  return { decision: { at: now, actor: stampOf(actor, standing), changes, effects: [] }, plan: after }
}

/** @throws Refusal `wrong-state` when the plan or the action is closed to it; `already-exists` */
export function addItem(plan: Stored<ActionPlan>, action: Stored<Action>, context: Context): PlanDecision {
  if (!takesItems(context.matter) || !isOpen(action.state)) throw new Refusal('wrong-state')
  const isKnown = action.state.planYears !== undefined
  const after = withItem(plan.state, { actionId: action.state.id, carriedOver: isKnown })
  const proposed = { ...action.state, proposedFor: plan.state.year }
  return decided(plan, after, 'action-plan.item-added', context, [
    { before: action, after: proposed, action: 'action.proposed' },
  ])
}

/** @throws Refusal `wrong-state`, `not-found` */
export function removeItem(plan: Stored<ActionPlan>, action: Stored<Action>, context: Context): PlanDecision {
  if (!takesItems(context.matter)) throw new Refusal('wrong-state')
  const items = plan.state.items.filter(({ actionId }) => actionId !== action.state.id)
  if (items.length === plan.state.items.length)
    throw new Refusal('not-found', [{ path: 'path.actionId', message: action.state.id }])
  const { proposedFor, ...kept } = action.state
  const withdrawn: Change[] =
    proposedFor === plan.state.year ? [{ before: action, after: kept, action: 'action.withdrawn' }] : []
  return decided(plan, { ...plan.state, items }, 'action-plan.item-removed', context, withdrawn)
}

/** Each item of the plan once, and nothing else. @throws Refusal `plan-items` */
export function requireEveryItem(plan: ActionPlan, named: readonly string[], path: string): void {
  const items = new Set(plan.items.map(({ actionId }) => actionId))
  const isTwice = new Set(named).size !== named.length
  const unknown = named.filter((id) => !items.has(id))
  const missing = [...items].filter((id) => !named.includes(id))
  if (!isTwice && unknown.length === 0 && missing.length === 0) return
  throw new Refusal(
    'plan-items',
    [...unknown, ...missing].slice(0, 20).map((id) => ({ path, message: id })),
  )
}

/** The items in the order named; what was added meanwhile comes last. */
export function inOrder(items: readonly PlanItem[], ranking: readonly string[]): PlanItem[] {
  const rankOf = new Map(ranking.map((id, rank) => [id, rank]))
  const last = ranking.length
  return items.toSorted((a, b) => (rankOf.get(a.actionId) ?? last) - (rankOf.get(b.actionId) ?? last))
}

/** @throws Refusal `wrong-state`, `plan-items` */
export function rankItems(
  plan: Stored<ActionPlan>,
  ranking: readonly string[],
  context: Context,
): PlanDecision {
  if (!takesItems(context.matter)) throw new Refusal('wrong-state')
  requireEveryItem(plan.state, ranking, 'body.ranking')
  const after = { ...plan.state, items: inOrder(plan.state.items, ranking) }
  return decided(plan, after, 'action-plan.ranked', context)
}
