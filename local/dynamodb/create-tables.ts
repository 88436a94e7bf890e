// Creates the template's tables where they are missing.
import * as z from 'zod'
import { StartRefusal } from '../start-refusal.ts'
import type { DeployedResource } from '../template/deployed-stacks.ts'
import { type DynamoDbClient, DynamoDbError } from './dynamodb-client.ts'

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }))
const TableShape = z.object({
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string(), KeySchema: Keys })).default([]),
})

type TableResource = DeployedResource<'AWS::DynamoDB::GlobalTable' | 'AWS::DynamoDB::Table'>

function definition({ name, properties }: TableResource): Record<string, unknown> {
  const index = ({
    IndexName,
    KeySchema,
    Projection,
  }: (typeof properties.GlobalSecondaryIndexes)[number]) => ({
    IndexName,
    KeySchema,
    Projection,
  })
  const {
    GlobalSecondaryIndexes: global,
    LocalSecondaryIndexes: local,
    StreamSpecification: stream,
  } = properties
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: properties.AttributeDefinitions,
    KeySchema: properties.KeySchema,
    ...(global.length > 0 && { GlobalSecondaryIndexes: global.map(index) }),
    ...(local.length > 0 && { LocalSecondaryIndexes: local.map(index) }),
    ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType } }),
  }
}

async function describe(client: DynamoDbClient, name: string): Promise<unknown> {
  try {
    return (await client.call('DynamoDB_20120810.DescribeTable', { TableName: name }))['Table']
  } catch (cause) {
    if (cause instanceof DynamoDbError && cause.name === 'ResourceNotFoundException') return undefined
    throw cause
  }
}

const shapeOf = (table: unknown): string => {
  const { KeySchema, GlobalSecondaryIndexes } = TableShape.parse(table)
  const indexes = GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys }) => ({ IndexName, keys }))
  return JSON.stringify([
    KeySchema,
    indexes.sort((one, other) => one.IndexName.localeCompare(other.IndexName)),
  ])
}

/** Creates each missing table; an existing one with other keys or indexes cannot be changed here and is refused. */
export async function createTables(client: DynamoDbClient, tables: TableResource[]): Promise<void> {
  for (const table of tables) {
    const wanted = definition(table)
    const existing = await describe(client, table.name)
    if (existing === undefined) {
      await client.call('DynamoDB_20120810.CreateTable', wanted)
      const ttl = table.properties.TimeToLiveSpecification
      if (ttl?.Enabled) {
        await client.call('DynamoDB_20120810.UpdateTimeToLive', {
          TableName: table.name,
          TimeToLiveSpecification: { Enabled: true, AttributeName: ttl.AttributeName },
        })
      }
    } else if (shapeOf(existing) !== shapeOf(wanted)) {
      throw new StartRefusal(
        `Table ${table.name} was created with other keys or indexes than the app now has.`,
        'Start with --fresh, which empties the state folder.',
      )
    }
  }
}
