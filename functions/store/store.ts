// Reading things by id or list, and committing decisions: all that handlers and steps know of the database.

import { type AttributeValue, QueryCommand as PlainQueryCommand } from '@aws-sdk/client-dynamodb'
import type { BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb'
import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { AggregateKind, AggregateOf } from '../domain/aggregate.ts'
import { Aggregate } from '../domain/aggregate.ts'
import type { Decision, Stored } from '../domain/decision.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Committed } from './commit.ts'
import { commit } from './commit.ts'
import { decodeCursor, encodeCursor, refuseAlteredCursor } from './cursor.ts'
import type { LoadableKind } from './keys.ts'
import { keyOf, tableOf } from './keys.ts'
import type { Table } from './lists.ts'
import type { Receipt } from './receipt.ts'
import { findReceipt } from './receipt.ts'
import type { Tables } from './tables.ts'

/** As many as BatchGetItem takes. */
const mostInBatch = 100

/** How much more is read each time when little was found. */
const growth = 4

const StoredItem = z.object({ version: z.int(), auditHash: z.string(), state: Aggregate })

const StartKey = z.record(z.string(), z.string())

/** A part of a list: one Query, whatever the length of the whole. */
export interface Page<T> {
  items: T[]
  /** Where the next page begins; undefined on the last. */
  cursor: string | undefined
}

/** Which rows of which partition. */
export interface ListQuery {
  table: Table
  index?: 'gsi1' | 'gsi2' | 'gsi3' | 'gsi4'
  partition: string
  /** Sort keys that begin with this. */
  prefix?: string
  /** Sort keys up to and including this. */
  until?: string
  /** With `until`: sort keys from this on, it too. */
  since?: string
  newestFirst?: boolean
}

export interface Store {
  /** Reads one thing, or refuses with `not-found`. */
  load<K extends LoadableKind>(kind: K, id: string): Promise<Stored<AggregateOf<K>>>
  find<K extends LoadableKind>(kind: K, id: string): Promise<Stored<AggregateOf<K>> | undefined>
  /** One page of things of one kind; rows of other kinds in the partition are passed over. */
  page<K extends AggregateKind>(
    kind: K,
    query: ListQuery,
    paging: { limit: number; cursor: string | undefined },
  ): Promise<Page<Stored<AggregateOf<K>>>>
  /** All things of a short list. */
  all<K extends AggregateKind>(kind: K, query: ListQuery): Promise<Stored<AggregateOf<K>>[]>
  /** Those of the named things that exist, in no order: a hundred in one request. */
  many<K extends LoadableKind>(kind: K, ids: readonly string[]): Promise<Stored<AggregateOf<K>>[]>
  /**
   * The sort keys of an index alone, page after page: what is counted, without the things themselves. With `first` the
   * first page has so many and each one after it more, for a reader who may soon have found enough.
   */
  sortKeys(query: ListQuery & { index: 'gsi3' }, paging?: { first?: number }): AsyncGenerator<string[]>
  /** Every row of one partition, of whatever kind: a person with their roles, in one Query. */
  partition(table: Table, partition: string): Promise<Stored[]>
  /** Every row of a short list, of whatever kind: what has its day. */
  rows(query: ListQuery): Promise<Stored[]>
  commit(decision: Decision, receipt?: Receipt): Promise<Committed>
  findReceipt(key: string, request: string): Promise<{ answer: unknown } | undefined>
}

function isOfKind<K extends AggregateKind>(stored: Stored, kind: K): stored is Stored<AggregateOf<K>> {
  return stored.state.kind === kind
}

function parseItem(item: unknown): Stored {
  const { version, auditHash, state } = StoredItem.parse(item)
  return { state, version, hash: auditHash }
}

/** Sorts after every text that begins with what stands before it. */
const afterAll = '\u{10ffff}'

/**
 * Which sort keys a list is about, as DynamoDB says it; of a further page, those that are left from `at`, the key that
 * the page starts after. Both are said as a range, which is the same to DynamoDB as a prefix with a start key: the local
 * double finds where a range begins by its index, and would look through all that sorts before a prefix or a start key.
 * The range is only ever made narrower, so that a start key from outside the list is still refused.
 */
function rangeOf({ prefix, until, since, newestFirst }: ListQuery, at: string | undefined) {
  const first = prefix ?? since
  const last = prefix === undefined ? until : prefix + afterAll
  const from = newestFirst || at === undefined || (first !== undefined && first > at) ? first : at
  const to = !newestFirst || at === undefined || (last !== undefined && last < at) ? last : at
  if (from !== undefined && to !== undefined)
    return { condition: ' AND #sk BETWEEN :since AND :until', values: { ':since': from, ':until': to } }
  if (from !== undefined) return { condition: ' AND #sk >= :since', values: { ':since': from } }
  if (to !== undefined) return { condition: ' AND #sk <= :until', values: { ':until': to } }
  return { condition: '', values: {} }
}

/** Keys and values of a Query as the plain client says them: all of ours are texts. */
function asAttributes(texts: Record<string, string>): Record<string, AttributeValue> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { S: text }]))
}

function asTexts(attributes: Record<string, AttributeValue>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, { S = '' }]) => [name, S]))
}

