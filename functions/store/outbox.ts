// The outbox as the relay sees it: rows to deliver, claims on mails, and what is done or given up.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { lists, outboxKey } from './lists.ts'
import type { StoredEffect } from './outbox-row.ts'
import { newRow, OutboxRow } from './outbox-row.ts'
import type { Tables } from './tables.ts'

/** How long a claimed mail is left alone: by then SES has told whether it took it. */
export const claimMinutes = 15
const keptDays = 90
const attemptsBeforeGivingUp = 50

export interface Outbox {
  /** Claims a mail for sending; false when someone else has it or it is delivered. */
  claim(id: string, now: string): Promise<boolean>
  /** Gives a claim back after a certain refusal, so that the next attempt may send. */
  release(id: string): Promise<void>
  markDelivered(id: string, now: string): Promise<void>
  /** Adds a row to deliver, unless it was added before. */
  add(id: string, effect: StoredEffect, createdAt: string): Promise<void>
  /** Counts a failed attempt; true when the row is now given up and lies among the failed. */
  countFailure(row: Pick<OutboxRow, 'id' | 'attempts'>): Promise<boolean>
  /** Rows older than the instant that nobody has delivered, the oldest first. */
  leftSince(instant: string, limit: number): Promise<LeftRow[]>
}

/** A row that was left; one that this release cannot read has no `row`, and must not stop those behind it. */
export interface LeftRow {
  id: string
  attempts: number
  row: OutboxRow | undefined
}

const Left = OutboxRow.pick({ id: true, attempts: true })

function minutesBefore(now: string, minutes: number): string {
  return new Date(Date.parse(now) - minutes * 60_000).toISOString()
}

export function openOutbox(tables: Tables): Outbox {
  async function update(
    id: string,
    expression: string,
    condition: string,
    values: Record<string, unknown>,
  ): Promise<boolean> {
    try {
      await tables.client.send(
        new UpdateCommand({
          TableName: tables.governance,
          Key: outboxKey(id),
          UpdateExpression: expression,
          ConditionExpression: condition,
          ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
        }),
      )
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }

  return {
    claim(id, now) {
      const rowExists = 'attribute_exists(pk)'
      const isUndelivered = 'attribute_not_exists(deliveredAt)'
      const isUnclaimed = 'attribute_not_exists(claimedAt)'
      const claimHasLapsed = 'claimedAt < :lapsed'
      return update(
        id,
        'SET claimedAt = :now',
        `${rowExists} AND ${isUndelivered} AND (${isUnclaimed} OR ${claimHasLapsed})`,
        {
          ':now': now,
          ':lapsed': minutesBefore(now, claimMinutes),
        },
      )
    },
    async release(id) {
      await update(id, 'REMOVE claimedAt', 'attribute_exists(pk) AND attribute_not_exists(deliveredAt)', {})
    },
    async markDelivered(id, now) {
      const expiresAt = Math.floor(Date.parse(now) / 1000) + keptDays * 86_400
      await update(
        id,
        'SET deliveredAt = :now, expiresAt = :expiresAt REMOVE gsi2pk, gsi2sk',
        'attribute_exists(pk) AND attribute_not_exists(deliveredAt)',
        { ':now': now, ':expiresAt': expiresAt },
      )
    },
    async add(id, effect, createdAt) {
      const attributes = Object.entries(newRow(id, effect, createdAt))
      // An update that finds nothing makes the item: the relay needs no right to put items, only to change outbox rows.
      try {
        await tables.client.send(
          new UpdateCommand({
            TableName: tables.governance,
            Key: outboxKey(id),
            UpdateExpression: `SET ${attributes.map(([name]) => `#${name} = :${name}`).join(', ')}`,
            ConditionExpression: 'attribute_not_exists(pk)',
            ExpressionAttributeNames: Object.fromEntries(attributes.map(([name]) => [`#${name}`, name])),
            ExpressionAttributeValues: Object.fromEntries(
              attributes.map(([name, value]) => [`:${name}`, value]),
            ),
          }),
        )
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error
      }
    },
    async countFailure(row) {
      const givesUp = row.attempts + 1 >= attemptsBeforeGivingUp
      const move = givesUp ? ', gsi2pk = :failed' : ''
      await update(row.id, `SET attempts = attempts + :one${move}`, 'attribute_not_exists(deliveredAt)', {
        ':one': 1,
        ...(givesUp && { ':failed': lists.failedOutbox }),
      })
      return givesUp
    },
    async leftSince(instant, limit) {
      const { Items = [] } = await tables.client.send(
        new QueryCommand({
          TableName: tables.governance,
          IndexName: 'gsi2',
          KeyConditionExpression: 'gsi2pk = :pending AND gsi2sk < :instant',
          ExpressionAttributeValues: { ':pending': lists.pendingOutbox, ':instant': instant },
          Limit: limit,
        }),
      )
      return Items.map((item) => ({ ...Left.parse(item), row: OutboxRow.safeParse(item).data }))
    },
  }
}
