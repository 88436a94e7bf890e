// Calls the API over HTTP as one of the role accounts, typed by the contract.
import type * as z from 'zod'
import type { Contract, RouteName } from '../../functions/api/contract.ts'
import { contract } from '../../functions/api/contract.ts'
import { Problem } from '../../functions/api/problem.ts'
import type { SignIns } from './sign-ins.ts'

type BodyOf<N extends RouteName> = Contract[N] extends { body?: infer B }
  ? B extends z.ZodType
    ? z.input<B>
    : undefined
  : undefined

export interface ApiRequest<N extends RouteName> {
  /** The role account that calls. */
  as: string
  params?: Record<string, string | number>
  query?: Record<string, string | number>
  body?: BodyOf<N>
  idempotencyKey?: string
  ifMatch?: string
}

export interface ApiAnswer<N extends RouteName> {
  body: z.output<Contract[N]['response']>
  etag: string | null
}

/** The API said no, or something other than the contract. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly problem: Problem | undefined

  constructor(route: string, status: number, text: string) {
    const parsed = Problem.safeParse(parseJson(text))
    super(
      `${route} answered ${status}: ${parsed.success ? `${parsed.data.code} ${JSON.stringify(parsed.data.faults)}` : text}`,
    )
    this.status = status
    this.problem = parsed.success ? parsed.data : undefined
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export interface ApiClientOptions {
  address: string
  signIns: SignIns
  /** Called when the connection broke; the call is made again when it resolves. Left out, the error is thrown. */
  whenBroken?: () => Promise<void>
}

export class ApiClient {
  readonly #options: ApiClientOptions

  constructor(options: ApiClientOptions) {
    this.#options = options
  }

  /** The answer of a route, parsed by its schema; throws ApiRefusal for a problem. */
  async call<N extends RouteName>(name: N, request: ApiRequest<N>): Promise<ApiAnswer<N>> {
    const route = contract[name]
    const answer = await this.send(route.method, pathOf(route.path, request.params ?? {}), request)
    const text = await answer.text()
    if (answer.status !== route.status)
      throw new ApiRefusal(`${route.method} ${route.path}`, answer.status, text)
    // TypeScript cannot see that the schema found by the name is the one its type says.
    const body = contract[name].response.parse(JSON.parse(text)) as z.output<Contract[N]['response']>
    return { body, etag: answer.headers.get('etag') }
  }

  /** The raw answer, whatever it is; a refused token is renewed once. */
  async send(
    method: string,
    path: string,
    request: Omit<ApiRequest<RouteName>, 'body'> & { body?: unknown },
  ): Promise<Response> {
    const url = new URL(this.#options.address + path)
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, String(value))
    let isRenewed = false
    for (;;) {
      try {
        const answer = await this.#fetch(method, url, request)
        if (answer.status !== 401 || isRenewed) return answer
        this.#options.signIns.forget(request.as)
        isRenewed = true
      } catch (error) {
        if (this.#options.whenBroken === undefined) throw error
        await this.#options.whenBroken()
      }
    }
  }

  async #fetch(
    method: string,
    url: URL,
    request: Omit<ApiRequest<RouteName>, 'body'> & { body?: unknown },
  ): Promise<Response> {
    const token = await this.#options.signIns.tokenOf(request.as)
    const answer = await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
        ...(request.idempotencyKey && { 'idempotency-key': request.idempotencyKey }),
        ...(request.ifMatch && { 'if-match': request.ifMatch }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    })
    // Read to its end here, so that an answer that breaks off counts as none.
    const bytes = await answer.arrayBuffer()
    const { status, headers } = answer
    return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers })
  }
}

/** Fills a path's parameters. */
export function pathOf(path: string, params: Record<string, string | number>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))
}