export function openStore(tables: Tables): Store {
  /** A list as a Query, from its beginning or after the key `start`. */
  function queryInput(query: ListQuery, start?: Record<string, string>) {
    const { table, index, partition, newestFirst } = query
    const sk = index ? `${index}sk` : 'sk'
    const { condition, values } = rangeOf(query, start?.[sk])
    return {
      TableName: tables[table],
      ...(index ? { IndexName: index } : { ConsistentRead: true }),
      KeyConditionExpression: `#pk = :partition${condition}`,
      ExpressionAttributeNames: { '#pk': index ? `${index}pk` : 'pk', ...(condition && { '#sk': sk }) },
      ExpressionAttributeValues: { ':partition': partition, ...values },
      ScanIndexForward: !newestFirst,
      ...(start && { ExclusiveStartKey: start }),
    }
  }

  async function find<K extends LoadableKind>(
    kind: K,
    id: string,
  ): Promise<Stored<AggregateOf<K>> | undefined> {
    const { Item } = await tables.client.send(
      new GetCommand({ TableName: tables[tableOf(kind)], Key: keyOf(kind, id), ConsistentRead: true }),
    )
    if (Item === undefined) return undefined
    const stored = parseItem(Item)
    return isOfKind(stored, kind) ? stored : undefined
  }

  async function everyItem(query: ListQuery): Promise<Stored[]> {
    const found: Stored[] = []
    let start: Record<string, string> | undefined
    do {
      const { Items = [], LastEvaluatedKey } = await tables.client.send(
        new QueryCommand(queryInput(query, start)),
      )
      for (const item of Items) {
        // Outbox rows and receipts have no state of their own.
        if ('state' in item) found.push(parseItem(item))
      }
      start = LastEvaluatedKey && StartKey.parse(LastEvaluatedKey)
    } while (start)
    return found
  }

  async function many<K extends LoadableKind>(
    kind: K,
    ids: readonly string[],
  ): Promise<Stored<AggregateOf<K>>[]> {
    const table = tables[tableOf(kind)]
    const keys = [...new Set(ids)].map((id) => ({ ...keyOf(kind, id) }))
    const found: Stored<AggregateOf<K>>[] = []
    const readBatch = async (batch: Record<string, unknown>[]) => {
      let Keys: Record<string, unknown>[] | undefined = batch
      while (Keys !== undefined && Keys.length > 0) {
        const { Responses, UnprocessedKeys }: BatchGetCommandOutput = await tables.client.send(
          new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
        )
        const stored = (Responses?.[table] ?? []).map(parseItem)
        found.push(...stored.filter((each) => isOfKind(each, kind)))
        Keys = UnprocessedKeys?.[table]?.Keys
      }
    }
    const batches: Promise<void>[] = []
    for (let at = 0; at < keys.length; at += mostInBatch)
      batches.push(readBatch(keys.slice(at, at + mostInBatch)))
    await Promise.all(batches)
    return found
  }

  async function* sortKeys(
    query: ListQuery & { index: 'gsi3' },
    { first }: { first?: number } = {},
  ): AsyncGenerator<string[]> {
    const sk = `${query.index}sk`
    let start: Record<string, string> | undefined
    let limit = first
    do {
      const { ExclusiveStartKey, ...input } = queryInput(query, start)
      // The document client would turn thousands of items about, of each of which one text is wanted.
      const { Items = [], LastEvaluatedKey } = await tables.client.send(
        new PlainQueryCommand({
          ...input,
          ExpressionAttributeNames: { ...input.ExpressionAttributeNames, '#sk': sk },
          ExpressionAttributeValues: asAttributes(input.ExpressionAttributeValues),
          ...(ExclusiveStartKey && { ExclusiveStartKey: asAttributes(ExclusiveStartKey) }),
          ProjectionExpression: '#sk',
          ...(limit !== undefined && { Limit: limit }),
        }),
      )
      yield Items.map((item) => item[sk]?.S ?? '')
      start = LastEvaluatedKey && asTexts(LastEvaluatedKey)
      limit = limit && limit * growth
    } while (start)
  }

  return {
    find,
    async load(kind, id) {
      const stored = await find(kind, id)
      if (stored === undefined) throw new Refusal('not-found', [{ path: kind, message: id.slice(0, 100) }])
      return stored
    },
    async page(kind, query, { limit, cursor }) {
      const start = cursor === undefined ? undefined : decodeCursor(cursor, query.partition)
      const { Items = [], LastEvaluatedKey } = await tables.client
        .send(
          new QueryCommand({
            ...queryInput(query, start),
            Limit: limit,
          }),
        )
        .catch(refuseAlteredCursor(cursor))
      const items = Items.map(parseItem).filter((stored) => isOfKind(stored, kind))
      return { items, cursor: LastEvaluatedKey && encodeCursor(LastEvaluatedKey, query.partition) }
    },
    async all(kind, query) {
      return (await everyItem(query)).filter((stored) => isOfKind(stored, kind))
    },
    many,
    sortKeys,
    partition: (table, partition) => everyItem({ table, partition }),
    rows: everyItem,
    commit: (decision, receipt) => commit(tables, decision, receipt),
    findReceipt: (key, request) => findReceipt(tables, key, request),
  }
}
