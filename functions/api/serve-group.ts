// Makes one Lambda handler of a group's routes: parse, authenticate, authorize, run, commit, answer.
import middy from '@middy/core'
import httpJsonBodyParser from '@middy/http-json-body-parser'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Decision } from '../domain/decision.ts'
import type { Grant } from '../domain/permission.ts'
import { requirePermission } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Moment } from '../runtime/clock.ts'
import { currentMoment } from '../runtime/clock.ts'
import { log } from '../runtime/log.ts'
import { newId } from '../runtime/new-id.ts'
import { AlreadyCommitted } from '../store/commit.ts'
import type { Receipt } from '../store/receipt.ts'
import { digestOf } from '../store/receipt.ts'
import type { Store } from '../store/store.ts'
import type { Token } from './authenticate.ts'
import { findActor, tokenOf } from './authenticate.ts'
import type { Route } from './contract/route.ts'
import type { Contract, RouteName } from './contract.ts'
import { contract } from './contract.ts'
import { faultsOf, problemAnswer } from './problem.ts'

/** What a handler is given: everything parsed, the actor known, the permission granted. */
export interface Call<R extends Route> {
  params: z.infer<R['params']>
  query: z.infer<R['query']>
  body: R extends { body?: infer B } ? (B extends z.ZodType ? z.infer<B> : undefined) : undefined
  actor: Actor
  grant: Grant
  moment: Moment
  newId: () => string
  /** The version from If-Match, on routes that require it. */
  expectedVersion: number
}

/** What a handler returns: what to answer, and what to commit first. */
export interface Outcome<R extends Route> {
  body: z.input<R['response']>
  /** Version of the thing in the body, for its ETag. A decision's first change gives it when left out. */
  version?: number
  decision?: Decision
}

export type Handlers<Names extends RouteName> = {
  [Name in Names]: (call: Call<Contract[Name]>) => Promise<Outcome<Contract[Name]>>
}

interface Dependencies {
  store: Store
  /** Lets the holder of a token group act as administrator before anyone is in the register. */
  bootstrapGroup?: string
}

const receiptDays = 2
const attemptsWhenOvertaken = 3

const KeyHeader = z.string().regex(/^[\x21-\x7e]{1,200}$/)
const VersionHeader = z.string().regex(/^"\d{1,15}"$/)

function parsePart<T extends z.ZodType>(schema: T, value: unknown, within: string): z.infer<T> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Refusal('malformed-request', faultsOf(parsed.error, within))
  return parsed.data
}

function languageOf(event: APIGatewayProxyEventV2WithJWTAuthorizer): 'sv' | 'en' {
  return /^en\b/i.test(event.headers?.['accept-language'] ?? '') ? 'en' : 'sv'
}

function expectedVersionOf(route: Route, event: APIGatewayProxyEventV2WithJWTAuthorizer): number {
  if (route.ifMatch !== 'required') return 0
  const header = event.headers['if-match']
  if (header === undefined) throw new Refusal('version-required')
  return Number(parsePart(VersionHeader, header, 'If-Match').replaceAll('"', ''))
}

async function actorFor(
  token: Token,
  route: Route,
  { store, bootstrapGroup }: Dependencies,
  moment: Moment,
): Promise<Actor> {
  const actor = await findActor(store, token.username, moment.today)
  if (actor) return actor
  const mayBootstrap = bootstrapGroup !== undefined && token.groups.includes(bootstrapGroup)
  if (mayBootstrap && route.permission === 'organisation:import') {
    return {
      personId: token.username,
      name: token.username,
      standings: [{ role: 'administrator', unitId: 'bootstrap' }],
    }
  }
  throw new Refusal('unknown-user')
}

const StoredAnswer = z.object({ body: z.unknown(), version: z.int().optional() })
type Answer = z.infer<typeof StoredAnswer>

/**
 * Serves the routes of one group.
 * @param handlers one function per route; it reads, asks the domain and returns a decision, and writes nothing itself
 */
