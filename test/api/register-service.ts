// The organisation's handler on a real DynamoDB double, called as API Gateway calls it, for tests of its routes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda'
import { DynamoDbClient } from '../../local/dynamodb/dynamodb-client.ts'
import { startDynoxide } from '../../local/dynamodb/dynoxide-process.ts'

export const bootstrapGroup = 'organisation-bootstrap'

export interface Asked {
  as: string
  groups?: string[]
  path?: Record<string, string>
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
}

export interface Answered {
  status: number
  headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the route answers
  body: any
}

export interface RegisterService {
  ask(routeKey: string, request: Asked): Promise<Answered>
  close(): Promise<void>
}

const indexes = ['gsi1', 'gsi2']

function tableDefinition(name: string) {
  const key = (pk: string, sk: string) => [
    { AttributeName: pk, KeyType: 'HASH' },
    { AttributeName: sk, KeyType: 'RANGE' },
  ]
  const attributes = ['pk', 'sk', ...indexes.flatMap((index) => [`${index}pk`, `${index}sk`])]
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    KeySchema: key('pk', 'sk'),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index,
      KeySchema: key(`${index}pk`, `${index}sk`),
      Projection: { ProjectionType: 'ALL' },
    })),
  }
}

function eventOf(
  routeKey: string,
  { as, groups, path, query, headers, body }: Asked,
): APIGatewayProxyEventV2WithJWTAuthorizer {
  const claims = { username: as, ...(groups && { 'cognito:groups': `[${groups.join(' ')}]` }) }
  return {
    version: '2.0',
    routeKey,
    rawPath: '/',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    ...(path && { pathParameters: path }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: { requestId: 'request-1', authorizer: { jwt: { claims } } },
  } as unknown as APIGatewayProxyEventV2WithJWTAuthorizer
}

/** Starts a database of its own with empty tables, and the handler on it. Once in a test file: the handler keeps its first connection. */
export async function startRegisterService(): Promise<RegisterService> {
  const folder = mkdtempSync(join(tmpdir(), 'lis-register-'))
  const dynoxide = await startDynoxide(join(folder, 'tables.sqlite'), join(folder, 'pid'), () => undefined)
  const client = new DynamoDbClient(dynoxide.address)
  const tables = ['Register', 'Governance', 'AuditTrail']
  for (const table of tables) await client.call('DynamoDB_20120810.CreateTable', tableDefinition(table))
  Object.assign(process.env, {
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynoxide.address,
    REGISTER_TABLE_NAME: 'Register',
    GOVERNANCE_TABLE_NAME: 'Governance',
    AUDIT_TRAIL_TABLE_NAME: 'AuditTrail',
    BOOTSTRAP_GROUP: bootstrapGroup,
  })
  const { handler } = await import('../../functions/api/serve-organisation.ts')
  return {
    async ask(routeKey, request) {
      const answer = await handler(eventOf(routeKey, request), {} as Context)
      return {
        status: answer.statusCode ?? 0,
        headers: answer.headers ?? {},
        body: JSON.parse(answer.body ?? '{}'),
      }
    },
    async close() {
      client.close()
      await dynoxide.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
