// The 24 hours in which a draft is written: elapsed hours, so that neither summer time nor a holiday moves them (domain 2.5).
import type { Instant } from '../identifier.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'

const draftHours = 24
/** Three quarters of the time are gone *(our choice)*: six hours are left. */
const reminderHoursBefore = 6
const msPerHour = 3_600_000

/** The instant so many elapsed hours later, or earlier when negative. */
export function hoursAfter(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * msPerHour).toISOString()
}

/** When a draft that is asked for at an instant must be there. */
export const draftDueAt = (askedAt: Instant): Instant => hoursAfter(askedAt, draftHours)

/** When whoever writes it is reminded. */
export const draftReminderAt = (dueAt: Instant): Instant => hoursAfter(dueAt, -reminderHoursBefore)

/** Whether the draft came, or has not come, after its hours. */
export function isDraftLate({ draftDueAt: dueAt, draftedAt }: ExtraordinaryReport, now: Instant): boolean {
  return (draftedAt ?? now) > dueAt
}
