// Puts a matter on the first meeting of its next body that it can still be announced for.
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Change, Effect, Stored } from '../decision.ts'
import { announcementAllows, noticeDay, previousWeekday } from '../law/announcement.ts'
import { requireDecisionLevel } from '../law/decision-level.ts'
import { requirePrepared } from '../law/preparation.ts'
import type { Advance } from '../matter/advance.ts'
import { advanceMatter, mailTo } from '../matter/advance.ts'
import { wayAfter } from '../matter/deliberation.ts'
import type { Matter } from '../matter/matter.ts'
import { meetingMoved } from '../matter/matter-message.ts'
import type { Phase } from '../matter/phase.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import type { Capacity, DecisionPath } from '../organisation/decision-path.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import { withdrawTask } from '../task/task-exit.ts'
import type { Meeting } from './meeting.ts'
import { mostMatters } from './meeting.ts'

type MovedFrom = NonNullable<Extract<Phase, { name: 'deliberation' }>['movedFrom']>

/** A meeting further away is not waited for: an execution that waits for it would near its year. */
const longestWaitDays = 240

/**
 * Whether the matter is somewhere else by now than where it was to be moved from: two that move it, or one that moves it
 * while the secretary records what became of it, must not call it twice.
 */
export function isMovedAlready({ phase, decisions }: Matter, { meetingId }: MovedFrom): boolean {
  const isElsewhere = phase.name !== 'deliberation' || phase.meetingId !== meetingId
  return isElsewhere || decisions.some((decision) => decision.meetingId === meetingId)
}

/** The body that has the matter next, and what it does with it. */
export function nextStop(matter: Matter, path: DecisionPath): { bodyId: string; capacity: Capacity } {
  const stop = path.stops[matter.stop]
  if (stop === undefined) throw new Refusal('wrong-state')
  return stop
}

/**
 * The first coming meeting that leaves time for notice; undefined when the calendar has none.
 * @param heldMeetingIds meetings that have had the matter already: a tabled matter comes back at another (KL 5:51)
 */
export function firstPossibleMeeting(
  meetings: readonly Stored<Meeting>[],
  body: Body,
  today: CalendarDay,
  heldMeetingIds: readonly string[] = [],
): Stored<Meeting> | undefined {
  const { bodyKind, noticeDays } = body
  return meetings
    .filter(({ state }) => {
      const { heldOn } = state
      const leavesTime = announcementAllows('regular', { bodyKind, heldOn, noticeDays, announcedOn: today })
      const isNear = heldOn <= addDays(today, longestWaitDays)
      const hasRoom = state.agenda.length < mostMatters
      const hadIt = heldMeetingIds.includes(state.id)
      return leavesTime && isNear && hasRoom && !hadIt && state.cancelled === undefined
    })
    .toSorted((a, b) => a.state.heldOn.localeCompare(b.state.heldOn))[0]
}

/** When the machine goes on: at the notice, and when the meeting begins. */
interface AgendaPlace extends Advance {
  meetingId: string
  capacity: Capacity
  noticeAt: string
  meetingStartsAt: string
}

/**
 * The hours a meeting gives a machine to wait for. The summons goes out the business day before the last day for it, so
 * that a morning that fails leaves a day to mend it.
 */
export function placeAt(meeting: Meeting, body: Body, capacity: Capacity) {
  return {
    meetingId: meeting.id,
    capacity,
    noticeAt: instantAt(previousWeekday(noticeDay(meeting.heldOn, body)), '08:00'),
    meetingStartsAt: instantAt(meeting.heldOn, meeting.startsAt),
  }
}

/** The agenda without the matter. */
export function withoutMatter(meeting: Stored<Meeting>, matterId: string): Change {
  const agenda = meeting.state.agenda.filter((item) => item.matterId !== matterId)
  return { before: meeting, after: { ...meeting.state, agenda }, action: 'meeting.agenda-shortened' }
}

/**
 * Places the matter with the next body of its path; a matter that was moved says from where and why, and those who
 * answer for it are told. The council takes up nothing that a committee has not prepared (KL 5:26, 5:28).
 * @throws Refusal `no-meeting-planned`, `not-prepared`, `wrong-decision-level`
 */
export function placeOnAgenda(
  matter: Stored<Matter>,
  context: {
    body: Body
    capacity: Capacity
    meetings: readonly Stored<Meeting>[]
    movedFrom?: MovedFrom | undefined
    /** The open task to record the outcome of the meeting it was moved from. */
    formerTask?: Stored<Task> | undefined
    informedIds: readonly string[]
  },
  moment: Moment,
): AgendaPlace {
  const { body, capacity, meetings, movedFrom, formerTask, informedIds } = context
  const { state } = matter
  if (capacity === 'decides') requireDecisionLevel(state.head.documentType, body.bodyKind)
  // Only a yes or no prepares the matter: a body that tables it or refers it back has not.
  const proposed = state.decisions.filter((made) => wayAfter(made.outcome, made.capacity) === 'next-body')
  requirePrepared({
    bodyKind: body.bodyKind,
    preparedByCommittee: proposed.length > 0,
    executiveBoardHasProposed: proposed.some((decision) => decision.capacity === 'proposes'),
    allPresentAgree: false,
  })
  const heldMeetingIds = state.decisions.map(({ meetingId }) => meetingId)
  const meeting = firstPossibleMeeting(meetings, body, moment.today, heldMeetingIds)
  if (meeting === undefined) throw new Refusal('no-meeting-planned', [{ path: 'bodyId', message: body.id }])
  const item = { matterId: state.id, title: state.title, placedAt: moment.now }
  const agenda = [...meeting.state.agenda.filter(({ matterId }) => matterId !== state.id), item]
  const after: Matter = {
    ...state,
    phase: {
      name: 'deliberation',
      bodyId: body.id,
      meetingId: meeting.state.id,
      ...(movedFrom && { movedFrom }),
    },
  }
  const former = meetings.find(({ state: { id } }) => id === movedFrom?.meetingId && id !== meeting.state.id)
  const leavesFormer =
    former?.state.cancelled === undefined &&
    former?.state.agenda.some(({ matterId }) => matterId === state.id)
  const closing = formerTask && withdrawTask(formerTask, moment.now)
  const changes: Change[] = [
    { before: meeting, after: { ...meeting.state, agenda }, action: 'meeting.agenda-extended' },
    ...(former && leavesFormer ? [withoutMatter(former, state.id)] : []),
    ...(closing?.changes ?? []),
  ]
  const moved: Effect[] =
    movedFrom && former
      ? mailTo(informedIds, meetingMoved(state, body, former.state, movedFrom.because, meeting.state))
      : []
  const effects = [...moved, ...(closing?.effects ?? [])]
  const decision = advanceMatter(matter, after, 'matter.placed-on-agenda', moment, { changes, effects })
  return { decision, next: 'placed', ...placeAt(meeting.state, body, capacity) }
}
