// The connection to DynamoDB and the names of the three tables.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { TableNames } from '../runtime/environment.ts'

export interface Tables {
  client: DynamoDBDocumentClient
  register: string
  governance: string
  auditTrail: string
}

/** Connects once per cold start; undefined fields are left out of items, never written as null. */
export function connectTables(names: TableNames): Tables {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  return {
    client,
    register: names.REGISTER_TABLE_NAME,
    governance: names.GOVERNANCE_TABLE_NAME,
    auditTrail: names.AUDIT_TRAIL_TABLE_NAME,
  }
}
