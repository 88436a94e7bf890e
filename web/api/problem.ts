// The API said no: a sentence in each language and what it is about, as the server's `problem+json` gives it.
import type { Problem } from '../../functions/api/problem.ts'

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'messages' in value && 'faults' in value

export class ApiProblem extends Error {
  readonly status: number
  readonly problem: Problem | undefined

  constructor(status: number, answered: unknown) {
    const problem = isProblem(answered) ? answered : undefined
    super(problem?.code ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
  }
}

/** The connection broke, or there is none. */
export class NoConnection extends Error {}

/** Nobody is signed in any more. */
export class SignedOut extends Error {}
