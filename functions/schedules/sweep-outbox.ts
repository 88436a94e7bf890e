// Every few minutes: delivers outbox rows that the stream's relay left, so that nothing waits for ever.
import { deliver, outbox } from '../relay/deliver.ts'
import { currentMoment } from '../runtime/clock.ts'
import { errorFields, log } from '../runtime/log.ts'

/** Younger rows are the stream's. */
const leaveAloneMinutes = 2
const rowsAtOnce = 200

export async function handler(): Promise<{ found: number; delivered: number }> {
  const { now } = currentMoment()
  const before = new Date(Date.parse(now) - leaveAloneMinutes * 60_000).toISOString()
  const rows = await outbox.leftSince(before, rowsAtOnce)
  let delivered = 0
  for (const row of rows) {
    try {
      await deliver(row, now)
      delivered++
    } catch (error) {
      const givenUp = await outbox.countFailure(row)
      log.error(givenUp ? 'delivery given up' : 'delivery failed again', {
        outboxId: row.id,
        ...errorFields(error),
      })
    }
  }
  if (rows.length > 0) log.info('outbox swept', { found: rows.length, delivered })
  return { found: rows.length, delivered }
}
