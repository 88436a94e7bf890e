// The connection to DynamoDB and the names of the three tables.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Refusal } from '../domain/refusal.ts'
import type { TableNames } from '../runtime/environment.ts'
import { errorFields, log } from '../runtime/log.ts'
import { isTransient } from './is-transient.ts'

export interface Tables {
  client: DynamoDBDocumentClient
  register: string
  governance: string
  auditTrail: string
}

/**
 * Connects once per cold start; undefined fields are left out of items, never written as null.
 * What the SDK has tried five times in vain is refused with `try-again`: a caller of the API is told so,
 * and a machine waits and tries again instead of ending for good.
 */
export function connectTables(names: TableNames): Tables {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
    marshallOptions: { removeUndefinedValues: true },
  })
  // It makes a copy of every answer, to be written by a logger that there is none of.
  client.middlewareStack.remove('loggerMiddleware')
  client.middlewareStack.add(
    (next, context) => async (command) => {
      try {
        return await next(command)
      } catch (error) {
        if (!isTransient(error)) throw error
        log.warn('the database did not answer', { operation: context.commandName, ...errorFields(error) })
        throw new Refusal('try-again')
      }
    },
    { name: 'refuseTransientTroubles', step: 'initialize', priority: 'high' },
  )
  return {
    client,
    register: names.REGISTER_TABLE_NAME,
    governance: names.GOVERNANCE_TABLE_NAME,
    auditTrail: names.AUDIT_TRAIL_TABLE_NAME,
  }
}
