// What came of working on a state: it stays where it is, it is left, or it failed.
import type { StatesError } from '../errors/states-error.ts'
import type { Json } from '../json.ts'

export type Progress =
  /** The state goes on: a timer, an answer or its branches will move it. */
  | { kind: 'stays' }
  /** `next` is undefined when the state ends its scope. */
  | { kind: 'leaves'; next: string | undefined; output: Json }
  | { kind: 'fails'; error: StatesError }

export const stays: Progress = { kind: 'stays' }
