// Whether a matter was announced early enough for the body to decide it (KL 5:13–15, 5:52).
import * as z from 'zod'
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import { summonsDay } from '../calendar/legal-deadlines.ts'
import { isLegalBusinessDay } from '../calendar/swedish-holidays.ts'
import { Refusal } from '../refusal.ts'
import type { BodyKind } from './body-law.ts'

const councilNoticeDays = 7

/** What lets a body take the matter up. */
export const AnnouncementBasis = z
  .enum(['regular', 'urgent-announcement', 'unanimous'])
  .describe(
    'tillkännagivet i tid (KL 5:13, 5:15), brådskande och tillkännagivet senast vardagen före (KL 5:14), alla närvarande är överens (KL 5:52)',
  )
export type AnnouncementBasis = z.infer<typeof AnnouncementBasis>

/** When the matter was announced for which meeting. */
export interface Announcement {
  readonly bodyKind: BodyKind
  readonly heldOn: CalendarDay
  /** Days between announcement and meeting by the body's own rules. */
  readonly noticeDays: number
  /** Absent when the matter was never announced. */
  readonly announcedOn?: CalendarDay | undefined
}

/**
 * The last day to announce a meeting and summon to it. For a committee its own rules say the days; the council may ask
 * for more than a week of itself, never for less (KL 5:13, 5:15).
 */
export function noticeDay(
  heldOn: CalendarDay,
  { bodyKind, noticeDays }: Pick<Announcement, 'bodyKind' | 'noticeDays'>,
): CalendarDay {
  return summonsDay(heldOn, bodyKind === 'council' ? Math.max(noticeDays, councilNoticeDays) : noticeDays)
}

/**
 * The last day to announce an urgent matter: the weekday before the meeting (KL 5:14).
 * KL says `vardag` without defining it. Saturdays and the three eves are passed over too (lag 1930:173), so that the day
 * found is never later than any reading of the word allows.
 */
export function previousWeekday(day: CalendarDay): CalendarDay {
  let candidate = addDays(day, -1)
  while (!isLegalBusinessDay(candidate)) candidate = addDays(candidate, -1)
  return candidate
}

/**
 * Whether the basis lets the body decide the matter.
 * Regular: announced at least a week before in the council (KL 5:13, 5:15), in a committee as many days as it has decided.
 * Urgent: the council only, announced the weekday before at the latest (KL 5:14).
 * Unanimous: whatever was announced, because everyone present must agree at the meeting (KL 5:52).
 */
export function announcementAllows(
  basis: AnnouncementBasis,
  { bodyKind, heldOn, noticeDays, announcedOn }: Announcement,
): boolean {
  const wasAnnouncedBy = (lastDay: CalendarDay) => announcedOn !== undefined && announcedOn <= lastDay
  const isCouncil = bodyKind === 'council'
  switch (basis) {
    case 'regular':
      return wasAnnouncedBy(noticeDay(heldOn, { bodyKind, noticeDays }))
    case 'urgent-announcement':
      return isCouncil && wasAnnouncedBy(previousWeekday(heldOn))
    case 'unanimous':
      return true
    default:
      return basis satisfies never
  }
}

/** A matter that was not announced in time may not be decided (KL 5:52). Throws `not-announced-in-time`. */
export function requireAnnounced(basis: AnnouncementBasis, announcement: Announcement): void {
  if (announcementAllows(basis, announcement)) return
  throw new Refusal('not-announced-in-time', [], basis === 'urgent-announcement' ? 'KL 5:14' : 'KL 5:13')
}

/** An urgent matter that was not announced may be decided if all who are present agree to it (KL 5:52). */
export function mayDecideUnannounced({
  presentCount,
  agreeingCount,
}: {
  readonly presentCount: number
  readonly agreeingCount: number
}): boolean {
  return agreeingCount === presentCount
}
