// SES tells that it took a mail: the outbox row is delivered, even if the relay died before it could say so.
import * as z from 'zod'
import { outboxTag } from '../mail/send-mail.ts'
import { currentMoment } from '../runtime/clock.ts'
import { readEnvironment, TableNames } from '../runtime/environment.ts'
import { openOutbox } from '../store/outbox.ts'
import { connectTables } from '../store/tables.ts'

const SentEvent = z.object({
  detail: z.object({ mail: z.object({ tags: z.record(z.string(), z.array(z.string())) }) }),
})

const outbox = openOutbox(connectTables(readEnvironment(TableNames)))

/** Mails sent by others through the same configuration set carry no tag of ours and are passed over. */
export async function handler(event: unknown): Promise<void> {
  const { detail } = SentEvent.parse(event)
  const id = detail.mail.tags[outboxTag]?.[0]
  if (id !== undefined) await outbox.markDelivered(id, currentMoment().now)
}
