// Runs everything at its due time: as real time passes, and in order when the clock is moved.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from './activity.ts'
import type { Timekeeper } from './clock.ts'
import type { VirtualClock } from './virtual-clock.ts'

/**
 * A timekeeper that fires often, such as a sweep every five minutes. While the clock is moved it fires at
 * its first due time after something else happened and at its last one before the next thing happens; the
 * runs between those two would find nothing changed, and a year of them would take minutes. When two runs
 * have found nothing and nothing has changed since, the next ones wait until something does.
 */
export interface FrequentTimekeeper extends Timekeeper {
  /** Passes over every due time but the last one at or before `limit`. */
  skipTo(limit: number): void
  /** Passes over every due time at or before `limit`. */
  skipPast(limit: number): void
}

/** Of a frequent keeper: how many times it ran, one after the other, since anything changed. */
interface QuietRuns {
  changes: number
  count: number
}

/** A run may have come too early to see the last change, so it takes a second one to know that there is nothing to do. */
const RUNS_THAT_PROVE_QUIET = 2

/** Refused: the embedded cloud's past has happened. */
export class BackwardMove extends Error {
  constructor(to: Date, now: Date) {
    super(
      `The clock cannot go back: it is ${now.toISOString()} and you asked for ${to.toISOString()}. Use a later time, or start with --fresh.`,
    )
    this.name = 'BackwardMove'
  }
}

const TICK_MS = 20
const MAX_RUNS_AT_ONE_TIME = 10_000

export class TimeMachine {
  readonly #clock: VirtualClock
  readonly #activity: Activity
  readonly #keepers: Timekeeper[] = []
  readonly #frequent: FrequentTimekeeper[] = []
  readonly #changes: () => number
  readonly #quiet = new Map<FrequentTimekeeper, QuietRuns>()
  #ticker: NodeJS.Timeout | undefined
  #moving: Promise<void> = Promise.resolve()

  /** @param changes counts what a frequent keeper could find: it grows with every write and every failed run */
  constructor(clock: VirtualClock, activity: Activity, changes: () => number) {
    this.#clock = clock
    this.#activity = activity
    this.#changes = changes
  }

  add(keeper: Timekeeper): void {
    this.#keepers.push(keeper)
  }

  addFrequent(keeper: FrequentTimekeeper): void {
    this.#frequent.push(keeper)
  }

  /** Lets due things happen as real time passes. */
  start(): void {
    this.#ticker = setInterval(() => this.#runDue(), TICK_MS)
  }

  stop(): void {
    clearInterval(this.#ticker)
  }

  /** The names of the parts that are at work, for the status page. */
  busyParts(): string[] {
    const busy = this.#all().filter((keeper) => keeper.isBusy())
    return [...busy.map((keeper) => keeper.name), ...(this.#activity.isBusy ? ['calls'] : [])]
  }

  /** Resolves when nothing is going on and nothing is due. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 2; ) {
      this.#runDue()
      quiet = this.#isBusy() ? 0 : quiet + 1
      // Hand over is often by a resolved promise; one turn of the event loop lets it begin.
      await (quiet > 0 ? nextTurn() : sleep(1))
    }
  }

  /** Moves forward to `target` (epoch ms); everything due on the way happens first, in order, at its own time. */
  moveTo(target: number): Promise<void> {
    const move = this.#moving.then(() => this.#move(target))
    this.#moving = move.catch(() => undefined)
    return move
  }

  async #move(target: number): Promise<void> {
    if (target < this.#clock.now()) throw new BackwardMove(new Date(target), new Date(this.#clock.now()))
    const alreadyRan = new Set<FrequentTimekeeper>()
    let last = Number.NEGATIVE_INFINITY
    let repeats = 0
    for (;;) {
      await this.settle()
      const nextOther = earliest(this.#keepers)
      const limit = Math.min(target, nextOther ?? target)
      for (const keeper of this.#frequent) {
        if (this.#hasNothingToFind(keeper)) keeper.skipPast(limit)
        else if (alreadyRan.has(keeper)) keeper.skipTo(limit)
      }
      const next = earliest(this.#all())
      if (next === undefined || next > target) break
      repeats = next === last ? repeats + 1 : 0
      last = next
      if (repeats > MAX_RUNS_AT_ONE_TIME) {
        throw new Error(
          `Something is due at ${new Date(next).toISOString()} again and again; the clock stays there.`,
        )
      }
      this.#clock.advanceTo(next)
      if (next === nextOther) alreadyRan.clear()
      for (const keeper of this.#frequent) {
        if (!isDueAt(keeper, next)) continue
        alreadyRan.add(keeper)
        this.#noteRun(keeper)
      }
      this.#runDue()
    }
    this.#clock.advanceTo(target)
    await this.settle()
  }

  #noteRun(keeper: FrequentTimekeeper): void {
    const changes = this.#changes()
    const before = this.#quiet.get(keeper)
    this.#quiet.set(keeper, { changes, count: before?.changes === changes ? before.count + 1 : 1 })
  }

  #hasNothingToFind(keeper: FrequentTimekeeper): boolean {
    const quiet = this.#quiet.get(keeper)
    return quiet?.changes === this.#changes() && quiet.count >= RUNS_THAT_PROVE_QUIET
  }

  #runDue(): void {
    const now = this.#clock.now()
    const due = this.#all()
      .map((keeper) => ({ keeper, at: keeper.nextDue() }))
      .filter((one): one is { keeper: Timekeeper; at: number } => one.at !== undefined && one.at <= now)
      .sort((one, other) => one.at - other.at)
    for (const { keeper } of due) keeper.runDue()
  }

  #isBusy(): boolean {
    return this.#activity.isBusy || this.#all().some((keeper) => keeper.isBusy())
  }

  #all(): Timekeeper[] {
    return [...this.#keepers, ...this.#frequent]
  }
}

const isDueAt = (keeper: Timekeeper, time: number): boolean =>
  (keeper.nextDue() ?? Number.POSITIVE_INFINITY) <= time

function earliest(keepers: Timekeeper[]): number | undefined {
  const times = keepers.map((keeper) => keeper.nextDue()).filter((time) => time !== undefined)
  return times.length === 0 ? undefined : Math.min(...times)
}
