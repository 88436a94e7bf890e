// What a rule returns: the changes it makes, each with its audit action, and what must happen because of them.
import type { ActorStamp } from './actor.ts'
import type { Aggregate } from './aggregate.ts'
import type { Message } from './message.ts'

/** A thing as it was read: its state, its version and the hash of its last audit entry. */
export interface Stored<T extends Aggregate = Aggregate> {
  readonly state: T
  /** Equals the sequence number of the last entry in the thing's audit chain. */
  readonly version: number
  readonly hash: string
}

/** One thing created or changed. There is no change without an audit action. */
export interface Change {
  readonly before?: Stored | undefined
  readonly after: Aggregate
  /** Past tense with a dot: `task.completed`. */
  readonly action: string
  readonly reason?: string | undefined
}

/** Something the relay does after the commit. Each has an id made by the caller, so that a repeat is harmless. */
export type Effect =
  | { readonly kind: 'send-mail'; readonly recipientId: string; readonly message: Message }
  | { readonly kind: 'start-execution'; readonly machine: string; readonly input: Record<string, unknown> }
  | { readonly kind: 'answer-task'; readonly token: string; readonly output: Record<string, unknown> }

/** Everything one command does, committed as one transaction. */
export interface Decision {
  readonly at: string
  readonly actor: ActorStamp
  readonly onBehalfOf?: ActorStamp | undefined
  readonly changes: readonly Change[]
  readonly effects: readonly Effect[]
}
