// Finds every chain there is by reading the whole audit table; a command may, a request path never.
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { auditKeys } from '../../functions/store/keys.ts'
import type { Tables } from '../../functions/store/tables.ts'

const RowKey = z.object({ pk: z.string(), sk: z.string() })

export interface ChainNames {
  /** Sorted. */
  chains: string[]
  /** Keys of rows outside every chain, which no chain would show: nothing here writes such. */
  strayRows: string[]
}

/** Only the names are kept, so that memory grows with the chains and not with the entries. */
export async function findChains(tables: Tables): Promise<ChainNames> {
  const chains = new Set<string>()
  const strayRows: string[] = []
  let start: Record<string, unknown> | undefined
  do {
    const { Items = [], LastEvaluatedKey } = await tables.client.send(
      new ScanCommand({
        TableName: tables.auditTrail,
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
    )
    for (const item of Items) {
      const { pk, sk } = RowKey.parse(item)
      if (pk.startsWith(auditKeys.chainPrefix)) chains.add(pk.slice(auditKeys.chainPrefix.length))
      else strayRows.push(`${pk} ${sk}`)
    }
    start = LastEvaluatedKey
  } while (start)
  return { chains: [...chains].toSorted(), strayRows: strayRows.toSorted() }
}
