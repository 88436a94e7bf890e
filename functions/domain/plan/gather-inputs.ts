// What a plan is made from: gaps by level, open actions by source, and what the plan before has not done (domain 2.2).
import type { ActionFacts } from '../action/action-facts.ts'
import type { ActionSource } from '../action/action-source.ts'
import { systemStamp } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { type ActionPlan, mostItems, type PlanInputs } from './action-plan.ts'

/** As many as a person looks through; the rest is in the list of actions. */
const mostShown = 100

interface Gathered {
  gapsByLevel: readonly number[]
  /** Of every action. */
  facts: readonly (ActionFacts & { id: string })[]
  /** The plan before. */
  former: ActionPlan | undefined
}

function countBySource(facts: readonly ActionFacts[]): Partial<Record<ActionSource, number>> {
  const counts: Partial<Record<ActionSource, number>> = {}
  for (const { source } of facts) counts[source] = (counts[source] ?? 0) + 1
  return counts
}

/**
 * Takes up what the former plan has left open, once: what the coordinator has removed does not come back with the next
 * round.
 */
export function gatherInputs(
  before: Stored<ActionPlan>,
  { gapsByLevel, facts, former }: Gathered,
  { now }: Moment,
): { decision: Decision; plan: ActionPlan } {
  const { state } = before
  const open = facts.filter(({ status }) => status === 'open')
  const formerIds = new Set(former?.items.map(({ actionId }) => actionId))
  const left = open.filter(({ id }) => formerIds.has(id)).map(({ id }) => id)
  const inputs: PlanInputs = {
    gatheredAt: now,
    gapsByLevel: [...gapsByLevel],
    openActions: countBySource(open),
    openActionIds: open.flatMap(({ id }) => (formerIds.has(id) ? [] : [id])).slice(0, mostShown),
    ...(former && { formerYear: former.year }),
    carriedOver: left,
  }
  const standing = new Set(state.items.map(({ actionId }) => actionId))
  const known = new Set(state.inputs?.carriedOver)
  // In the order of the former plan.
  const taken = (former?.items ?? []).flatMap(({ actionId }) =>
    left.includes(actionId) && !standing.has(actionId) && !known.has(actionId)
      ? [{ actionId, carriedOver: true }]
      : [],
  )
  const plan: ActionPlan = { ...state, inputs, items: [...state.items, ...taken].slice(0, mostItems) }
  const changes = [{ before, after: plan, action: 'action-plan.inputs-gathered' }]
  return { decision: { at: now, actor: systemStamp, changes, effects: [] }, plan }
}
