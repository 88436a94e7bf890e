// From a checked token to the actor: the token says who, the register says what they may.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import * as z from 'zod'
import type { Actor } from '../domain/actor.ts'
import { actorOn } from '../domain/actor.ts'
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { PersonId } from '../domain/identifier.ts'
import type { Person } from '../domain/organisation/person.ts'
import { Refusal } from '../domain/refusal.ts'
import { lists } from '../store/lists.ts'
import type { Store } from '../store/store.ts'

/** API Gateway hands array claims over as `[a b]`; the embedded gateway does the same. */
const GroupsClaim = z.union([z.array(z.string()), z.string()]).transform((claim) =>
  Array.isArray(claim)
    ? claim
    : claim
        .replace(/^\[|\]$/g, '')
        .split(/[\s,]+/)
        .filter(Boolean),
)

const Claims = z.object({ username: PersonId, 'cognito:groups': GroupsClaim.optional() })

export interface Token {
  username: string
  groups: readonly string[]
}

/** The claims of the token that the gateway has verified. */
export function tokenOf(event: APIGatewayProxyEventV2WithJWTAuthorizer): Token {
  const claims = Claims.safeParse(event.requestContext.authorizer?.jwt?.claims)
  if (!claims.success) throw new Refusal('unauthenticated')
  return { username: claims.data.username, groups: claims.data['cognito:groups'] ?? [] }
}

/** One Query brings the person, their roles and what they stand in for. */
export async function findPerson(
  store: Store,
  username: string,
  today: CalendarDay,
): Promise<{ person: Person; actor: Actor } | undefined> {
  const states = (await store.partition('register', lists.person(username))).map(({ state }) => state)
  const person = states.find((state) => state.kind === 'person')
  if (person === undefined) return undefined
  const assignments = states.filter((state) => state.kind === 'role-assignment')
  const deputies = states.filter((state) => state.kind === 'deputy')
  return { person, actor: actorOn(today, person, assignments, deputies) }
}

export async function findActor(
  store: Store,
  username: string,
  today: CalendarDay,
): Promise<Actor | undefined> {
  return (await findPerson(store, username, today))?.actor
}
