// Plans a reorganisation, and changes the plan while it is reviewed: two roles are asked what becomes of whom.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Message } from '../message.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import { checkMappings, type PlannedChange } from './check-mappings.ts'
import type { Reorganisation } from './reorganisation.ts'
import type { Unit } from './unit.ts'

interface Context {
  /** Every unit of the register. */
  units: readonly Unit[]
  /** Legal counsel and the data protection officer. */
  reviewerIds: readonly string[]
  actor: Actor
  grant: Grant
  now: string
  today: CalendarDay
}

export function reorganisationToReview({ title, effectiveOn }: Reorganisation): Message {
  return { template: 'reorganisation-to-review', title, effectiveOn }
}

/** Throws what `checkMappings` throws. */
export function planReorganisation(
  plan: PlannedChange,
  { units, reviewerIds, actor, grant, id, now, today }: Context & { id: string },
): { decision: Decision; reorganisation: Reorganisation } {
  checkMappings(plan, units, today)
  const reorganisation: Reorganisation = {
    kind: 'reorganisation',
    id,
    ...plan,
    plannedBy: actor.personId,
    reviews: [],
    status: 'under-review',
  }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ after: reorganisation, action: 'reorganisation.planned' }],
      effects: mailTo(reviewerIds, reorganisationToReview(reorganisation)),
    },
    reorganisation,
  }
}

/**
 * The whole plan as it shall be. What was said of the earlier one says nothing of this one, so both roles are asked again.
 * @throws Refusal `stale-version`; `wrong-state` once it is approved; what `checkMappings` throws
 */
export function changePlan(
  before: Stored<Reorganisation>,
  plan: PlannedChange,
  { units, reviewerIds, expectedVersion, actor, grant, now, today }: Context & { expectedVersion: number },
): { decision: Decision; reorganisation: Reorganisation } {
  if (before.version !== expectedVersion) throw new Refusal('stale-version')
  if (before.state.status !== 'under-review') throw new Refusal('wrong-state')
  checkMappings(plan, units, today)
  const { remindedOn: _, ...kept } = before.state
  const reorganisation: Reorganisation = { ...kept, ...plan, plannedBy: actor.personId, reviews: [] }
  return {
    decision: {
      at: now,
      actor: stampOf(actor, grant.standing),
      changes: [{ before, after: reorganisation, action: 'reorganisation.plan-changed' }],
      effects: mailTo(reviewerIds, reorganisationToReview(reorganisation)),
    },
    reorganisation,
  }
}
