// Fed by the table's stream: delivers each new outbox row, and reports the rows that must be tried again.
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod'
import { currentMoment } from '../runtime/clock.ts'
import { errorFields, log } from '../runtime/log.ts'
import { OutboxRow } from '../store/outbox-row.ts'
import { deliver } from './deliver.ts'

/** The stream's attributes are the SDK's, only typed by another package. */
const StreamImage = z.custom<Record<string, AttributeValue>>((image) => typeof image === 'object')

/** Rows are independent of each other, so one that fails holds up none of the others. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const { now } = currentMoment()
  const failed = await Promise.all(
    event.Records.map(async (record) => {
      const image = record.dynamodb?.NewImage
      if (image === undefined) return undefined
      try {
        await deliver(OutboxRow.parse(unmarshall(StreamImage.parse(image))), now)
        return undefined
      } catch (error) {
        log.error('delivery failed', { outboxKey: record.dynamodb?.Keys?.['pk']?.S, ...errorFields(error) })
        return record.dynamodb?.SequenceNumber
      }
    }),
  )
  return {
    batchItemFailures: failed.filter((id) => id !== undefined).map((itemIdentifier) => ({ itemIdentifier })),
  }
}
