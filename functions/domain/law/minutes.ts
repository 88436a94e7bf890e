// When minutes are adjusted and announced, and what the notice on the board must say (KL 5:69, 8:12; committees 6:35).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import {
  earliestTakeDownDay,
  lastAppealDay,
  latestAdjustmentDay,
  latestAnnouncementDay,
} from '../calendar/legal-deadlines.ts'

/** Minutes are adjusted within fourteen days of the meeting (KL 5:69); later is a fault, but the minutes stand. */
export function isAdjustedLate(heldOn: CalendarDay, adjustedOn: CalendarDay): boolean {
  return adjustedOn > latestAdjustmentDay(heldOn)
}

/** The adjustment is announced on the second day after it at the latest (KL 8:12); time to appeal runs from when it is. */
export function isAnnouncedLate(adjustedOn: CalendarDay, announcedOn: CalendarDay): boolean {
  return announcedOn > latestAnnouncementDay(adjustedOn)
}

/** What the notice says (KL 8:12). */
export interface NoticeOfAdjustment {
  readonly bodyName: string
  readonly heldOn: CalendarDay
  readonly adjustedOn: CalendarDay
  readonly announcedOn: CalendarDay
  /** Where the minutes can be read: an office or a web address. */
  readonly minutesKeptAt: string
  readonly earliestTakeDownOn: CalendarDay
}

/** The notice says where the minutes are and when it was put up, and stays up until the time to appeal has passed (KL 8:12). */
export function noticeOfAdjustment(
  facts: Omit<NoticeOfAdjustment, 'earliestTakeDownOn'>,
): NoticeOfAdjustment {
  const { bodyName, heldOn, adjustedOn, announcedOn, minutesKeptAt } = facts
  const earliestTakeDownOn = earliestTakeDownDay(lastAppealDay(announcedOn))
  return { bodyName, heldOn, adjustedOn, announcedOn, minutesKeptAt, earliestTakeDownOn }
}
