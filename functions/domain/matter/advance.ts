// What every rule about a matter has in common: it changes the matter and says which way the machine goes.
import { systemStamp } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import type { Message } from '../message.ts'
import type { Moment } from '../moment.ts'
import type { Matter } from './matter.ts'

/** The way on, by a word that the machine's Choice states know. */
export interface Advance {
  decision: Decision
  next: string
}

/** The word alone, when there is nothing to do: the matter is closed, or went another way. */
export interface Standstill {
  decision: undefined
  next: string
}

/** Starts the machine of the phase that follows. A phase is one execution, so that none outlives its year. */
export function startMachine(machine: Machine, input: Record<string, unknown>): Effect {
  return { kind: 'start-execution', machine, input }
}

/** The machines that a commit may start; each is one phase (design 2). */
export type Machine =
  | 'policy-preparation'
  | 'consultation'
  | 'policy-proposal'
  | 'formal-decision'
  | 'minutes'
  | 'appeal-period'
  | 'entry-into-force'
  | 'topicality-review'
  | 'standing-task'
  | 'classification'
  | 'register-upkeep'
  | 'owner-vacancy'
  | 'action-plan'
  | 'plan-follow-up'
  | 'annual-report'
  | 'annual-report-follow-up'
  | 'status-report'
  | 'extraordinary-report'
  | 'extraordinary-report-follow-up'
  | 'incident'

/** A mail to each of the people, each once. */
export function mailTo(recipientIds: Iterable<string>, message: Message): Effect[] {
  return [...new Set(recipientIds)].map((recipientId) => ({ kind: 'send-mail', recipientId, message }))
}

/** The decision of a step that changes the matter in the system's name. */
export function advanceMatter(
  before: Stored<Matter>,
  after: Matter,
  action: string,
  { now }: Moment,
  alongside: { effects?: readonly Effect[]; changes?: readonly Change[]; reason?: string } = {},
): Decision {
  return {
    at: now,
    actor: systemStamp,
    changes: [{ before, after, action, reason: alongside.reason }, ...(alongside.changes ?? [])],
    effects: alongside.effects ?? [],
  }
}
