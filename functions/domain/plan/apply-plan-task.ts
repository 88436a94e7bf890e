// What the coordinator, the council and the municipal director answer is carried over to the plan and its matter.
import type { Stored } from '../decision.ts'
import type { Draft } from '../document/document.ts'
import { type Advance, advanceMatter, type Standstill, startMachine } from '../matter/advance.ts'
import { withAuthor, withDraft } from '../matter/drafting.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { ActionPlan } from './action-plan.ts'
import { inOrder } from './plan-items.ts'

type Phase = Matter['phase']

/**
 * The council only advises, and money that nobody has granted is money that is not there: without their answers the plan
 * goes on as it is, and says so. Without a draft there is no plan.
 */
export function applyPlanTask(
  matter: Stored<Matter>,
  plan: Stored<ActionPlan>,
  task: Task,
  moment: Moment,
): Advance | Standstill {
  if (task.status === 'open') throw new Refusal('wrong-state')
  if (matter.state.phase.name === 'closed' || task.status === 'withdrawn')
    return { decision: undefined, next: 'closed' }
  const { answer } = task
  const advance = (
    after: ActionPlan,
    phase: Phase,
    action: string,
    next: string,
    author?: string,
  ): Advance => {
    const authorIds = author ? withAuthor(matter.state.authorIds, author) : matter.state.authorIds
    const changes = after === plan.state ? [] : [{ before: plan, after, action }]
    const moved: Matter = { ...matter.state, phase, authorIds }
    return {
      decision: advanceMatter(matter, moved, action.replace('action-plan', 'matter'), moment, { changes }),
      next,
    }
  }
  switch (task.taskKind) {
    case 'draft-plan': {
      if (answer?.kind !== 'draft-plan')
        return { decision: undefined, next: task.status === 'refused' ? 'refused' : 'ignored' }
      const after: ActionPlan = { ...plan.state, introduction: answer.introduction }
      return advance(after, { name: 'ranking' }, 'action-plan.drafted', 'rank', task.closedBy?.personId)
    }
    case 'rank-plan': {
      if (answer?.kind !== 'rank-plan' || task.closedBy === undefined)
        return advance(plan.state, { name: 'financing' }, 'action-plan.not-ranked', 'unranked')
      const { ranking, metOn, note } = answer
      const after: ActionPlan = {
        ...plan.state,
        items: inOrder(plan.state.items, ranking),
        ranking: {
          by: task.closedBy,
          ...(metOn && { metOn }),
          ...(note !== undefined && { note }),
        },
      }
      return advance(after, { name: 'financing' }, 'action-plan.ranked', 'finance')
    }
    case 'finance-plan': {
      if (answer?.kind !== 'finance-plan' || task.closedBy === undefined)
        return advance(plan.state, { name: 'drafting' }, 'action-plan.not-financed', 'unfinanced')
      const given = new Map(answer.items.map((item) => [item.actionId, item]))
      const items = plan.state.items.map(({ financed: _, amount: __, ...item }) => {
        const said = given.get(item.actionId)
        if (said === undefined) return item
        return { ...item, financed: said.financed, ...(said.amount !== undefined && { amount: said.amount }) }
      })
      const after: ActionPlan = { ...plan.state, items, financedBy: task.closedBy }
      return advance(after, { name: 'drafting' }, 'action-plan.financed', 'render')
    }
    default:
      throw new Refusal('wrong-state')
  }
}

/** The rendered text becomes the matter's, and the memo is written. */
export function takeUpText(matter: Stored<Matter>, draft: Draft, moment: Moment): Advance | Standstill {
  if (matter.state.phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const { id: matterId } = matter.state
  const after: Matter = { ...withDraft(matter.state, draft), phase: { name: 'memo' } }
  const effects = [startMachine('policy-proposal', { matterId, entry: 'memo' })]
  return { decision: advanceMatter(matter, after, 'matter.drafted', moment, { effects }), next: 'memo' }
}
