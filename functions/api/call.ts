// What a route's handler is given and what it gives back, typed by the contract.
import type * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import type { Decision } from '../domain/decision.ts'
import type { Moment } from '../domain/moment.ts'
import type { Grant } from '../domain/permission.ts'
import type { Route } from './contract/route.ts'
import type { Contract, RouteName } from './contract.ts'

/** Everything parsed, the actor known, the permission granted. */
export interface Call<R extends Route = Route> {
  params: z.infer<R['params']>
  query: z.infer<R['query']>
  body: R extends { body?: infer B } ? (B extends z.ZodType ? z.infer<B> : undefined) : undefined
  actor: Actor
  grant: Grant
  moment: Moment
  newId: () => string
  /** The version from If-Match, on routes that require it; 0 on others. */
  expectedVersion: number
}

/** What to answer, and what to commit first. */
export interface Outcome<R extends Route = Route> {
  body: z.input<R['response']>
  /** Version of the thing in the body, for its ETag. A decision's first change gives it when left out. */
  version?: number
  decision?: Decision
}

/** One function per route: it reads, asks the domain and returns a decision, and writes nothing itself. */
export type Handlers<Names extends RouteName> = {
  [Name in Names]: (call: Call<Contract[Name]>) => Promise<Outcome<Contract[Name]>>
}
