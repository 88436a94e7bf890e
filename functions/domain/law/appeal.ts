// Which decisions may be appealed (laglighetsprövning), until when, and what a removed notice does (KL 13:2, 13:5–6, 8:12).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Capacity } from '../organisation/decision-path.ts'
import type { BodyKind } from './body-law.ts'

/** The council's decisions may be appealed; other bodies' unless they only prepare, as a proposal or a recommendation does (KL 13:2). */
export function isAppealable({
  bodyKind,
  capacity,
}: {
  readonly bodyKind: BodyKind
  readonly capacity: Capacity
}): boolean {
  switch (bodyKind) {
    case 'council':
      return true
    case 'committee':
    case 'federation-board':
      return capacity === 'decides'
    case 'advisory':
      return false
    default:
      return bodyKind satisfies never
  }
}

/** An appeal is in time on the last day (KL 13:5), also when it reached the municipality instead of the court (KL 13:6). */
export function isAppealInTime({
  receivedOn,
  lastAppealDay,
  receivedBy,
}: {
  readonly receivedOn: CalendarDay
  readonly lastAppealDay: CalendarDay
  readonly receivedBy: 'court' | 'municipality'
}): boolean {
  switch (receivedBy) {
    case 'court':
    case 'municipality':
      return receivedOn <= lastAppealDay
    default:
      return receivedBy satisfies never
  }
}

/**
 * Time to appeal runs only while the notice stays up (KL 8:12, 13:5): taken down on or before the last day, it must go up
 * again. A full new three weeks from then is the careful reading. A removal before the announcement is of another notice.
 */
export function restartsAfterInterruption({
  announcedOn,
  takenDownOn,
  lastAppealDay,
}: {
  readonly announcedOn: CalendarDay
  readonly takenDownOn: CalendarDay
  readonly lastAppealDay: CalendarDay
}): boolean {
  return announcedOn <= takenDownOn && takenDownOn <= lastAppealDay
}
