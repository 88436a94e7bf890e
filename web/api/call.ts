// Calls the API, typed by its contract: the same schemas that the server parses with.
import type * as z from 'zod'
import type { Contract, RouteName } from '../../functions/api/contract.ts'
import type { Session } from '../session/session.ts'
import { ApiProblem, NoConnection, SignedOut } from './problem.ts'
import { routeTable } from './route-table.built.ts'

export type BodyOf<N extends RouteName> = Contract[N] extends { body?: infer B }
  ? B extends z.ZodType
    ? z.input<B>
    : undefined
  : undefined
export type AnswerOf<N extends RouteName> = z.output<Contract[N]['response']>

export interface Request<N extends RouteName> {
  params?: Record<string, string | number>
  query?: Record<string, string | number | undefined>
  body?: BodyOf<N>
  /** The version that is changed; the server refuses when another was first. */
  etag?: string
  /** The same for every attempt at one thing, so that a double click does it once. */
  idempotencyKey?: string
}

export interface Answer<N extends RouteName> {
  body: AnswerOf<N>
  etag: string | undefined
}

export type Call = <N extends RouteName>(name: N, request?: Request<N>) => Promise<Answer<N>>

function addressOf(base: string, path: string, { params = {}, query = {} }: Request<RouteName>): URL {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? '')),
  )
  const url = new URL(base + filled)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value))
  }
  return url
}

async function parsed(answer: Response): Promise<unknown> {
  try {
    return await answer.json()
  } catch {
    return undefined
  }
}

/** Makes the console's way to the API; `language` is asked at every call. */
export function openApi(base: string, session: Session, language: () => string): Call {
  async function send(url: URL, method: string, request: Request<RouteName>): Promise<Response> {
    const token = await session.accessToken()
    if (token === undefined) throw new SignedOut()
    const { body, etag, idempotencyKey } = request
    try {
      return await fetch(url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'accept-language': language(),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(etag && { 'if-match': etag }),
          ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    } catch {
      throw new NoConnection()
    }
  }

  return async function call<N extends RouteName>(name: N, request: Request<N> = {}): Promise<Answer<N>> {
    const { method, path } = routeTable[name]
    const url = addressOf(base, path, request)
    let answer = await send(url, method, request)
    if (answer.status === 401) {
      if ((await session.renew()) === null) throw new SignedOut()
      answer = await send(url, method, request)
    }
    const body = await parsed(answer)
    if (!answer.ok) throw new ApiProblem(answer.status, body)
    // The server parsed it by the same schema before it left.
    return { body: body as AnswerOf<N>, etag: answer.headers.get('etag') ?? undefined }
  }
}
