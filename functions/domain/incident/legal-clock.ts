// A legal clock (lagstadgad klocka): when a report must have been sent, and when those on call are reminded of it. Elapsed time in UTC.
import * as z from 'zod'
import { addMonths } from '../calendar/calendar-day.ts'
import { instantAt, stockholmClock, stockholmDay } from '../calendar/stockholm-time.ts'
import { Instant, PersonId } from '../identifier.ts'
import { Role } from '../organisation/role.ts'

const msPerHour = 3_600_000
const msPerSecond = 1000

export const ClockKind = z
  .enum(['early-warning', 'notification', 'final-report', 'gdpr-72'])
  .describe('upplysning 24 h, incidentanmälan 72 h, slutrapport en månad, anmälan till IMY 72 h')
export type ClockKind = z.infer<typeof ClockKind>

/** Hours that are given, by kind. A final report has a calendar month instead (2 kap. 8 § cybersäkerhetslagen). */
export const hoursOf = {
  'early-warning': 24, // 2 kap. 5 § cybersäkerhetslagen (2025:1506)
  notification: 72, // 2 kap. 6 § cybersäkerhetslagen
  'gdpr-72': 72, // GDPR art. 33.1
} as const satisfies Partial<Record<ClockKind, number>>

/** One of an incident's clocks; a personal data breach has one for each controller: `gdpr-72.socialnamnden`. */
export const ClockKey = z
  .string()
  .regex(
    /^(?:early-warning|notification|final-report|final-report-after-handling|gdpr-72\.[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?)$/,
  )
  .describe('Names one clock of an incident')

/** The clock of a controller (GDPR art. 33): each has its own. */
export const gdprClockOf = (unitId: string): string => `gdpr-72.${unitId}`

export const AlarmPercent = z.union([z.literal(50), z.literal(75), z.literal(90), z.literal(100)])
export type AlarmPercent = z.infer<typeof AlarmPercent>

/** How much of the time has gone when those on call are told (domain 7, S8). */
export const alarmPercents: readonly AlarmPercent[] = [50, 75, 90, 100]

export const Alarm = z.object({
  percent: AlarmPercent,
  asked: z
    .array(z.object({ personId: PersonId, role: Role, at: Instant }))
    .describe('Who has been mailed, in turn'),
  acknowledgedBy: PersonId.optional(),
  acknowledgedAt: Instant.optional(),
})
export type Alarm = z.infer<typeof Alarm>

export const LegalClock = z.object({
  key: ClockKey,
  clockKind: ClockKind,
  startedAt: Instant.describe('The instant of knowledge, or for a final report of the notification'),
  dueAt: Instant,
  lookAt: Instant.optional().describe('When the alarm is next looked at; missing when there is nothing more'),
  alarms: z.array(Alarm),
  doneAt: Instant.optional().describe('When the report was sent, or it was decided to send none'),
  doneBy: z.enum(['report', 'status-report', 'decision']).optional(),
})
export type LegalClock = z.infer<typeof LegalClock>

/** Exactly so many elapsed hours later, whatever the clocks on the wall did meanwhile. */
export function hoursAfter(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * msPerHour).toISOString()
}

/**
 * The same day of the next month at the same clock in Sweden, or the month's last day (domain 4.1; that the clock of the
 * day counts and not the end of the day is our choice, the stricter one).
 */
export function monthAfter(instant: Instant): Instant {
  return instantAt(addMonths(stockholmDay(instant), 1), stockholmClock(instant))
}

/** When so much of the clock's time has gone; whole seconds, because a waiting machine knows no smaller ones. */
export function alarmAt(
  { startedAt, dueAt }: Pick<LegalClock, 'startedAt' | 'dueAt'>,
  percent: number,
): Instant {
  const [from, to] = [Date.parse(startedAt), Date.parse(dueAt)]
  const exact = from + ((to - from) * percent) / 100
  return new Date(Math.ceil(exact / msPerSecond) * msPerSecond).toISOString()
}

/** A clock that begins to run. */
export function startClock(key: string, clockKind: ClockKind, startedAt: Instant): LegalClock {
  const dueAt =
    clockKind === 'final-report' ? monthAfter(startedAt) : hoursAfter(startedAt, hoursOf[clockKind])
  return { key, clockKind, startedAt, dueAt, lookAt: alarmAt({ startedAt, dueAt }, 50), alarms: [] }
}

export const isRunning = ({ doneAt }: Pick<LegalClock, 'doneAt'>): boolean => doneAt === undefined

/** Sent after its time, or not sent when the alarm of its end sounded. A decision to send nothing is no report. */
export function isLate({ dueAt, doneAt, doneBy, alarms }: LegalClock): boolean {
  if (doneBy === 'decision') return false
  return doneAt === undefined ? alarms.some(({ percent }) => percent === 100) : doneAt > dueAt
}