export function serveGroup<Names extends RouteName>(handlers: Handlers<Names>, dependencies: Dependencies) {
  const { store } = dependencies
  const byRouteKey = new Map<
    string,
    { name: RouteName; route: Route; run: (call: never) => Promise<Outcome<Route>> }
  >()
  for (const [name, run] of Object.entries<(call: never) => Promise<Outcome<Route>>>(handlers)) {
    const route: Route | undefined = Object.hasOwn(contract, name) ? contract[name as Names] : undefined
    if (route) byRouteKey.set(`${route.method} ${route.path}`, { name: name as Names, route, run })
  }

  async function runAndCommit(
    run: (call: never) => Promise<Outcome<Route>>,
    call: Call<Route>,
    route: Route,
    receipt: Omit<Receipt, 'answer'> | undefined,
  ): Promise<Answer> {
    const outcome = await run(call as never)
    const body: unknown = route.response.parse(outcome.body)
    const firstChange = outcome.decision?.changes[0]
    const version = outcome.version ?? (firstChange && (firstChange.before?.version ?? 0) + 1)
    const answer: Answer = version === undefined ? { body } : { body, version }
    if (outcome.decision) await store.commit(outcome.decision, receipt && { ...receipt, answer })
    return answer
  }

  /** A caller who named no version is overtaken silently: the rule is asked again about the new state. */
  async function withRetries(route: Route, work: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        const wasOvertaken = error instanceof Refusal && error.code === 'stale-version'
        if (!wasOvertaken || route.ifMatch === 'required' || attempt === attemptsWhenOvertaken) throw error
      }
    }
  }

  async function serve(
    event: APIGatewayProxyEventV2WithJWTAuthorizer,
  ): Promise<APIGatewayProxyStructuredResultV2> {
    const requestId = event.requestContext.requestId
    const served = byRouteKey.get(event.routeKey)
    if (served === undefined) throw new Refusal('not-found')
    const { route, run } = served
    const moment = currentMoment()
    const token = tokenOf(event)
    const actor = await actorFor(token, route, dependencies, moment)
    const grant = requirePermission(actor, route.permission)
    const body: unknown = event.body
    const call: Call<Route> = {
      params: parsePart(route.params, event.pathParameters ?? {}, 'path'),
      query: parsePart(route.query, event.queryStringParameters ?? {}, 'query'),
      body: route.body ? parsePart(route.body, body, 'body') : undefined,
      actor,
      grant,
      moment,
      newId: () => newId(moment.now),
      expectedVersion: expectedVersionOf(route, event),
    }
    const key = route.method === 'POST' ? event.headers['idempotency-key'] : undefined
    const receipt =
      key === undefined
        ? undefined
        : receiptFor(parsePart(KeyHeader, key, 'Idempotency-Key'), event, actor, moment)
    const answer = await answerOnce(receipt, () =>
      withRetries(route, () => runAndCommit(run, call, route, receipt)),
    )
    log.info('served', { requestId, route: event.routeKey, status: route.status })
    return {
      statusCode: route.status,
      headers: {
        'content-type': 'application/json',
        'x-request-id': requestId,
        'cache-control': 'no-store',
        ...(answer.version !== undefined && { etag: `"${answer.version}"` }),
      },
      body: JSON.stringify(answer.body),
    }
  }

  function receiptFor(
    key: string,
    event: APIGatewayProxyEventV2WithJWTAuthorizer,
    actor: Actor,
    moment: Moment,
  ): Omit<Receipt, 'answer'> {
    return {
      key: digestOf({ actor: actor.personId, route: event.routeKey, key }),
      request: digestOf({ path: event.pathParameters ?? {}, body: event.body ?? null }),
      expiresAt: Math.floor(Date.parse(moment.now) / 1000) + receiptDays * 86_400,
    }
  }

  /** A repeat is refused by the rule or by the receipt's own condition; either way the first answer is given again. */
  async function answerOnce(
    receipt: Omit<Receipt, 'answer'> | undefined,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await work()
    } catch (error) {
      const mayBeRepeat = error instanceof AlreadyCommitted || error instanceof Refusal
      const before =
        receipt && mayBeRepeat ? await store.findReceipt(receipt.key, receipt.request) : undefined
      if (before === undefined) throw error
      return StoredAnswer.parse(before.answer)
    }
  }

  return middy<APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2>()
    .use({
      before: async ({ event }) => {
        if (event.body === undefined || event.body === '') delete event.body
        else await httpJsonBodyParser().before?.({ event } as never)
      },
    })
    .onError(async (request) => {
      request.response = problemAnswer(
        request.error,
        request.event.requestContext.requestId,
        languageOf(request.event),
      )
    })
    .handler(serve)
}
