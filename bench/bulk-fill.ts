// Fills the tables past the API, in bulk: what is measured afterwards is reading, and 100,000 audited writes would take all day.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Aggregate } from '../functions/domain/aggregate.ts'
import { keysOf, tableOf } from '../functions/store/keys.ts'
import type { BenchCloud } from './bench-cloud.ts'

/** As many as BatchWriteItem takes. */
const rowsAtOnce = 25
const batchesAtOnce = 4

/** The database of the measurements, as its functions reach it. */
export function openDatabase({ cloud }: BenchCloud): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  return DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: cloud.addresses.aws, region: 'eu-north-1', credentials }),
    { marshallOptions: { removeUndefinedValues: true } },
  )
}

/** As a commit writes it, but for the hash: there is no entry in the trail, so nothing of this can be changed later. */
function itemOf(state: Aggregate) {
  return { ...keysOf(state), kind: state.kind, version: 1, auditHash: '0'.repeat(64), state }
}

/** Writes things, new or not, past their trail, and says how many. */
export async function fillTables(bench: BenchCloud, things: Iterator<Aggregate, unknown>): Promise<number> {
  const client = openDatabase(bench)
  const { outputs } = bench.cloud
  const tables = {
    register: String(outputs['LisData.RegisterTable']),
    governance: String(outputs['LisData.GovernanceTable']),
    auditTrail: String(outputs['LisData.AuditTrailTable']),
  }
  let written = 0
  const fillBatches = async () => {
    for (;;) {
      const batch: Aggregate[] = []
      while (batch.length < rowsAtOnce) {
        const next = things.next()
        if (next.done) break
        batch.push(next.value)
      }
      if (batch.length === 0) return
      const byTable = Map.groupBy(batch, ({ kind }) => tables[tableOf(kind)])
      const requests = [...byTable].map(
        ([table, states]) =>
          [table, states.map((state) => ({ PutRequest: { Item: itemOf(state) } }))] as const,
      )
      await client.send(new BatchWriteCommand({ RequestItems: Object.fromEntries(requests) }))
      written += batch.length
    }
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, fillBatches))
  client.destroy()
  return written
}
