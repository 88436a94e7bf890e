// The routes that ask for no token. They are a table of their own, so that no route of the contract can become one of them.
import * as z from 'zod'
import type { RouteGroup } from './route.ts'

/** What lets a caller in is the secret in the address alone, and what is answered is a file. */
export interface PublicRoute {
  method: 'GET'
  path: string
  group: RouteGroup
  summary: string
  description: string
  params: z.ZodObject
  mediaType: string
  /** How many calls a second the gateway lets through, all callers together, so that guessing keeps nobody waiting. */
  callsPerSecond: number
}

/** The secret as 43 characters of base64url (256 bits), and the ending by which calendars know the file. */
export const FeedFile = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}\.ics$/)
  .describe('The secret of the address, and `.ics`')

export const publicRoutes = {
  readCalendarFeed: {
    method: 'GET',
    path: '/calendar-feeds/{feedFile}',
    group: 'calendar',
    summary: 'One person’s calendar as a file that calendar programs subscribe to (iCalendar, RFC 5545)',
    description:
      'The secret in the address is the only key. An address that is unknown or revoked, and one whose person has no role any more, answers alike. The file holds neutral words, links and times.',
    params: z.strictObject({ feedFile: FeedFile }),
    mediaType: 'text/calendar; charset=utf-8',
    callsPerSecond: 10,
  },
} as const satisfies Record<string, PublicRoute>

export const allPublicRoutes: readonly PublicRoute[] = Object.values(publicRoutes)
