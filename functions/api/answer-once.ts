// Idempotency-Key: a POST that is sent again gets the first one's answer and changes nothing.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Moment } from '../domain/moment.ts'
import { Refusal } from '../domain/refusal.ts'
import { AlreadyCommitted } from '../store/commit.ts'
import { digestOf, type Receipt } from '../store/receipt.ts'
import type { Store } from '../store/store.ts'
import { parsePart } from './parse-part.ts'

/** What is answered, and kept with the receipt. */
export const Answer = z.object({ body: z.unknown(), version: z.int().optional() })
export type Answer = z.infer<typeof Answer>

/** A receipt before its answer is known. */
export type OpenReceipt = Omit<Receipt, 'answer'>

const receiptDays = 2
const KeyHeader = z.string().regex(/^[\x21-\x7e]{1,200}$/)

/** The receipt that the request asks for with its key; undefined without one. Keys are each actor's own. */
export function receiptOf(
  event: APIGatewayProxyEventV2WithJWTAuthorizer,
  actor: Actor,
  moment: Moment,
): OpenReceipt | undefined {
  const header = event.headers['idempotency-key']
  if (header === undefined || !event.routeKey.startsWith('POST ')) return undefined
  const key = parsePart(KeyHeader, header, 'Idempotency-Key')
  return {
    key: digestOf({ actor: actor.personId, route: event.routeKey, key }),
    request: digestOf({ path: event.pathParameters ?? {}, body: event.body ?? null }),
    expiresAt: Math.floor(Date.parse(moment.now) / 1000) + receiptDays * 86_400,
  }
}

/** What was answered under this receipt; undefined when the key is new. Refuses a key that was used for another request. */
export async function answerBefore(store: Store, receipt: OpenReceipt): Promise<Answer | undefined> {
  const before = await store.findReceipt(receipt.key, receipt.request)
  return before && Answer.parse(before.answer)
}

/**
 * Does the work, unless it was done before under this receipt. A repeat is refused by the rule or by the
 * receipt's own condition, so the receipt is looked for only then, and a first request pays no extra read.
 */
export async function answerOnce(
  store: Store,
  receipt: OpenReceipt | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    const mayBeRepeat = error instanceof AlreadyCommitted || error instanceof Refusal
    const before = receipt && mayBeRepeat ? await answerBefore(store, receipt) : undefined
    if (before === undefined) throw error
    return before
  }
}
