// Which of a body's meetings is the next one.
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Stored } from '../decision.ts'
import type { Meeting } from './meeting.ts'

/** The first meeting of the calendar that has not begun and is not cancelled; undefined when there is none. */
export function nextMeeting(meetings: readonly Stored<Meeting>[], now: string): Stored<Meeting> | undefined {
  return meetings
    .filter(
      ({ state: { heldOn, startsAt, cancelled } }) =>
        cancelled === undefined && instantAt(heldOn, startsAt) > now,
    )
    .toSorted((a, b) => a.state.heldOn.localeCompare(b.state.heldOn))[0]
}
