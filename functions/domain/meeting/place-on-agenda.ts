// Puts a matter on the first meeting of a body that it can still be announced for.

import type { CalendarDay } from '../calendar/calendar-day.ts'
import { addDays } from '../calendar/calendar-day.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Stored } from '../decision.ts'
import type { Advance } from '../matter/advance.ts'
import { advanceMatter } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'

/** The day by which a matter must be announced for a meeting (KL 5:13; a committee's notice is the municipality's own rule). */
export function noticeDay(meeting: Pick<Meeting, 'heldOn'>, body: Pick<Body, 'noticeDays'>): CalendarDay {
  return addDays(meeting.heldOn, -body.noticeDays)
}

/**
 * The first coming meeting that leaves time for notice; undefined when the calendar has none.
 * @param heldMeetingIds meetings that have had the matter already: a tabled matter comes back at another
 */
export function firstPossibleMeeting(
  meetings: readonly Stored<Meeting>[],
  body: Body,
  today: CalendarDay,
  heldMeetingIds: readonly string[] = [],
): Stored<Meeting> | undefined {
  return meetings
    .filter(({ state }) => noticeDay(state, body) >= today && !heldMeetingIds.includes(state.id))
    .toSorted((a, b) => a.state.heldOn.localeCompare(b.state.heldOn))[0]
}

/** When the machine goes on: at the notice, and when the meeting begins. */
export interface AgendaPlace extends Advance {
  meetingId: string
  heldOn: CalendarDay
  noticeAt: string
  meetingStartsAt: string
}

/** Places the matter, or refuses with `no-meeting-planned`. */
export function placeOnAgenda(
  matter: Stored<Matter>,
  body: Body,
  meetings: readonly Stored<Meeting>[],
  moment: Moment,
): AgendaPlace {
  const heldMeetingIds = matter.state.decisions.map(({ meetingId }) => meetingId)
  const meeting = firstPossibleMeeting(meetings, body, moment.today, heldMeetingIds)
  if (meeting === undefined) throw new Refusal('no-meeting-planned', [{ path: 'bodyId', message: body.id }])
  const item = { matterId: matter.state.id, title: matter.state.title, placedAt: moment.now }
  const agenda = [...meeting.state.agenda.filter(({ matterId }) => matterId !== matter.state.id), item]
  const after: Matter = {
    ...matter.state,
    phase: { name: 'deliberation', bodyId: body.id, meetingId: meeting.state.id },
  }
  const decision = advanceMatter(matter, after, 'matter.placed-on-agenda', moment, {
    changes: [{ before: meeting, after: { ...meeting.state, agenda }, action: 'meeting.agenda-extended' }],
  })
  return {
    decision,
    next: 'placed',
    meetingId: meeting.state.id,
    heldOn: meeting.state.heldOn,
    noticeAt: instantAt(noticeDay(meeting.state, body), '08:00'),
    meetingStartsAt: instantAt(meeting.state.heldOn, meeting.state.startsAt),
  }
}
