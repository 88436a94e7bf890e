// Makes one Lambda handler of a group's routes: parse, authenticate, authorize, run, commit, answer.
import middy from '@middy/core'
import httpJsonBodyParser from '@middy/http-json-body-parser'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Moment } from '../domain/moment.ts'
import { requirePermission } from '../domain/permission.ts'
import { Refusal } from '../domain/refusal.ts'
import { currentMoment } from '../runtime/clock.ts'
import { log } from '../runtime/log.ts'
import { newId } from '../runtime/new-id.ts'
import { Overtaken } from '../store/commit.ts'
import { idsOfRoleHolders } from '../store/role-holders.ts'
import type { Store } from '../store/store.ts'
import { type Answer, answerBefore, answerOnce, type OpenReceipt, receiptOf } from './answer-once.ts'
import { findActor, type Token, tokenOf } from './authenticate.ts'
import { type BoundRoute, bindHandlers } from './bind-handlers.ts'
import type { Call, Handlers } from './call.ts'
import type { Route } from './contract/route.ts'
import type { Contract, RouteName } from './contract.ts'
import { parsePart } from './parse-part.ts'
import { problemAnswer } from './problem.ts'

type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer
type HttpAnswer = APIGatewayProxyStructuredResultV2

interface Dependencies {
  store: Store
  /** Lets the holder of a token group import as administrator while the register has none. */
  bootstrapGroup?: string
}

const attemptsWhenOvertaken = 3
/** Below Lambda's 6 MB for event and answer, so that a larger body is refused in words. */
const longestBodyBytes = 5_000_000
const VersionHeader = z.string().regex(/^"\d{1,15}"$/)

function languageOf(event: HttpEvent): 'sv' | 'en' {
  return /^en\b/i.test(event.headers['accept-language'] ?? '') ? 'en' : 'sv'
}

function expectedVersionOf(route: Route, event: HttpEvent): number {
  if (route.ifMatch !== 'required') return 0
  const header = event.headers['if-match']
  if (header === undefined) throw new Refusal('version-required')
  return Number(parsePart(VersionHeader, header, 'If-Match').replaceAll('"', ''))
}

async function actorFor(
  token: Token,
  route: Route,
  dependencies: Dependencies,
  moment: Moment,
): Promise<Actor> {
  const { store, bootstrapGroup } = dependencies
  const actor = await findActor(store, token.username, moment.today)
  // A first import that was cut off may have brought its sender in, and not yet their roles.
  const hasStanding = actor !== undefined && actor.standings.length > 0
  const isOfGroup = bootstrapGroup !== undefined && token.groups.includes(bootstrapGroup)
  const asksToImport = isOfGroup && route.permission === 'organisation:import' && !hasStanding
  if (asksToImport && (await idsOfRoleHolders(store, ['administrator'], moment.today)).length === 0) {
    const standings = [{ role: 'administrator', unitId: 'bootstrap' } as const]
    return { personId: token.username, name: token.username, standings }
  }
  if (actor) return actor
  throw new Refusal('unknown-user')
}

/** The permission is checked before the request is read: whoever may not call learns nothing of the form. */
async function callOf(route: Route, event: HttpEvent, dependencies: Dependencies): Promise<Call> {
  const moment = currentMoment()
  const actor = await actorFor(tokenOf(event), route, dependencies, moment)
  const grant = requirePermission(actor, route.permission)
  return {
    params: parsePart(route.params, event.pathParameters ?? {}, 'path'),
    query: parsePart(route.query, event.queryStringParameters ?? {}, 'query'),
    body: route.body && parsePart(route.body, event.body, 'body'),
    actor,
    grant,
    moment,
    newId: () => newId(moment.now),
    expectedVersion: expectedVersionOf(route, event),
  }
}

/** Runs the handler, parses what goes out, and commits the decision together with the receipt of the answer. */
async function runAndCommit(
  { route, run }: BoundRoute,
  call: Call,
  receipt: OpenReceipt | undefined,
  store: Store,
): Promise<Answer> {
  const outcome = await run(call)
  const body: unknown = route.response.parse(outcome.body)
  const firstChange = outcome.decision?.changes[0]
  const version = outcome.version ?? (firstChange && (firstChange.before?.version ?? 0) + 1)
  const answer: Answer = version === undefined ? { body } : { body, version }
  if (outcome.decision) {
    await store.commit(outcome.decision, receipt && { ...receipt, answer })
    return answer
  }
  // There is nothing to do, perhaps because the first request of this key did it.
  return (receipt && (await answerBefore(store, receipt))) ?? answer
}

/** A caller who named no version is overtaken silently: the rule is asked again about the new state. */
async function untilNotOvertaken(route: Route, work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Overtaken) || route.ifMatch === 'required' || attempt === attemptsWhenOvertaken)
        throw error
    }
  }
}

/** Serves the routes of one group; every route is checked against the token and the register. */
export function serveGroup<Names extends RouteName>(
  routes: Pick<Contract, Names>,
  handlers: Handlers<Names>,
  dependencies: Dependencies,
) {
  const { store } = dependencies
  const bound = bindHandlers(routes, handlers)
  const parseJson = httpJsonBodyParser()

  async function serve(event: HttpEvent): Promise<HttpAnswer> {
    const requestId = event.requestContext.requestId
    const served = bound.get(event.routeKey)
    if (served === undefined) throw new Refusal('not-found')
    const { route } = served
    const call = await callOf(route, event, dependencies)
    const receipt = route.answersSecret ? undefined : receiptOf(event, call.actor, call.moment)
    const answer = await answerOnce(store, receipt, () =>
      untilNotOvertaken(route, () => runAndCommit(served, call, receipt, store)),
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

  return middy<HttpEvent, HttpAnswer>()
    .use({
      before(request) {
        const { body } = request.event
        const hasBody = body !== undefined && body !== ''
        if (hasBody && Buffer.byteLength(body) > longestBodyBytes) throw new Refusal('body-too-large')
        return hasBody ? parseJson.before?.(request) : undefined
      },
    })
    .onError((request) => {
      const { requestId } = request.event.requestContext
      request.response = problemAnswer(request.error, requestId, languageOf(request.event))
    })
    .handler(serve)
}
