// The handlers of the calendar, of the series and of a person's own address.
import type { CalendarDay } from '../domain/calendar/calendar-day.ts'
import { type CalendarFeed, makeFeed, revokeFeed } from '../domain/calendar-view/calendar-feed.ts'
import { periodAsked } from '../domain/calendar-view/calendar-period.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  changeSeries,
  type FoundSeries,
  pauseSeries,
  resumeSeries,
  stateOf,
} from '../domain/series/change-series.ts'
import type { Series } from '../domain/series/series.ts'
import { SeriesId } from '../domain/series/series-id.ts'
import { periodOf } from '../domain/series/standard-series.ts'
import { digestOfSecret, newSecret } from '../runtime/new-secret.ts'
import { everySeries } from '../store/series.ts'
import type { Store } from '../store/store.ts'
import type { Handlers } from './call.ts'
import type { calendarRoutes } from './contract/calendar-routes.ts'
import { defaultEntries, pageOfCalendar } from './read-calendar.ts'

function seriesView(series: Series) {
  const { id, nextOn } = series
  return { ...series, ...(nextOn && { nextPeriod: periodOf(id, nextOn) }) }
}

const feedState = (feed: CalendarFeed | undefined) => ({
  isActive: feed?.digest !== undefined,
  ...(feed && { madeAt: feed.madeAt }),
  ...(feed?.revokedAt && { revokedAt: feed.revokedAt }),
})

export function calendarHandlers(store: Store): Handlers<keyof typeof calendarRoutes> {
  /** @throws Refusal `not-found` for what is no series of the house */
  const find = async (seriesId: string): Promise<FoundSeries> => {
    const { data: id } = SeriesId.safeParse(seriesId)
    if (id === undefined) throw new Refusal('not-found', [{ path: 'series', message: seriesId }])
    return { id, before: await store.find('series', id) }
  }
  const read = (found: FoundSeries, today: CalendarDay) => ({
    body: seriesView(stateOf(found, today)),
    version: found.before?.version ?? 0,
  })

  return {
    async readCalendar({ query, actor, moment }) {
      const period = periodAsked(query, moment.today)
      const reading = { store, actor, period, now: moment.now, mine: query.mine === 'true' }
      const paging = { limit: query.limit ?? defaultEntries, cursor: query.cursor }
      const { items, cursor } = await pageOfCalendar(reading, paging)
      return { body: { from: period.from, to: period.to, items, ...(cursor && { cursor }) } }
    },

    async listSeries({ moment }) {
      return { body: { items: (await everySeries(store, moment)).map(seriesView) } }
    },

    async readSeries({ params, moment }) {
      return read(await find(params.seriesId), moment.today)
    },

    async changeSeries({ params, body, actor, grant, moment, expectedVersion }) {
      const context = { actor, grant, expectedVersion, ...moment }
      const { series, decision } = changeSeries(await find(params.seriesId), body, context)
      return { body: seriesView(series), decision }
    },

    async pauseSeries({ params, body, actor, grant, moment }) {
      const context = { actor, grant, ...moment }
      const { series, decision } = pauseSeries(await find(params.seriesId), body, context)
      return { body: seriesView(series), decision }
    },

    async resumeSeries({ params, body, actor, grant, moment }) {
      const context = { actor, grant, ...moment }
      const { series, decision } = resumeSeries(await find(params.seriesId), body, context)
      return { body: seriesView(series), decision }
    },

    async readMyFeed({ actor }) {
      const feed = await store.find('calendar-feed', actor.personId)
      return { body: feedState(feed?.state) }
    },

    async makeMyFeed({ actor, grant, moment }) {
      const secret = newSecret()
      const before = await store.find('calendar-feed', actor.personId)
      const context = { actor, grant, now: moment.now }
      const { feed, decision } = makeFeed(before, digestOfSecret(secret), context)
      return { body: { ...feedState(feed), path: `/calendar-feeds/${secret}.ics` }, decision }
    },

    async revokeMyFeed({ actor, grant, moment }) {
      const before = await store.find('calendar-feed', actor.personId)
      const { feed, decision } = revokeFeed(before, { actor, grant, now: moment.now })
      return { body: feedState(feed), decision }
    },
  }
}
