// What every timed part of the embedded cloud agrees on: one clock, and a way to be asked what is due.

/** The embedded cloud's time, in milliseconds since the epoch. It runs with the machine's clock plus an offset that only grows. */
export interface Clock {
  now(): number
}

/**
 * A part that does things at due times (a machine's Wait, a schedule, a retry).
 * The clock is moved from one due time to the next, so that a month passes in the order it would have happened.
 */
export interface Timekeeper {
  /** Shown on the status page and in errors. */
  readonly name: string
  /** The earliest time, in epoch milliseconds, at which something is due; undefined when nothing is planned. */
  nextDue(): number | undefined
  /** Starts everything that is due at or before `clock.now()`; returns without waiting for it to finish. */
  runDue(): void
  /** True while work that was started is still going on; the clock waits for it before it moves. */
  isBusy(): boolean
}
