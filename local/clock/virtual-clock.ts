// The embedded cloud's clock: machine time plus an offset that only grows and outlives a restart.
import type { Clock } from './clock.ts'
import { machineNow, newOffsetCell, readOffset, writeOffset } from './virtual-date.ts'

/** Where the offset is kept between two lives of the process. */
export interface OffsetStore {
  read(): number
  write(offsetMs: number): void
}

export class VirtualClock implements Clock {
  /** Shared with the workers, so that a function sees the same time. */
  readonly cell: SharedArrayBuffer = newOffsetCell()
  readonly #store: OffsetStore

  constructor(store: OffsetStore) {
    this.#store = store
    writeOffset(this.cell, store.read())
  }

  now(): number {
    return machineNow() + readOffset(this.cell)
  }

  /** Moves to a later time, in epoch milliseconds; an earlier one leaves the clock as it is. */
  advanceTo(time: number): void {
    const ahead = time - this.now()
    if (ahead <= 0) return
    const offset = Math.ceil(readOffset(this.cell) + ahead)
    // Written first: after a crash the clock may be early by nothing, never late.
    this.#store.write(offset)
    writeOffset(this.cell, offset)
  }
}
