// Serves the calendar group: the year at a glance, what starts by itself, and the feed that calendar programs read.
import type { APIGatewayProxyEventV2WithJWTAuthorizer, Context } from 'aws-lambda'
import { Environment, readEnvironment, TableNames } from '../runtime/environment.ts'
import { openStore } from '../store/store.ts'
import { connectTables } from '../store/tables.ts'
import { calendarHandlers } from './calendar-handlers.ts'
import { calendarRoutes } from './contract/calendar-routes.ts'
import { feedRouteKey, serveCalendarFeed } from './serve-calendar-feed.ts'
import { serveGroup } from './serve-group.ts'

const environment = readEnvironment(TableNames.extend(Environment.pick({ CONSOLE_URL: true }).shape))
const store = openStore(connectTables(environment))

const serveSignedIn = serveGroup(calendarRoutes, calendarHandlers(store), { store })
const serveFeed = serveCalendarFeed({ store, consoleUrl: environment.CONSOLE_URL })

/** Every other route of the group finds its caller in the token, and refuses without one. */
export function handler(event: APIGatewayProxyEventV2WithJWTAuthorizer, context: Context) {
  return event.routeKey === feedRouteKey ? serveFeed(event) : serveSignedIn(event, context)
}
