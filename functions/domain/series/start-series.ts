// Starts what a series has due: once, for the latest period, however late the round comes and however often.
import { systemStamp } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { Series } from './series.ts'
import { dueDays } from './series-rule.ts'
import { nextDay, periodOf, startOf } from './standard-series.ts'

/**
 * One commit moves the series to its next day in the future and starts the process, so a round that comes again finds
 * nothing due. What was due while the system slept is caught up once: the latest period is started, and those before it
 * are named in the audit entry.
 */
export function startSeries(before: Stored<Series>, { now, today }: Moment): Decision | undefined {
  const { state } = before
  const isDue = state.paused === undefined && state.nextOn !== undefined && state.nextOn <= today
  if (!isDue || state.nextOn === undefined) return undefined
  const due = dueDays(state.rule, state.nextOn, today)
  const dueOn = due.at(-1) ?? state.nextOn
  const period = periodOf(state.id, dueOn)
  const skipped = [...new Set(due.map((day) => periodOf(state.id, day)))].filter((each) => each !== period)
  const lastStarted = { dueOn, startedAt: now, period, skipped }
  const after: Series = { ...state, lastStarted, nextOn: nextDay({ ...state, lastStarted }, today) }
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action: 'series.started' }],
    effects: [startOf(state.id, period)],
  }
}

/** The series that do not exist yet, each a decision of its own: one that was changed or paused is left as it is. */
export function createMissing(existing: readonly Series[], all: readonly Series[], now: string): Decision[] {
  const missing = all.filter(({ id }) => existing.every((series) => series.id !== id))
  return missing.map((after) => ({
    at: now,
    actor: systemStamp,
    changes: [{ after, action: 'series.created' }],
    effects: [],
  }))
}
