// The board has decided the plan: it is marked, and its owners are told what they answer for (domain 2.2).
import { type Action, isOpen } from '../action/action.ts'
import { watched } from '../action/action-watch.ts'
import { ownerTold } from '../action/plan-action.ts'
import { systemStamp } from '../actor.ts'
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Decision, Stored } from '../decision.ts'
import { startMachine } from '../matter/advance.ts'
import { dayOfEntry } from '../matter/day-of-entry.ts'
import { decidingDecision, hasChangedText, isAdopted } from '../matter/deliberation.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { ActionPlan } from './action-plan.ts'
import { firstDayOf, yearOf } from './plan-standing.ts'

const monthsInQuarter = 3

/** The first day of a quarter after the given day: then the one that ended is reported on. */
export function nextQuarterDay(day: CalendarDay): CalendarDay {
  const first = firstDayOf(yearOf(day))
  const days = [1, 2, 3, 4].map((quarter) => addMonths(first, quarter * monthsInQuarter))
  return days.find((each) => each > day) ?? firstDayOf(yearOf(day) + 1)
}

/** @returns undefined when it is marked already. @throws Refusal `wrong-state` without a decision that adopts it */
export function adoptPlan(
  before: Stored<ActionPlan>,
  matter: Matter,
  { now, today }: Moment,
): Decision | undefined {
  if (before.state.adoption !== undefined) return undefined
  const decision = decidingDecision(matter)
  const validFrom = decision && dayOfEntry(matter, decision)
  if (decision === undefined || validFrom === undefined || !isAdopted(decision))
    throw new Refusal('wrong-state')
  const after: ActionPlan = {
    ...before.state,
    adoption: {
      decidedOn: decision.heldOn,
      validFrom,
      bodyName: decision.bodyName,
      paragraph: decision.paragraph,
      withChanges: hasChangedText(matter),
    },
    lookOn: nextQuarterDay(validFrom > today ? validFrom : today),
  }
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'action-plan.adopted' }],
    effects: [],
  }
}

/** An action takes three writes and a mail of a transaction's hundred. */
const actionsInOneDecision = 20

/** Whether the owner of an action has not heard that the plan is decided. */
export function isUntold(action: Action, { year }: Pick<ActionPlan, 'year'>): boolean {
  return isOpen(action) && action.planYears?.includes(year) !== true
}

/**
 * Tells the owners of some of the actions, and begins anew while there are more.
 * @param actions those of the plan
 * @returns undefined when everyone has been told
 */
export function tellOwners(
  { matterId, year, items }: ActionPlan,
  actions: readonly Stored<Action>[],
  { now, today }: Moment,
): Decision | undefined {
  const untold = actions.filter(({ state }) => isUntold(state, { year }))
  if (untold.length === 0) return undefined
  const rankOf = new Map(items.map(({ actionId }, rank) => [actionId, rank + 1]))
  const changes = untold.slice(0, actionsInOneDecision).map((before) => {
    const { proposedFor: _, ...kept } = before.state
    const assigned: Action = {
      ...kept,
      label: `${year}-${rankOf.get(before.state.id) ?? 0}`,
      planYears: [...(before.state.planYears ?? []), year],
      assignedOn: today,
    }
    return { before, after: watched(assigned, today), action: 'action.planned' }
  })
  const isMore = untold.length > changes.length
  return {
    at: now,
    actor: systemStamp,
    changes: changes satisfies Change[],
    effects: [
      ...changes.flatMap(({ after }) => ownerTold(after)),
      ...(isMore ? [startMachine('plan-follow-up', { matterId })] : []),
    ],
  }
}
