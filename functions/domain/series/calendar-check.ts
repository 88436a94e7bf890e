// The daily check of the year's calendar: which series have no day to start on, and which bodies no meeting to come.
import * as z from 'zod'
import { systemStamp } from '../actor.ts'
import { addDays, CalendarDay, daysBetween } from '../calendar/calendar-day.ts'
import type { Decision } from '../decision.ts'
import { Slug } from '../identifier.ts'
import { mailTo } from '../matter/advance.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import type { Series } from './series.ts'
import { SeriesId } from './series-id.ts'

/** How long a series may be paused before it is asked about *(our choice)*: a quarter, the rhythm of the follow-up. */
export const longestPauseDays = 90
/** The nightly round has had its day and one more: what is still in the past is not going to start. */
const daysOfGrace = 1

/** How long gaps that have been named are left in peace before they are named again *(our choice)*. */
export const daysBetweenMails = 7

/** What a day's check found; kept on the days when it was told. */
export const CalendarCheck = z.object({
  kind: z.literal('calendar-check'),
  day: CalendarDay,
  seriesIds: z.array(SeriesId),
  bodyIds: z.array(Slug),
})
export type CalendarCheck = z.infer<typeof CalendarCheck>

/** Whether nothing says that the series will start again. */
export function lacksDay({ nextOn, paused }: Series, today: CalendarDay): boolean {
  if (paused !== undefined) return daysBetween(paused.since, today) > longestPauseDays
  return nextOn === undefined || daysBetween(nextOn, today) > daysOfGrace
}

/** Whether the calendar holds no meeting of today or later that is not cancelled. */
export function lacksMeeting(meetings: readonly Meeting[], today: CalendarDay): boolean {
  return !meetings.some(({ heldOn, cancelled }) => heldOn >= today && cancelled === undefined)
}

interface Checked {
  series: readonly Series[]
  /** The bodies that decide or prepare, each with its meetings from today on. */
  bodies: readonly { body: Body; meetings: readonly Meeting[] }[]
  /** What was told last, when that is less than `daysBetweenMails` ago. */
  lastTold: CalendarCheck | undefined
  /** Who is told. */
  recipientIds: readonly string[]
}

/** The first day whose record still keeps its gaps from being named again. */
export function toldSince(today: CalendarDay): CalendarDay {
  return addDays(today, 1 - daysBetweenMails)
}

/**
 * Nothing when the year has no gap, or none that has not been told within the week: a mail that comes every day is not read.
 * A day's second check meets the record of the first.
 */
export function checkCalendar(
  { series, bodies, lastTold, recipientIds }: Checked,
  { now, today }: Moment,
): Decision | undefined {
  const seriesIds = series.filter((each) => lacksDay(each, today)).map(({ id }) => id)
  const without = bodies.filter(({ meetings }) => lacksMeeting(meetings, today)).map(({ body }) => body)
  const isNews =
    seriesIds.some((id) => !lastTold?.seriesIds.includes(id)) ||
    without.some(({ id }) => !lastTold?.bodyIds.includes(id))
  if (!isNews) return undefined
  const after: CalendarCheck = {
    kind: 'calendar-check',
    day: today,
    seriesIds,
    bodyIds: without.map(({ id }) => id),
  }
  return {
    at: now,
    actor: systemStamp,
    changes: [{ after, action: 'calendar-check.recorded' }],
    effects: mailTo(recipientIds, {
      template: 'calendar-gaps',
      day: today,
      seriesIds,
      bodyNames: without.map(({ name }) => name),
    }),
  }
}
