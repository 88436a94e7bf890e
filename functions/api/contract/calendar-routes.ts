// The year at a glance, what starts by itself, and the address under which a calendar program reads it.
import * as z from 'zod'
import { CalendarDay } from '../../domain/calendar/calendar-day.ts'
import { CalendarEntry } from '../../domain/calendar-view/calendar-entry.ts'
import { Instant, Slug } from '../../domain/identifier.ts'
import { Series, SeriesPeriod } from '../../domain/series/series.ts'
import { SeriesRuleCommand } from '../../domain/series/series-rule.ts'
import { noParams, noQuery, PageQuery, route } from './route.ts'

const group = 'calendar'
const params = z.strictObject({ seriesId: Slug.describe('For example status-report') })
const reason = z.string().trim().min(1).max(500).describe('Why; it stands in the audit trail')

export const SeriesView = Series.omit({ kind: true }).extend({
  nextPeriod: SeriesPeriod.optional().describe('What the next start is about'),
})

export const FeedState = z.object({
  isActive: z.boolean(),
  madeAt: Instant.optional(),
  revokedAt: Instant.optional(),
})

export const calendarRoutes = {
  readCalendar: route({
    method: 'GET',
    path: '/calendar',
    group,
    permission: 'calendar:read',
    summary: 'What starts, what is due, which bodies meet and what is late, as far as I may see it',
    description:
      'From today a year on, or another period of at most thirteen months. What is open and late stands in every period that holds today. A page is sorted by day; the next one begins where it ended, with the rest of a list or with the next.',
    params: noParams,
    query: PageQuery.extend({
      from: CalendarDay.optional(),
      to: CalendarDay.optional().describe('The last day'),
      mine: z
        .enum(['true', 'false'])
        .optional()
        .describe(
          'Only what I am to do or where I sit: tasks, legal clocks, actions, classes, starts and meetings of mine',
        ),
    }),
    status: 200,
    response: z.object({
      from: CalendarDay,
      to: CalendarDay,
      items: z.array(CalendarEntry),
      cursor: z.string().optional().describe('Missing on the last page'),
    }),
  }),
  listSeries: route({
    method: 'GET',
    path: '/series',
    group,
    permission: 'calendar:read',
    summary: 'What starts by itself (serier): by which rule, when next, and what was started last',
    params: noParams,
    query: noQuery,
    status: 200,
    response: z.object({ items: z.array(SeriesView) }),
  }),
  readSeries: route({
    method: 'GET',
    path: '/series/{seriesId}',
    group,
    permission: 'calendar:read',
    summary: 'One series',
    description: 'Until the first nightly round has made it, it is the standard one, as version 0.',
    params,
    query: noQuery,
    status: 200,
    response: SeriesView,
  }),
  changeSeries: route({
    method: 'PUT',
    path: '/series/{seriesId}',
    group,
    permission: 'series:change',
    summary: 'Give a series another rule, or another next day',
    description:
      'The next day is in the future, within two years, and about a period that has not been started. Left out, it is the rule’s next day.',
    params,
    query: noQuery,
    body: z.strictObject({ rule: SeriesRuleCommand, nextOn: CalendarDay.optional(), reason }),
    status: 200,
    response: SeriesView,
    ifMatch: 'required',
  }),
  pauseSeries: route({
    method: 'POST',
    path: '/series/{seriesId}/pause',
    group,
    permission: 'series:change',
    summary: 'Let a series start nothing until it is resumed',
    description: 'After 90 days the daily check asks about it.',
    params,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: SeriesView,
  }),
  resumeSeries: route({
    method: 'POST',
    path: '/series/{seriesId}/resume',
    group,
    permission: 'series:change',
    summary: 'Let a paused series start again, from its next day on',
    description: 'What was due during the pause is not made up for.',
    params,
    query: noQuery,
    body: z.strictObject({ reason }),
    status: 200,
    response: SeriesView,
  }),
  readMyFeed: route({
    method: 'GET',
    path: '/me/calendar-feed',
    group,
    permission: 'me:read',
    summary: 'Whether I have an address for my calendar, and since when',
    params: noParams,
    query: noQuery,
    status: 200,
    response: FeedState,
  }),
  makeMyFeed: route({
    method: 'POST',
    path: '/me/calendar-feed',
    group,
    permission: 'calendar-feed:keep',
    summary: 'Make a secret address for my calendar, in place of the one I have',
    description:
      'The address is shown in this answer and never again: only a digest of it is kept. So a repeat with the same Idempotency-Key makes another one.',
    params: noParams,
    query: noQuery,
    status: 201,
    response: FeedState.extend({
      path: z.string().describe('To be written after the address of this API'),
    }),
    answersSecret: true,
  }),
  revokeMyFeed: route({
    method: 'DELETE',
    path: '/me/calendar-feed',
    group,
    permission: 'calendar-feed:keep',
    summary: 'Revoke the address for my calendar',
    params: noParams,
    query: noQuery,
    status: 200,
    response: FeedState,
  }),
}
