// A row of the outbox: one effect, waiting for the relay.
import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Effect } from '../domain/decision.ts'
import { Message } from '../domain/message.ts'

export const StoredEffect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('send-mail'), recipientId: z.string(), message: Message }),
  z.object({
    kind: z.literal('start-execution'),
    machine: z.string(),
    input: z.record(z.string(), z.unknown()),
  }),
  z.object({ kind: z.literal('answer-task'), token: z.string(), output: z.record(z.string(), z.unknown()) }),
]) satisfies z.ZodType<Effect>

export const OutboxRow = z.object({
  kind: z.literal('outbox-row'),
  id: z.string(),
  effect: StoredEffect,
  createdAt: z.string(),
  claimedAt: z
    .string()
    .optional()
    .describe('A mail is claimed before it is sent, so that a repeat is silent'),
  deliveredAt: z.string().optional(),
  attempts: z.int(),
})
export type OutboxRow = z.infer<typeof OutboxRow>

/**
 * Names the effect after the audit entry it comes from, so the same commit can never leave two.
 * Hexadecimal, because it is also the name of the execution it starts.
 */
export function outboxId(entryHash: string, position: number): string {
  return createHash('sha256').update(`${entryHash}#${position}`).digest('hex').slice(0, 40)
}
