// Every few minutes: delivers outbox rows that the stream's relay left, so that nothing waits for ever.
import { deliver, outbox } from '../relay/deliver.ts'
import { currentMoment } from '../runtime/clock.ts'
import { errorFields, log } from '../runtime/log.ts'
import type { LeftRow } from '../store/outbox.ts'

/** Younger rows are the stream's. */
const leaveAloneMinutes = 2
const rowsAtOnce = 200

async function deliverLeft({ id, row }: LeftRow, now: string): Promise<void> {
  if (row === undefined) throw new RangeError(`Outbox row ${id} says nothing that this release understands`)
  await deliver(row, now)
}

export async function handler(): Promise<{ found: number; delivered: number }> {
  const { now } = currentMoment()
  const before = new Date(Date.parse(now) - leaveAloneMinutes * 60_000).toISOString()
  const left = await outbox.leftSince(before, rowsAtOnce)
  let delivered = 0
  for (const one of left) {
    try {
      await deliverLeft(one, now)
      delivered++
    } catch (error) {
      const givenUp = await outbox.countFailure(one)
      log.error(givenUp ? 'delivery given up' : 'delivery failed again', {
        outboxId: one.id,
        ...errorFields(error),
      })
    }
  }
  if (left.length > 0) log.info('outbox swept', { found: left.length, delivered })
  return { found: left.length, delivered }
}
