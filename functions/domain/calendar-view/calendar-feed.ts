// A person's own address for the calendar (prenumeration): made, replaced and revoked; only the digest of its secret is kept.
import * as z from 'zod'
import type { Actor } from '../actor.ts'
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import { Instant, PersonId, Sha256 } from '../identifier.ts'
import type { Grant } from '../permission.ts'
import { Refusal } from '../refusal.ts'

/** One for each person who has ever made an address; a revoked one has no digest. */
export const CalendarFeed = z.object({
  kind: z.literal('calendar-feed'),
  personId: PersonId,
  digest: Sha256.optional().describe(
    'Of the secret in the address; the secret itself is shown once and kept nowhere',
  ),
  madeAt: Instant,
  revokedAt: Instant.optional(),
})
export type CalendarFeed = z.infer<typeof CalendarFeed>

interface Context {
  actor: Actor
  grant: Grant
  now: string
}

interface ChangedFeed {
  decision: Decision
  feed: CalendarFeed
}

function changed(
  before: Stored<CalendarFeed> | undefined,
  feed: CalendarFeed,
  action: string,
  { actor, grant, now }: Context,
): ChangedFeed {
  const changes = [{ before, after: feed, action }]
  return { decision: { at: now, actor: stampOf(actor, grant.standing), changes, effects: [] }, feed }
}

/** A new address; one that was there before stops working in the same commit. */
export function makeFeed(
  before: Stored<CalendarFeed> | undefined,
  digest: string,
  context: Context,
): ChangedFeed {
  const { actor, now } = context
  const feed: CalendarFeed = { kind: 'calendar-feed', personId: actor.personId, digest, madeAt: now }
  const isReplaced = before?.state.digest !== undefined
  return changed(before, feed, isReplaced ? 'calendar-feed.replaced' : 'calendar-feed.made', context)
}

/** @throws Refusal `not-found` when there is no address to revoke */
export function revokeFeed(before: Stored<CalendarFeed> | undefined, context: Context): ChangedFeed {
  if (before?.state.digest === undefined) throw new Refusal('not-found')
  const { digest: _, ...rest } = before.state
  return changed(before, { ...rest, revokedAt: context.now }, 'calendar-feed.revoked', context)
}
