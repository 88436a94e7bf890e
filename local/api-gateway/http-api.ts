// API Gateway's HTTP API: CORS, route, token, function, answer.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Activity } from '../clock/activity.ts'
import type { Clock } from '../clock/clock.ts'
import { BodyTooLarge, readBody } from '../http/read-body.ts'
import type { InvocationResult } from '../lambda/function-spec.ts'
import { type CorsConfiguration, corsHeaders, isPreflight, preflightHeaders } from './cors.ts'
import type { JwtAuthorizer } from './jwt-authorizer.ts'
import { type ApiIdentity, proxyAnswer, proxyEvent } from './proxy-event.ts'
import { type Route, RouteTable } from './route-table.ts'

export interface HttpApiSettings {
  identity: ApiIdentity
  routes: Route[]
  cors: CorsConfiguration | undefined
}

export interface HttpApiParts {
  authorizer: JwtAuthorizer
  activity: Activity
  clock: Clock
  invoke(functionArn: string, event: string): Promise<InvocationResult>
  log(line: string): void
}

/** API Gateway's quota for an HTTP API's payload. */
const PAYLOAD_LIMIT_BYTES = 10 * 1024 * 1024

interface Answer {
  status: number
  headers?: Record<string, string | string[]>
  body: Buffer | string
}

const message = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message: text }),
})

export class HttpApi {
  readonly #settings: HttpApiSettings
  readonly #parts: HttpApiParts
  readonly #routes: RouteTable

  constructor(settings: HttpApiSettings, parts: HttpApiParts) {
    this.#settings = settings
    this.#parts = parts
    this.#routes = new RouteTable(settings.routes)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID()
    const endCall = this.#parts.activity.begin()
    try {
      const cors = corsHeaders(this.#settings.cors, request)
      const answer = isPreflight(this.#settings.cors, request)
        ? { status: 204, headers: preflightHeaders(this.#settings.cors), body: '' }
        : await this.#answer(request, requestId)
      response.writeHead(answer.status, { ...answer.headers, ...cors, 'apigw-requestid': requestId })
      response.end(request.method === 'HEAD' ? undefined : answer.body)
      this.#parts.log(
        `${new Date(this.#parts.clock.now()).toISOString()} ${request.method} ${this.#loggedPath(request)} ${answer.status} ${requestId}\n`,
      )
    } finally {
      endCall()
    }
  }

  /** The path of a route that asks for no token may hold a secret: it is logged as the template writes it, as on AWS. */
  #loggedPath(request: IncomingMessage): string {
    const path = this.#pathInStage((request.url ?? '/').split('?')[0] ?? '/')
    const match = path === undefined ? undefined : this.#routes.find(request.method ?? 'GET', path)
    const isOpen = match !== undefined && match.route.authorizer === undefined
    return isOpen ? match.route.key.slice(match.route.key.indexOf(' ') + 1) : (request.url ?? '/')
  }

  async #answer(request: IncomingMessage, requestId: string): Promise<Answer> {
    const path = this.#pathInStage((request.url ?? '/').split('?')[0] ?? '/')
    const match = path === undefined ? undefined : this.#routes.find(request.method ?? 'GET', path)
    if (!match) {
      request.resume()
      return message(404, 'Not Found')
    }
    const { authorizer } = match.route
    const verdict =
      authorizer && (await this.#parts.authorizer.judge(request.headers.authorization, authorizer))
    if (verdict?.kind === 'unauthorized') {
      request.resume()
      return message(401, 'Unauthorized', { 'www-authenticate': 'Bearer' })
    }
    if (verdict?.kind === 'forbidden') {
      request.resume()
      return message(403, 'Forbidden', { 'www-authenticate': 'Bearer error="insufficient_scope"' })
    }
    let body: Buffer
    try {
      body = await readBody(request, PAYLOAD_LIMIT_BYTES)
    } catch (cause) {
      if (cause instanceof BodyTooLarge) return message(413, 'Request Entity Too Large')
      throw cause
    }
    const event = proxyEvent({
      api: this.#settings.identity,
      request,
      match,
      body,
      requestId,
      now: this.#parts.clock.now(),
      jwt: verdict && { claims: verdict.claims, scopes: verdict.scopes },
    })
    return this.#integrate(match.route, JSON.stringify(event))
  }

  async #integrate(route: Route, event: string): Promise<Answer> {
    const timeout = Promise.withResolvers<undefined>()
    const timer = setTimeout(() => timeout.resolve(undefined), route.timeoutMs)
    const result = await Promise.race([this.#parts.invoke(route.functionArn, event), timeout.promise])
    clearTimeout(timer)
    if (result === undefined) return message(503, 'Service Unavailable')
    const answer = 'payload' in result ? proxyAnswer(result.payload) : undefined
    return answer ?? message(500, 'Internal Server Error')
  }

  /** Only the `$default` stage is served at the root; another has its name before the path. */
  #pathInStage(path: string): string | undefined {
    const { stage } = this.#settings.identity
    if (stage === '$default') return path
    const prefix = `/${stage}`
    return path === prefix || path.startsWith(`${prefix}/`) ? path.slice(prefix.length) || '/' : undefined
  }
}
