// Reads the audit trail: chains with their heads, a matter's history, and the heads that moved on a day.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { AuditEntry, ChainHead } from '../domain/audit/audit-entry.ts'
import type { ChainEvidence } from '../domain/audit/verify-audit.ts'
import { decodeCursor, encodeCursor, refuseAlteredCursor } from './cursor.ts'
import { auditKeys, keysOfEntry } from './keys.ts'
import type { Page } from './store.ts'
import type { Tables } from './tables.ts'

const EntryItem = z.object({ entry: AuditEntry })
const RowKeys = z.object({
  pk: z.string(),
  sk: z.string(),
  gsi1pk: z.string().optional(),
  gsi1sk: z.string().optional(),
})
/** An entry's row or a head's. */
const StoredRow = RowKeys.extend({
  entry: z.unknown().optional(),
  seq: z.unknown().optional(),
  hash: z.unknown().optional(),
})
type StoredRow = z.infer<typeof StoredRow>
/** A chain that moves while it is read looks broken; it is read again this often before it is believed to be. */
const readingsOfMovingChain = 5

export interface AuditReader {
  pageOfChain(chain: string, paging: { limit: number; cursor: string | undefined }): Promise<Page<AuditEntry>>
  pageOfMatter(
    matterId: string,
    paging: { limit: number; cursor: string | undefined },
  ): Promise<Page<AuditEntry>>
  /** Everything that verification needs of one chain. */
  evidenceOf(chain: string): Promise<ChainEvidence>
  /** The names of all chains that a matter has entries in. */
  chainsOfMatter(matterId: string): Promise<string[]>
  /** Heads whose last move was on the day (in Sweden). A head that moved later is that day's. */
  headsMovedOn(day: string): Promise<ChainHead[]>
}

/**
 * The entry of a row, as it was found. One that has its right place in the chain but lies under other keys than it
 * says, in another matter's history for instance, was moved there; it gives no entry, so that verification names it.
 */
function entryInPlace({ entry, ...keys }: StoredRow, at: number): unknown {
  const parsed = AuditEntry.safeParse(entry)
  if (!parsed.success || parsed.data.seq !== at + 1) return entry
  const expected = RowKeys.parse(keysOfEntry(parsed.data))
  const isInPlace = (['sk', 'gsi1pk', 'gsi1sk'] as const).every((name) => keys[name] === expected[name])
  return isInPlace ? entry : undefined
}

const Hashed = z.object({ hash: z.string() })

function endsAtHead({ entries, head }: ChainEvidence): boolean {
  return Hashed.safeParse(entries.at(-1)).data?.hash === Hashed.safeParse(head).data?.hash
}

export function openAuditReader(tables: Tables): AuditReader {
  async function query(
    partition: string,
    options: { index?: 'gsi1'; prefix?: string; limit?: number; start?: Record<string, unknown> | undefined },
  ) {
    const key = options.index ?? ''
    return await tables.client.send(
      new QueryCommand({
        TableName: tables.auditTrail,
        ...(options.index ? { IndexName: options.index } : { ConsistentRead: true }),
        KeyConditionExpression: `#pk = :pk${options.prefix ? ' AND begins_with(#sk, :prefix)' : ''}`,
        ExpressionAttributeNames: { '#pk': `${key}pk`, ...(options.prefix && { '#sk': `${key}sk` }) },
        ExpressionAttributeValues: { ':pk': partition, ...(options.prefix && { ':prefix': options.prefix }) },
        ...(options.limit && { Limit: options.limit }),
        ...(options.start && { ExclusiveStartKey: options.start }),
      }),
    )
  }

  async function everyItem(
    partition: string,
    options: { index?: 'gsi1'; prefix?: string },
  ): Promise<unknown[]> {
    const found: unknown[] = []
    let start: Record<string, unknown> | undefined
    do {
      const { Items = [], LastEvaluatedKey } = await query(partition, { ...options, start })
      found.push(...Items)
      start = LastEvaluatedKey
    } while (start)
    return found
  }

  async function page(
    partition: string,
    options: { index?: 'gsi1'; prefix?: string },
    { limit, cursor }: { limit: number; cursor: string | undefined },
  ): Promise<Page<AuditEntry>> {
    const start = cursor === undefined ? undefined : decodeCursor(cursor, partition)
    const { Items = [], LastEvaluatedKey } = await query(partition, { ...options, limit, start }).catch(
      refuseAlteredCursor(cursor),
    )
    return {
      items: Items.map((item) => EntryItem.parse(item).entry),
      cursor: LastEvaluatedKey && encodeCursor(LastEvaluatedKey, partition),
    }
  }

  /** One Query: the head sorts after the entries, and whatever else was put in the chain shows among them. */
  async function readEvidence(chain: string): Promise<ChainEvidence> {
    const rows = (await everyItem(auditKeys.chain(chain), {})).map((item) => StoredRow.parse(item))
    const isHead = ({ sk }: StoredRow) => sk === auditKeys.head
    const entries = rows.filter((row) => !isHead(row))
    return { chain, entries: entries.map(entryInPlace), head: rows.find(isHead) }
  }

  return {
    pageOfChain: (chain, paging) => page(auditKeys.chain(chain), { prefix: auditKeys.entryPrefix }, paging),
    pageOfMatter: (matterId, paging) => page(auditKeys.matter(matterId), { index: 'gsi1' }, paging),
    async evidenceOf(chain) {
      for (let reading = 1; ; reading++) {
        const evidence = await readEvidence(chain)
        if (endsAtHead(evidence) || reading === readingsOfMovingChain) return evidence
      }
    },
    async chainsOfMatter(matterId) {
      const items = await everyItem(auditKeys.matter(matterId), { index: 'gsi1' })
      // By their keys, so that an entry which no longer looks like one is still found, and named by verification.
      const chains = items.map((item) => RowKeys.parse(item).pk.slice(auditKeys.chainPrefix.length))
      return [...new Set(chains)].toSorted()
    },
    async headsMovedOn(day) {
      return (await everyItem(auditKeys.movedOn(day), { index: 'gsi1' })).map((item) => ChainHead.parse(item))
    },
  }
}
