// The days that follow by law from a meeting, an adjustment of minutes and an announcement (domain 1.7).
import { addDays, type CalendarDay } from './calendar-day.ts'
import { nextLegalBusinessDay } from './swedish-holidays.ts'

const adjustmentDays = 14
const announcementDays = 2
const appealDays = 21

/**
 * The last day to summon members and announce a meeting: 7 days before for the council (KL 5:13, 5:15),
 * for other bodies as their own rules say.
 */
export function summonsDay(meetingDay: CalendarDay, noticeDays: number): CalendarDay {
  return addDays(meetingDay, -noticeDays)
}

/** The last day to adjust the minutes: 14 days after the meeting (KL 5:69). */
export function latestAdjustmentDay(meetingDay: CalendarDay): CalendarDay {
  return addDays(meetingDay, adjustmentDays)
}

/** The last day to announce the adjustment: the second day after it (KL 8:12), read strictly, without weekend shift. */
export function latestAnnouncementDay(adjustedOn: CalendarDay): CalendarDay {
  return addDays(adjustedOn, announcementDays)
}

/** The last day to appeal: three weeks from the announcement (KL 13:5), moved to a business day (lag 1930:173). */
export function lastAppealDay(announcedOn: CalendarDay): CalendarDay {
  return nextLegalBusinessDay(addDays(announcedOn, appealDays))
}

/** The day a decision that nobody appealed gains legal force (laga kraft): the day after the last appeal day. */
export function legalForceDay(lastDayToAppeal: CalendarDay): CalendarDay {
  return addDays(lastDayToAppeal, 1)
}

/** The first day the announcement may leave the notice board: when the time to appeal has passed (KL 8:12). */
export function earliestTakeDownDay(lastDayToAppeal: CalendarDay): CalendarDay {
  return addDays(lastDayToAppeal, 1)
}
