// Joins handlers to their routes. The one file with a cast: a table of differently typed functions has no common type.
import type { Call, Handlers, Outcome } from './call.ts'
import type { Route } from './contract/route.ts'
import type { Contract, RouteName } from './contract.ts'

/** A route with its handler, seen without the route's own types. */
export interface BoundRoute {
  route: Route
  /** The call's parts must have been parsed with this route's schemas: that is what makes the cast below true. */
  run: (call: Call) => Promise<Outcome>
}

/**
 * By API Gateway's route key: `POST /matters`.
 * @param routes the tables the handlers' routes stand in; a function carries its own group's and not the whole contract
 */
export function bindHandlers<Names extends RouteName>(
  routes: Pick<Contract, Names>,
  handlers: Handlers<Names>,
): ReadonlyMap<string, BoundRoute> {
  const names = Object.keys(handlers) as Names[]
  return new Map(
    names.map((name) => {
      const route: Route = routes[name]
      const run = handlers[name] as (call: Call) => Promise<Outcome>
      return [`${route.method} ${route.path}`, { route, run }]
    }),
  )
}
