// The only way to write: state, audit entries, chain heads, outbox and receipt in one transaction.

import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { aggregateId, chainOf, matterOf, protectedFields } from '../domain/aggregate.ts'
import type { AuditEntry } from '../domain/audit/audit-entry.ts'
import { sealEntry } from '../domain/audit/audit-entry.ts'
import { changedFields } from '../domain/audit/diff-fields.ts'
import { stockholmDay } from '../domain/calendar/stockholm-time.ts'
import type { Change, Decision } from '../domain/decision.ts'
import { Refusal } from '../domain/refusal.ts'
import { auditKeys, keysOf, keysOfEntry, receiptKey, tableOf } from './keys.ts'
import { outboxKey } from './lists.ts'
import { newRow, outboxId, packEffects } from './outbox-row.ts'
import type { Receipt } from './receipt.ts'
import type { Tables } from './tables.ts'

type WriteItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** Thrown when the receipt exists already: the command was committed before. */
export class AlreadyCommitted extends Error {}

/** A refusal because another writer was there first: the rule, asked again about what now stands, may say yes. */
export class Overtaken extends Refusal {}

/** What was written, in the order of the decision's changes. */
export interface Committed {
  versions: number[]
}

const transactionLimit = 100
const conflictAttempts = 5

function auditEntryOf(change: Change, decision: Decision): AuditEntry {
  const { before, after } = change
  const id = aggregateId(after)
  const matterId = matterOf(after)
  return sealEntry(
    {
      chain: chainOf(after.kind, id),
      at: decision.at,
      actor: decision.actor,
      ...(decision.onBehalfOf && { onBehalfOf: decision.onBehalfOf }),
      action: change.action,
      subject: { kind: after.kind, id, ...(matterId && { matterId }) },
      change: changedFields(before?.state, after, protectedFields[after.kind]),
      ...(change.reason && { reason: change.reason }),
    },
    before && { seq: before.version, hash: before.hash },
  )
}

function stateItem(change: Change, entry: AuditEntry, tables: Tables): WriteItem {
  const { before, after } = change
  const isNew = { ConditionExpression: 'attribute_not_exists(pk)' }
  const isUnchanged = before && {
    ConditionExpression: '#version = :expected',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':expected': before.version },
  }
  return {
    Put: {
      TableName: tables[tableOf(after.kind)],
      Item: { ...keysOf(after), kind: after.kind, version: entry.seq, auditHash: entry.hash, state: after },
      ...(isUnchanged ?? isNew),
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

function auditItems(change: Change, entry: AuditEntry, tables: Tables): WriteItem[] {
  const pk = auditKeys.chain(entry.chain)
  const headIsNew = { ConditionExpression: 'attribute_not_exists(pk)' }
  const headFollows = change.before && {
    ConditionExpression: '#hash = :previous',
    ExpressionAttributeNames: { '#hash': 'hash' },
    ExpressionAttributeValues: { ':previous': change.before.hash },
  }
  return [
    {
      Put: {
        TableName: tables.auditTrail,
        Item: { ...keysOfEntry(entry), entry },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    {
      Put: {
        TableName: tables.auditTrail,
        Item: {
          pk,
          sk: auditKeys.head,
          gsi1pk: auditKeys.movedOn(stockholmDay(entry.at)),
          gsi1sk: entry.chain,
          chain: entry.chain,
          seq: entry.seq,
          hash: entry.hash,
        },
        ...(headFollows ?? headIsNew),
      },
    },
  ]
}

function outboxItems(decision: Decision, anchor: string, room: number, tables: Tables): WriteItem[] {
  return packEffects(decision.effects, room).map((effect, position) => {
    const id = outboxId(anchor, position)
    return {
      Put: {
        TableName: tables.governance,
        Item: { ...outboxKey(id), ...newRow(id, effect, decision.at) },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    }
  })
}

function receiptItem(receipt: Receipt, tables: Tables): WriteItem {
  return {
    Put: {
      TableName: tables.governance,
      Item: { ...receiptKey(receipt.key), kind: 'receipt', ...receipt },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }
}

/** Turns the database's reasons into what the caller can act on; undefined when the transaction may simply be tried again. */
function explain(
  reasons: readonly CancellationReason[],
  changes: readonly Change[],
  hasReceipt: boolean,
): Error | undefined {
  const failedAt = (position: number) => reasons[position]?.Code === 'ConditionalCheckFailed'
  if (hasReceipt && failedAt(reasons.length - 1)) return new AlreadyCommitted()
  for (const [position, change] of changes.entries()) {
    if (!failedAt(position)) continue
    const exists = reasons[position]?.Item !== undefined
    if (change.before === undefined) return new Overtaken('already-exists')
    return exists ? new Overtaken('stale-version') : new Refusal('not-found')
  }
  // An item that is too large, for instance: it will be so the next time too.
  const impossible = reasons.find(({ Code }) => Code === 'ValidationError')
  if (impossible) return new RangeError(`The database takes no such item: ${impossible.Message ?? ''}`)
  const anyConditionFailed = reasons.some((_, position) => failedAt(position))
  return anyConditionFailed ? new Overtaken('stale-version') : undefined
}

/**
 * Commits a decision: all of it or nothing.
 * @throws Overtaken `stale-version` or `already-exists`; Refusal `not-found`; AlreadyCommitted when the receipt exists;
 *   Refusal `try-again` when the database stays busy
 */
export async function commit(tables: Tables, decision: Decision, receipt?: Receipt): Promise<Committed> {
  const entries = decision.changes.map((change) => auditEntryOf(change, decision))
  const anchor = entries[0]?.hash
  if (anchor === undefined) throw new RangeError('A decision without a change has nothing to commit')
  const written = [
    ...decision.changes.map((change, at) =>
      stateItem(change, entries[at] ?? auditEntryOf(change, decision), tables),
    ),
    ...decision.changes.flatMap((change, at) =>
      auditItems(change, entries[at] ?? auditEntryOf(change, decision), tables),
    ),
  ]
  const receipts = receipt ? [receiptItem(receipt, tables)] : []
  const room = transactionLimit - written.length - receipts.length
  const items = [...written, ...outboxItems(decision, anchor, room, tables), ...receipts]
  if (items.length > transactionLimit)
    throw new RangeError(`${items.length} writes do not fit in one transaction`)
  for (let attempt = 1; attempt <= conflictAttempts; attempt++) {
    try {
      await tables.client.send(new TransactWriteCommand({ TransactItems: items }))
      return { versions: entries.map(({ seq }) => seq) }
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error
      const explained = explain(error.CancellationReasons ?? [], decision.changes, receipt !== undefined)
      if (explained) throw explained
      await pause(attempt)
    }
  }
  throw new Refusal('try-again')
}

/** Another transaction held one of the items, or the table was throttled: a short, growing wait with jitter. */
async function pause(attempt: number): Promise<void> {
  const longestMs = 20 * 2 ** attempt
  await new Promise((resolve) => setTimeout(resolve, Math.random() * longestMs))
}
