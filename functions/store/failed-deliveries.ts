// The deliveries that were given up: what they were about to be and for whom, and nothing of what they say.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { decodeCursor, encodeCursor, refuseAlteredCursor } from './cursor.ts'
import { lists } from './lists.ts'
import type { Page } from './store.ts'
import type { Tables } from './tables.ts'

// Looser than an outbox row: a row that this release cannot deliver must be shown all the more.
const FailedRow = z.object({
  id: z.string(),
  createdAt: z.string(),
  attempts: z.int(),
  effect: z.object({
    kind: z.enum(['send-mail', 'spread-mail', 'start-execution', 'answer-task']),
    recipientId: z.string().optional(),
    recipientIds: z.array(z.string()).optional(),
    machine: z.string().optional(),
    message: z.object({ template: z.string() }).optional(),
  }),
})

export interface FailedDelivery {
  id: string
  kind: z.infer<typeof FailedRow>['effect']['kind']
  recipientIds: string[]
  template?: string | undefined
  machine?: string | undefined
  createdAt: string
  attempts: number
}

export async function failedDeliveries(
  tables: Tables,
  { limit, cursor }: { limit: number; cursor: string | undefined },
): Promise<Page<FailedDelivery>> {
  const partition = lists.failedOutbox
  const { Items = [], LastEvaluatedKey } = await tables.client
    .send(
      new QueryCommand({
        TableName: tables.governance,
        IndexName: 'gsi2',
        KeyConditionExpression: 'gsi2pk = :failed',
        ExpressionAttributeValues: { ':failed': partition },
        ScanIndexForward: false,
        Limit: limit,
        ...(cursor !== undefined && { ExclusiveStartKey: decodeCursor(cursor, partition) }),
      }),
    )
    .catch(refuseAlteredCursor(cursor))
  const items = Items.map((item) => {
    const { id, createdAt, attempts, effect } = FailedRow.parse(item)
    const { kind, recipientId, recipientIds = [], machine, message } = effect
    const to = recipientId === undefined ? recipientIds : [recipientId]
    return { id, kind, recipientIds: to, template: message?.template, machine, createdAt, attempts }
  })
  return { items, cursor: LastEvaluatedKey && encodeCursor(LastEvaluatedKey, partition) }
}
