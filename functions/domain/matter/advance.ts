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
