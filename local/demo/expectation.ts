// What a story expects of the system: told when it holds, collected when it does not.

export class Expectations {
  readonly #tell: (line: string) => void
  readonly failures: string[] = []
  count = 0

  constructor(tell: (line: string) => void) {
    this.#tell = tell
  }

  /** Notes one expectation; the story goes on either way, and fails at its end. */
  holds(sentence: string, isTrue: boolean): void {
    this.count++
    if (!isTrue) this.failures.push(sentence)
    this.#tell(`${' '.repeat(12)}${isTrue ? '✓' : '✗'} ${sentence}`)
  }
}
