// Turns a request into a payload format 2.0 event, and a function's result into an answer.
import type { IncomingMessage } from 'node:http'
import { isRecord } from '../is-record.ts'
import { ACCOUNT } from '../template/resource-identity.ts'
import type { RouteMatch } from './route-table.ts'

export interface ApiIdentity {
  id: string
  stage: string
  domain: string
}

export interface EventParts {
  api: ApiIdentity
  request: IncomingMessage
  match: RouteMatch
  body: Buffer
  requestId: string
  now: number
  jwt: { claims: Record<string, string>; scopes: string[] | null } | undefined
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `12/Mar/2020:19:03:58 +0000`, the common log format. */
function commonLogTime(time: number): string {
  const date = new Date(time)
  const [day = ''] = [String(date.getUTCDate()).padStart(2, '0')]
  return `${day}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)} +0000`
}

const isTextual = (contentType: string): boolean =>
  /^(text\/|application\/([\w.-]+\+)?(json|xml)|application\/javascript)/i.test(contentType)

function headersOf(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct).map(
    ([name, values]) => [name, (values ?? []).join(',')] as const,
  )
  return Object.fromEntries(entries.filter(([name]) => name !== 'cookie' && name !== 'connection'))
}

function queryOf(query: URLSearchParams): Record<string, string> | undefined {
  const names = [...new Set(query.keys())]
  return names.length === 0
    ? undefined
    : Object.fromEntries(names.map((name) => [name, query.getAll(name).join(',')]))
}

/** The event that the function is invoked with. */
export function proxyEvent({
  api,
  request,
  match,
  body,
  requestId,
  now,
  jwt,
}: EventParts): Record<string, unknown> {
  const target = request.url ?? '/'
  const rawPath = target.split('?')[0] ?? '/'
  const rawQueryString = target.slice(rawPath.length + 1)
  const cookies = request.headers.cookie?.split('; ')
  const query = queryOf(new URLSearchParams(rawQueryString))
  const isText = isTextual(request.headers['content-type'] ?? '') || body.length === 0
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath,
    rawQueryString,
    ...(cookies && { cookies }),
    headers: headersOf(request),
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId: api.id,
      ...(jwt && { authorizer: { jwt } }),
      domainName: api.domain,
      domainPrefix: api.id,
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: match.route.key,
      stage: api.stage,
      time: commonLogTime(now),
      timeEpoch: Math.floor(now),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: !isText,
  }
}

export interface ProxyAnswer {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

/** The answer in a function's result, or undefined when API Gateway would call the result malformed. */
export function proxyAnswer(payload: string): ProxyAnswer | undefined {
  const result: unknown = JSON.parse(payload)
  if (!isRecord(result) || result['statusCode'] === undefined) {
    // A result without a status is the body itself.
    const body = typeof result === 'string' ? result : JSON.stringify(result)
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) }
  }
  const status = Number(result['statusCode'])
  const given = result['body']
  const isGoodStatus = Number.isInteger(status) && status >= 100 && status <= 599
  const isGoodBody = given === undefined || given === null || typeof given === 'string'
  if (!isGoodStatus || !isGoodBody) return undefined
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(isRecord(result['headers']) ? result['headers'] : {})) {
    headers[name.toLowerCase()] = String(value)
  }
  if (Array.isArray(result['cookies'])) headers['set-cookie'] = result['cookies'].map(String)
  const body = Buffer.from(given ?? '', result['isBase64Encoded'] === true ? 'base64' : 'utf8')
  if (body.length > 0) headers['content-type'] ??= 'text/plain;charset=UTF-8'
  return { status, headers, body }
}
