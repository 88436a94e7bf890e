// Sends the written report to the board, the way that was chosen (KL 6:23, 6:39; domain 2.5).
import type { Change, Effect, Stored } from '../decision.ts'
import { announcementAllows } from '../law/announcement.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import { mailTo, startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { matterSummoned, membersSummoned } from '../matter/matter-message.ts'
import type { AgendaItem, Meeting } from '../meeting/meeting.ts'
import { mostMatters } from '../meeting/meeting.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import type { DecisionPath } from '../organisation/decision-path.ts'
import { Refusal } from '../refusal.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'
import { changeReport, isOver, type ReportFile } from './report-file.ts'
import { reportMessage } from './report-message.ts'

type ChosenRoute = NonNullable<ExtraordinaryReport['route']>

export interface BoardContext {
  board: Body
  path: DecisionPath
  /** The meeting of that day, if the calendar has one. */
  meeting: Stored<Meeting> | undefined
  /** Those who present the matter, and the members of the day. */
  informedIds: readonly string[]
  memberIds: readonly string[]
  /** The board's chair today, and the crisis committee's chair and secretaries. */
  chairIds: readonly string[]
  crisisIds: readonly string[]
}

/** The first stop of its own, so that an extra meeting of the board is not held up by a body that prepares. */
function boardStop({ stops }: DecisionPath): number {
  return stops.length - 1
}

/** A meeting that can still take the matter. */
function takesMatter(meeting: Stored<Meeting> | undefined): boolean {
  if (meeting === undefined) return true
  return meeting.state.cancelled === undefined && meeting.state.agenda.length < mostMatters
}

/**
 * The extra meeting with the matter on its agenda: announced in time, or taken up because all who are present agree,
 * which its outcome is held to (KL 5:52).
 */
function extraMeeting(
  { state: matter }: Stored<Matter>,
  chosen: ChosenRoute,
  { board, meeting, informedIds, memberIds }: BoardContext,
  { now, today }: Moment,
): { change: Change; meetingId: string; effects: Effect[] } | undefined {
  const { heldOn, startsAt, durationMinutes = 60, place } = chosen
  if (heldOn === undefined || startsAt === undefined || !takesMatter(meeting)) return undefined
  const { bodyKind, noticeDays } = board
  const isInTime = announcementAllows('regular', { bodyKind, noticeDays, heldOn, announcedOn: today })
  const item: AgendaItem = {
    matterId: matter.id,
    title: matter.title,
    placedAt: now,
    ...(!isInTime && { summonedAt: now, announcement: 'unanimous' }),
  }
  const planned: Meeting = meeting?.state ?? {
    kind: 'meeting',
    id: `${board.id}~${heldOn}`,
    bodyId: board.id,
    heldOn,
    startsAt,
    durationMinutes,
    ...(place !== undefined && { place }),
    agenda: [],
  }
  const after: Meeting = { ...planned, agenda: [...planned.agenda, item] }
  const isFirst = planned.agenda.every(({ summonedAt }) => summonedAt === undefined)
  const effects = isInTime
    ? []
    : [
        ...mailTo(informedIds, matterSummoned(matter, after, board)),
        ...(isFirst ? mailTo(memberIds, membersSummoned(after, board)) : []),
      ]
  const change: Change = meeting
    ? { before: meeting, after, action: 'meeting.agenda-extended' }
    : { after, action: 'meeting.planned' }
  return { change, meetingId: after.id, effects }
}

/** The chair is asked for a decision, the crisis committee told; either way the report goes to the board's next meeting. */
function alsoTold(matter: Matter, way: ChosenRoute['way'], { chairIds, crisisIds }: BoardContext): Effect[] {
  switch (way) {
    case 'chair-decision':
      return mailTo(chairIds, reportMessage(matter, 'chair-decision'))
    case 'crisis-committee':
      return mailTo(crisisIds, reportMessage(matter, 'crisis-committee'))
    case 'next-meeting':
    case 'extra-meeting':
      return []
    default:
      return way satisfies never
  }
}

/** A matter without a diary number is put to the registrar again: the board's decision needs one. */
function registration({ id: matterId, diaryNumber }: Matter): Effect[] {
  if (diaryNumber !== undefined) return []
  return [startMachine('extraordinary-report', { matterId, entry: 'registration' })]
}

/** Starts the body's treatment of the matter; an extra meeting is planned, announced and summoned to in the same commit. */
export function sendToBoard(file: ReportFile, context: BoardContext, moment: Moment): Advance | Standstill {
  if (isOver(file)) return { decision: undefined, next: 'closed' }
  const { matter } = file
  const { id: matterId } = matter.state
  const { state: report } = file.report
  const { route } = report
  if (route === undefined) throw new Refusal('wrong-state')
  const extra = route.way === 'extra-meeting' ? extraMeeting(matter, route, context, moment) : undefined
  const told = [...registration(matter.state), ...alsoTold(matter.state, route.way, context)]
  if (extra === undefined) {
    const after: Matter = { ...matter.state, stop: 0 }
    const effects = [startMachine('formal-decision', { matterId }), ...told]
    return {
      decision: changeReport(file, { report, matter: after }, 'sent-to-decision', moment, { effects }),
      next: 'sent',
    }
  }
  const { change, meetingId } = extra
  const after: Matter = {
    ...matter.state,
    stop: boardStop(context.path),
    phase: { name: 'deliberation', bodyId: context.board.id, meetingId },
  }
  const effects = [startMachine('formal-decision', { matterId, meetingId }), ...extra.effects, ...told]
  const decision = changeReport(file, { report, matter: after }, 'sent-to-decision', moment, {
    changes: [change],
    effects,
  })
  return { decision, next: 'sent' }
}
