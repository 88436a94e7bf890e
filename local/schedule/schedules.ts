// EventBridge Scheduler: starts functions and machines at their times.
import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Clock } from '../clock/clock.ts'
import type { FrequentTimekeeper } from '../clock/time-machine.ts'
import { inTransaction } from '../cloud-database.ts'
import type { NextRun } from './cron.ts'
import { scheduleExpression } from './schedule-expression.ts'

export interface ScheduleSettings {
  name: string
  arn: string
  expression: string
  timeZone: string
  targetArn: string
  input: string | undefined
}

export interface ScheduleParts {
  database: DatabaseSync
  clock: Clock
  /** Puts the target on a durable queue; called inside the transaction that remembers the run. */
  start(targetArn: string, input: string, executionId: string): void
  /** Called after the transaction. */
  afterStart(): void
}

interface Plan {
  settings: ScheduleSettings
  next: NextRun
  dueAt: number | undefined
}

const HOUR_MS = 3_600_000
/** Scheduler tries a target that cannot be reached for 24 hours (MaximumEventAgeInSeconds). */
const CATCH_UP_MS = 24 * HOUR_MS

/** Whether a schedule fires more often than once an hour. */
export function isFrequent(settings: ScheduleSettings, now: number): boolean {
  const next = scheduleExpression(settings.expression, settings.timeZone, now)
  const first = next(now)
  const second = first === undefined ? undefined : next(first)
  return first !== undefined && second !== undefined && second - first < HOUR_MS
}

/**
 * Each due time runs once: the run and the memory of it are one transaction. What fell due while the
 * process was down runs once, late, if its last time is younger than 24 hours, as Scheduler does with a
 * target it could not reach; older times are skipped. When the clock is moved, every due time runs, save
 * that frequent schedules are thinned out (see `FrequentTimekeeper`).
 */
export class Schedules implements FrequentTimekeeper {
  readonly name: string
  readonly #plans: Plan[]
  readonly #parts: ScheduleParts

  constructor(name: string, schedules: ScheduleSettings[], parts: ScheduleParts) {
    this.name = name
    this.#parts = parts
    parts.database.exec(`
      CREATE TABLE IF NOT EXISTS schedule_run (
        schedule TEXT PRIMARY KEY, expression TEXT NOT NULL, anchor INTEGER NOT NULL, last_due INTEGER NOT NULL
      ) STRICT
    `)
    this.#plans = schedules.map((settings) => this.#plan(settings))
  }

  nextDue(): number | undefined {
    const times = this.#plans.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt !== undefined)
    return times.length === 0 ? undefined : Math.min(...times)
  }

  runDue(): void {
    const now = this.#parts.clock.now()
    const due = this.#plans
      .map((plan) => ({ plan, at: plan.dueAt ?? Number.POSITIVE_INFINITY }))
      .filter(({ at }) => at <= now)
      .sort((one, other) => one.at - other.at)
    for (const { plan, at } of due) {
      this.#run(plan.settings, at)
      plan.dueAt = plan.next(at)
    }
    if (due.length > 0) this.#parts.afterStart()
  }

  isBusy(): boolean {
    return false
  }

  skipTo(limit: number): void {
    for (const plan of this.#plans) {
      if (plan.dueAt !== undefined) plan.dueAt = lastUpTo(plan.next, plan.dueAt, limit)
    }
  }

  skipPast(limit: number): void {
    for (const plan of this.#plans) {
      const { dueAt } = plan
      if (dueAt !== undefined && dueAt <= limit) plan.dueAt = plan.next(lastUpTo(plan.next, dueAt, limit))
    }
  }

  /** For the status page. */
  plans(): { name: string; expression: string; timeZone: string; nextAt: string | undefined }[] {
    return this.#plans.map(({ settings, dueAt }) => ({
      name: settings.name,
      expression: settings.expression,
      timeZone: settings.timeZone,
      nextAt: dueAt === undefined ? undefined : new Date(dueAt).toISOString(),
    }))
  }

  #plan(settings: ScheduleSettings): Plan {
    const now = Math.floor(this.#parts.clock.now())
    const row = this.#parts.database
      .prepare('SELECT anchor, last_due FROM schedule_run WHERE schedule = ? AND expression = ?')
      .get(settings.arn, settings.expression)
    const anchor = row ? Number(row['anchor']) : now
    const next = scheduleExpression(settings.expression, settings.timeZone, anchor)
    if (!row) {
      this.#remember(settings, anchor, now)
      return { settings, next, dueAt: next(now) }
    }
    const missed = next(Math.max(Number(row['last_due']), now - CATCH_UP_MS))
    return { settings, next, dueAt: missed === undefined ? undefined : lastUpTo(next, missed, now) }
  }

  #run(settings: ScheduleSettings, dueAt: number): void {
    const executionId = randomUUID()
    const input = (settings.input ?? '{}')
      .replaceAll('<aws.scheduler.schedule-arn>', settings.arn)
      .replaceAll('<aws.scheduler.scheduled-time>', `${new Date(dueAt).toISOString().slice(0, 19)}Z`)
      .replaceAll('<aws.scheduler.execution-id>', executionId)
      .replaceAll('<aws.scheduler.attempt-number>', '1')
    inTransaction(this.#parts.database, () => {
      this.#parts.start(settings.targetArn, input, executionId)
      this.#parts.database
        .prepare('UPDATE schedule_run SET last_due = ? WHERE schedule = ?')
        .run(dueAt, settings.arn)
    })
  }

  #remember({ arn, expression }: ScheduleSettings, anchor: number, lastDue: number): void {
    this.#parts.database
      .prepare(
        'INSERT OR REPLACE INTO schedule_run (schedule, expression, anchor, last_due) VALUES (?, ?, ?, ?)',
      )
      .run(arn, expression, anchor, lastDue)
  }
}

/** The last run at or before `limit`, or `first` when it already lies beyond. */
function lastUpTo(next: NextRun, first: number, limit: number): number {
  let last = first
  for (;;) {
    const following = next(last)
    if (following === undefined || following > limit) return last
    last = following
  }
}
