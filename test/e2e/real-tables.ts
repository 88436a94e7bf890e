// The three tables as the AWS SDK sees them, past the API: to look, and to do what no function may.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { OutboxRow } from '../../functions/store/outbox-row.ts'
import type { RunningCloud } from '../../local/cloud-process.ts'

export type Row = Record<string, unknown>

export interface RealTables {
  client: DynamoDBDocumentClient
  register: string
  governance: string
  auditTrail: string
  rows(table: string): Promise<Row[]>
  /** Every row of the outbox that can be read, delivered or not. */
  outbox(): Promise<OutboxRow[]>
  close(): void
}

const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }

export function openRealTables(cloud: RunningCloud): RealTables {
  const base = new DynamoDBClient({ endpoint: cloud.addresses.aws, region: 'eu-north-1', credentials })
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } })
  const nameOf = (output: string) => z.string().parse(cloud.outputs[`LisData.${output}`])
  const governance = nameOf('GovernanceTable')
  async function rows(table: string): Promise<Row[]> {
    const found: Row[] = []
    for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true }))
      found.push(...Items)
    return found
  }
  return {
    client,
    register: nameOf('RegisterTable'),
    governance,
    auditTrail: nameOf('AuditTrailTable'),
    rows,
    async outbox() {
      const all = await rows(governance)
      return all.flatMap((row) => OutboxRow.safeParse(row).data ?? [])
    },
    close: () => base.destroy(),
  }
}
