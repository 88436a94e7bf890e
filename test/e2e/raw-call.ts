// Calls the running API with anything at all: any token, any headers, any body.
import type { Route } from '../../functions/api/contract/route.ts'
import { Problem } from '../../functions/api/problem.ts'
import { pathOf } from '../../local/client/api-client.ts'
import type { TestCloud } from './test-cloud.ts'

export interface RawCall {
  /** The role account that calls. */
  as?: string
  /** A token of the test's own making; goes before `as`. */
  token?: string
  headers?: Record<string, string>
  /** Sent as it is. */
  text?: string
  /** Sent as JSON, with its content type. */
  json?: unknown
}

export interface RawAnswer {
  status: number
  headers: Headers
  text: string
  /** The problem in the answer, when it is one. */
  problem: Problem | undefined
}

/** The answer in one word or two, for comparing: `409 task-closed`. */
export function wordOf({ status, problem }: RawAnswer): string {
  return problem ? `${status} ${problem.code}` : String(status)
}

function problemIn(text: string): Problem | undefined {
  try {
    return Problem.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Sends the request and reads the whole answer, whatever it is; a role account whose token ran out signs in again. */
export async function rawCall(
  world: Pick<TestCloud, 'cloud' | 'signIns'>,
  method: string,
  path: string,
  call: RawCall = {},
): Promise<RawAnswer> {
  const { as, token } = call
  if (token !== undefined || as === undefined) return await send(world, method, path, call, token)
  const answer = await send(world, method, path, call, await world.signIns.tokenOf(as))
  if (answer.status !== 401) return answer
  world.signIns.forget(as)
  return await send(world, method, path, call, await world.signIns.tokenOf(as))
}

async function send(
  { cloud }: Pick<TestCloud, 'cloud'>,
  method: string,
  path: string,
  { headers, text, json }: RawCall,
  bearer: string | undefined,
): Promise<RawAnswer> {
  const body = json === undefined ? text : JSON.stringify(json)
  const answer = await fetch(cloud.addresses.api + path, {
    method,
    headers: {
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  })
  const answered = await answer.text()
  return { status: answer.status, headers: answer.headers, text: answered, problem: problemIn(answered) }
}

/** Values for path parameters that have the right form and name nothing. */
export const idsOfNothing: Record<string, string> = {
  actionId: '0'.repeat(26),
  assetId: 'nothing',
  assignmentId: 'nothing',
  bodyId: 'nothing',
  catalogueId: 'nothing',
  chain: 'matter:nothing',
  controllerId: 'nothing',
  incidentId: '0'.repeat(26),
  incidentTaskId: '0'.repeat(26),
  chairDecisionId: '0'.repeat(26),
  day: '2020-01-01',
  deputyId: 'nothing',
  disclosureId: '0'.repeat(26),
  documentId: 'nothing',
  exceptionId: '0'.repeat(26),
  label: '999.0',
  matterId: '0'.repeat(26),
  meetingId: 'nothing~2020-01-01',
  modelId: 'nothing',
  number: '9999',
  period: '2020-01',
  personId: 'nothing',
  platformId: 'nothing',
  reorganisationId: '0'.repeat(26),
  reportId: '0'.repeat(26),
  requirementId: 'K99',
  role: 'chair',
  seriesId: 'nothing',
  systemId: 'nothing',
  taskId: `${'0'.repeat(26)}~${'0'.repeat(26)}`,
  toSystemId: 'nothing',
  unitId: 'nothing',
  year: '2199',
}

/** A route's path with the given parameters, and ids of nothing for the others. */
export function pathFor(route: Route, params: Record<string, string> = {}): string {
  return pathOf(route.path, { ...idsOfNothing, ...params })
}

/** Runs the work on every item, a few at a time, in the order of the items. */
export async function eachOf<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  width = 4,
): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += width) {
    results.push(...(await Promise.all(items.slice(at, at + width).map(work))))
  }
  return results
}
