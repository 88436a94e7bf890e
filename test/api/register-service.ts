// The organisation's handler on a real DynamoDB double, called as API Gateway calls it, for tests of its routes.
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda'
import { startEmptyTables } from '../store/empty-tables.ts'

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
  const tables = await startEmptyTables()
  Object.assign(process.env, { BOOTSTRAP_GROUP: bootstrapGroup })
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
    close: () => tables.close(),
  }
}
