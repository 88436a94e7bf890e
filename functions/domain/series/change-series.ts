// What the coordinator does with a series: another rule or day, a pause, and an end of the pause.
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import { addMonths, type CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'
import type { Series } from './series.ts'
import type { SeriesId } from './series-id.ts'
import type { SeriesRule } from './series-rule.ts'
import { newSeries, nextDay, periodOf } from './standard-series.ts'

/** A start further away than this is as good as none, and the daily check would be quiet about it *(our choice)*. */
const furthestMonths = 24

export interface ChangeSeries {
  rule: SeriesRule
  /** Left out: the rule's next day. */
  nextOn?: CalendarDay | undefined
  reason: string
}

interface Context extends Moment {
  actor: Actor
  grant: Grant
}

export interface ChangedSeries {
  decision: Decision
  series: Series
}

/** A series that nobody has stored yet is the standard one, as version 0. */
export interface FoundSeries {
  id: SeriesId
  before: Stored<Series> | undefined
}

export const stateOf = ({ id, before }: FoundSeries, today: CalendarDay): Series =>
  before?.state ?? newSeries(id, today)

function changed(
  { before }: FoundSeries,
  series: Series,
  { action, reason }: { action: string; reason: string },
  { actor, grant, now }: Context,
): ChangedSeries {
  const by = stampOf(actor, grant.standing)
  const after: Series = { ...series, lastChange: { at: now, reason, by } }
  const changes = [{ before, after, action, reason }]
  return { decision: { at: now, actor: by, changes, effects: [] }, series: after }
}

/**
 * @throws Refusal `stale-version`; `day-not-possible` for a day that is not in the future, is too far away, or is about
 *   a period that has been started
 */
export function changeSeries(
  found: FoundSeries,
  { rule, nextOn, reason }: ChangeSeries,
  context: Context & { expectedVersion: number },
): ChangedSeries {
  const { today, expectedVersion } = context
  if (expectedVersion !== (found.before?.version ?? 0)) throw new Refusal('stale-version')
  const state = stateOf(found, today)
  const latest = addMonths(today, furthestMonths)
  const chosen = nextOn ?? nextDay({ ...state, rule }, today)
  const path = nextOn === undefined ? 'body.rule' : 'body.nextOn'
  const refuse = (message: string): never => {
    throw new Refusal('day-not-possible', [{ path, message }])
  }
  if (chosen <= today) refuse(`> ${today}`)
  if (chosen > latest) refuse(`≤ ${latest}`)
  const period = periodOf(state.id, chosen)
  const started = state.lastStarted?.period
  if (started !== undefined && period <= started) refuse(`${period} ≤ ${started}`)
  return changed(found, { ...state, rule, nextOn: chosen }, { action: 'series.changed', reason }, context)
}

/** @throws Refusal `wrong-state` when it is paused already */
export function pauseSeries(
  found: FoundSeries,
  { reason }: { reason: string },
  context: Context,
): ChangedSeries {
  const state = stateOf(found, context.today)
  if (state.paused !== undefined) throw new Refusal('wrong-state')
  const by = stampOf(context.actor, context.grant.standing)
  const paused = { since: context.today, reason, by }
  return changed(found, { ...state, paused }, { action: 'series.paused', reason }, context)
}

/**
 * What was due during the pause is not made up for: someone chose that it should not start.
 * @throws Refusal `wrong-state` when it is not paused
 */
export function resumeSeries(
  found: FoundSeries,
  { reason }: { reason: string },
  context: Context,
): ChangedSeries {
  const { paused, nextOn, ...state } = stateOf(found, context.today)
  if (paused === undefined) throw new Refusal('wrong-state')
  const isComing = nextOn !== undefined && nextOn > context.today
  const next = isComing ? nextOn : nextDay(state, context.today)
  return changed(found, { ...state, nextOn: next }, { action: 'series.resumed', reason }, context)
}
