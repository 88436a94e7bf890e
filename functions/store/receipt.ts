// A receipt makes a repeated command harmless: it is written with the command's changes and answers the repeat.
import { createHash } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { canonicalJson } from '../domain/audit/canonical-json.ts'
import { Refusal } from '../domain/refusal.ts'
import { receiptKey } from './keys.ts'
import type { Tables } from './tables.ts'

/** What is written beside a command's changes. */
export interface Receipt {
  /** Digest of who repeats what: actor, route and Idempotency-Key, or the run of a machine's state. */
  key: string
  /** Digest of the command itself, so that a reused key with another body is refused. */
  request: string
  /** What the repeat is answered. */
  answer: unknown
  /** When the receipt may be forgotten, in epoch seconds. */
  expiresAt: number
}

const StoredReceipt = z.object({ request: z.string(), answer: z.unknown() })

export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** The answer given before under this key; undefined when the key is new. */
export async function findReceipt(
  tables: Tables,
  key: string,
  request: string,
): Promise<{ answer: unknown } | undefined> {
  const { Item } = await tables.client.send(
    new GetCommand({ TableName: tables.governance, Key: receiptKey(key), ConsistentRead: true }),
  )
  if (Item === undefined) return undefined
  const receipt = StoredReceipt.parse(Item)
  if (receipt.request !== request) throw new Refusal('idempotency-key-reused')
  return { answer: receipt.answer }
}
