// A row of the outbox: one effect, waiting for the relay.
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { canonicalJson } from '../domain/audit/canonical-json.ts'
import type { Effect } from '../domain/decision.ts'
import { Message } from '../domain/message.ts'
import { lists } from './lists.ts'

/** One message to more people than a transaction has room for; the relay makes a row for each of them. */
const SpreadMail = z.object({
  kind: z.literal('spread-mail'),
  recipientIds: z.array(z.string()).min(1),
  message: Message,
})

export const StoredEffect = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('send-mail'), recipientId: z.string(), message: Message }),
  z.object({
    kind: z.literal('start-execution'),
    machine: z.string(),
    input: z.record(z.string(), z.unknown()),
  }),
  z.object({ kind: z.literal('answer-task'), token: z.string(), output: z.record(z.string(), z.unknown()) }),
  SpreadMail,
]) satisfies z.ZodType<Effect | z.infer<typeof SpreadMail>>
export type StoredEffect = z.infer<typeof StoredEffect>

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

/** The attributes of a new row that nobody has delivered. */
export function newRow(id: string, effect: StoredEffect, createdAt: string) {
  return {
    gsi2pk: lists.pendingOutbox,
    gsi2sk: `${createdAt}#${id}`,
    kind: 'outbox-row',
    id,
    effect,
    createdAt,
    attempts: 0,
  } as const
}

/** The effects in so few rows that they fit: mails that say the same to many become one row. */
export function packEffects(effects: readonly Effect[], room: number): StoredEffect[] {
  if (effects.length <= room) return [...effects]
  const others = effects.filter((effect) => effect.kind !== 'send-mail')
  const mails = effects.filter((effect) => effect.kind === 'send-mail')
  const sameWords = Map.groupBy(mails, ({ message }) => canonicalJson(message)).values()
  const spread = [...sameWords].flatMap((same): StoredEffect[] => {
    const [first] = same
    if (first === undefined || same.length === 1) return same
    const recipientIds = same.map(({ recipientId }) => recipientId)
    return [{ kind: 'spread-mail', recipientIds, message: first.message }]
  })
  return [...others, ...spread]
}

/** The mails of a spread one, each with the name that the same row gives it every time. */
export function spreadOut(
  id: string,
  { recipientIds, message }: z.infer<typeof SpreadMail>,
): { id: string; effect: StoredEffect }[] {
  return recipientIds.map((recipientId, position) => ({
    id: outboxId(id, position),
    effect: { kind: 'send-mail', recipientId, message },
  }))
}
