// Answers the one route without a token: a person's calendar, to whoever knows the secret in its address.
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { addDays, addMonths, type CalendarDay } from '../domain/calendar/calendar-day.ts'
import { Refusal } from '../domain/refusal.ts'
import { calendarFeedFile } from '../mail/calendar-feed-file.ts'
import { currentMoment } from '../runtime/clock.ts'
import { log } from '../runtime/log.ts'
import { digestOfSecret, isSameDigest } from '../runtime/new-secret.ts'
import { lists } from '../store/lists.ts'
import type { Store } from '../store/store.ts'
import { findPerson } from './authenticate.ts'
import { publicRoutes } from './contract/public-routes.ts'
import { problemAnswer } from './problem.ts'
import { wholeCalendar } from './read-calendar.ts'

const { method, path, params, mediaType } = publicRoutes.readCalendarFeed
export const feedRouteKey = `${method} ${path}`

const daysBack = 30
const monthsAhead = 12
const ending = '.ics'

const periodAround = (today: CalendarDay) => ({
  from: addDays(today, -daysBack),
  to: addMonths(today, monthsAhead),
  today,
})

interface Dependencies {
  store: Store
  consoleUrl: string
}

/**
 * Whose address it is: found by the digest, so that no comparison tells how much of a guess was right, and read anew by
 * person, so that a revoked address is gone at once.
 */
async function personOf(store: Store, secret: string): Promise<string | undefined> {
  const digest = digestOfSecret(secret)
  const list = { table: 'governance', index: 'gsi1', partition: lists.calendarFeed(digest) } as const
  const [found] = await store.all('calendar-feed', list)
  const current = found && (await store.find('calendar-feed', found.state.personId))
  const isCurrent = current?.state.digest !== undefined && isSameDigest(current.state.digest, digest)
  return isCurrent ? current.state.personId : undefined
}

/** @throws Refusal `not-found`, the same for an address that is malformed, unknown or revoked, or whose person has left */
async function answer(
  event: APIGatewayProxyEventV2,
  { store, consoleUrl }: Dependencies,
): Promise<APIGatewayProxyStructuredResultV2> {
  const asked = params.safeParse(event.pathParameters ?? {})
  if (!asked.success) throw new Refusal('not-found')
  const { now, today } = currentMoment()
  const personId = await personOf(store, asked.data.feedFile.slice(0, -ending.length))
  const known = personId === undefined ? undefined : await findPerson(store, personId, today)
  if (known === undefined || known.actor.standings.length === 0) throw new Refusal('not-found')
  const { actor, person } = known
  const entries = await wholeCalendar({ store, actor, period: periodAround(today), now, mine: true })
  log.info('served', { requestId: event.requestContext.requestId, route: feedRouteKey, status: 200 })
  return {
    statusCode: 200,
    headers: {
      'content-type': mediaType,
      'content-disposition': 'inline; filename="lis.ics"',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-request-id': event.requestContext.requestId,
    },
    body: calendarFeedFile(entries, { language: person.language, consoleUrl, now }),
  }
}

export function serveCalendarFeed(dependencies: Dependencies) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    try {
      return await answer(event, dependencies)
    } catch (error) {
      const isEnglish = /^en\b/i.test(event.headers['accept-language'] ?? '')
      return problemAnswer(error, event.requestContext.requestId, isEnglish ? 'en' : 'sv')
    }
  }
}
