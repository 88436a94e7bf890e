// Counts what is going on right now, so that the clock moves only when nothing is.

export class Activity {
  #count = 0

  get isBusy(): boolean {
    return this.#count > 0
  }

  /** Marks the start of some work; call what it returns once, when the work is over. */
  begin(): () => void {
    this.#count += 1
    let open = true
    return () => {
      if (open) this.#count -= 1
      open = false
    }
  }

  async track<Result>(work: () => Promise<Result>): Promise<Result> {
    const end = this.begin()
    try {
      return await work()
    } finally {
      end()
    }
  }
}
