// Three empty tables in a real DynamoDB double, with the environment that functions read, for tests of what is written.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TableNames } from '../../functions/runtime/environment.ts'
import { DynamoDbClient } from '../../local/dynamodb/dynamodb-client.ts'
import { startDynoxide } from '../../local/dynamodb/dynoxide-process.ts'

const names: TableNames = {
  REGISTER_TABLE_NAME: 'Register',
  GOVERNANCE_TABLE_NAME: 'Governance',
  AUDIT_TRAIL_TABLE_NAME: 'AuditTrail',
}

const projections = { gsi1: 'ALL', gsi2: 'ALL', gsi3: 'KEYS_ONLY', gsi4: 'ALL' }
const key = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
]

function definitionOf(name: string) {
  // Nothing is counted of the trail, and only what governance keeps is listed by its owner.
  const indexes = Object.entries(projections).filter(
    ([index]) => (index !== 'gsi3' || name !== 'AuditTrail') && (index !== 'gsi4' || name === 'Governance'),
  )
  const attributes = ['pk', 'sk', ...indexes.flatMap(([index]) => [`${index}pk`, `${index}sk`])]
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    KeySchema: key('pk', 'sk'),
    GlobalSecondaryIndexes: indexes.map(([index, ProjectionType]) => ({
      IndexName: index,
      KeySchema: key(`${index}pk`, `${index}sk`),
      Projection: { ProjectionType },
    })),
  }
}

/** Once in a test file, before anything that connects is imported: the environment is read at the import. */
export async function startEmptyTables(): Promise<{ names: TableNames; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'lis-tables-'))
  const dynoxide = await startDynoxide(join(folder, 'tables.sqlite'), join(folder, 'pid'), () => undefined)
  const client = new DynamoDbClient(dynoxide.address)
  for (const table of Object.values(names)) {
    await client.call('DynamoDB_20120810.CreateTable', definitionOf(table))
  }
  Object.assign(process.env, {
    ...names,
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynoxide.address,
  })
  return {
    names,
    async close() {
      client.close()
      await dynoxide.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
