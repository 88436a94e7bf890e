// The refusals a test file provokes: each told in one line, and all held to the same form in the end.
import { expect } from 'vitest'
import type { Problem } from '../../functions/api/problem.ts'
import { type RefusalCode, refusals } from '../../functions/domain/refusal.ts'
import type { RawAnswer } from './raw-call.ts'

const paragraph = /^(?:KL \d+:\d+|\p{Ll}+lagen \(\d{4}:\d+\))/u

function isCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code)
}

/** Whether the catalogue names a paragraph for the code. */
function hasLaw(code: string): boolean {
  return isCode(code) && 'basis' in refusals[code]
}

export class Refused {
  readonly #problems: Problem[] = []

  /** The refusal in one line, with the paragraph it rests on: `409 paragraph-taken KL 5:65`. */
  async of(asked: Promise<RawAnswer>): Promise<string> {
    const { status, problem, text } = await asked
    if (problem === undefined) throw new Error(`Not refused but answered ${status}: ${text}`)
    this.#problems.push(problem)
    return [status, problem.code, problem.basis].filter((part) => part !== undefined).join(' ')
  }

  /** Each says what it is, on what paragraph where law speaks, and what to do in both languages. */
  expectWhole(): void {
    expect(this.#problems.length).toBeGreaterThan(0)
    for (const { code, basis = '', messages } of this.#problems) {
      expect(isCode(code)).toBe(true)
      expect(messages.sv).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u)
      expect(messages.en).toMatch(/^[A-Z].+\. [A-Z].+\.$/)
      expect(messages.sv).not.toBe(messages.en)
      if (hasLaw(code)) expect(basis, code).toMatch(paragraph)
    }
  }
}
