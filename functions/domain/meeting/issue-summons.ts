// Announces a matter for its meeting and tells those who present it, and the members (M11–M13; KL 5:13, 5:15).
import { systemStamp } from '../actor.ts'
import type { Stored } from '../decision.ts'
import { announcementAllows } from '../law/announcement.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import { advanceMatter, mailTo, startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { matterSummoned, membersSummoned } from '../matter/matter-message.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import type { Meeting } from './meeting.ts'

/** Whether the matter still waits for this meeting: it may have been closed, or moved to another. */
export function isStillCalledTo(matter: Matter, meeting: Meeting): boolean {
  const { phase } = matter
  return phase.name === 'deliberation' && phase.meetingId === meeting.id && meeting.cancelled === undefined
}

/**
 * Notes on the agenda that the matter was announced, and mails the calendar entry. Members get one summons for the
 * meeting, with its first matter (KL 5:15). Only what was announced in time may be decided (KL 5:13, 5:52): a notice
 * that is late is not backdated; the matter is placed at a later meeting.
 */
export function issueSummons(
  matter: Stored<Matter>,
  meeting: Stored<Meeting>,
  context: { body: Body; informedIds: readonly string[]; memberIds: readonly string[] },
  moment: Moment,
): Advance | Standstill {
  const { body, informedIds, memberIds } = context
  const { now, today } = moment
  const item = meeting.state.agenda.find(({ matterId }) => matterId === matter.state.id)
  if (!isStillCalledTo(matter.state, meeting.state) || item === undefined)
    return { decision: undefined, next: 'moved' }
  if (item.summonedAt !== undefined) return { decision: undefined, next: 'summoned' }
  const { bodyKind, noticeDays } = body
  const announcement = { bodyKind, noticeDays, heldOn: meeting.state.heldOn, announcedOn: today }
  if (!announcementAllows(item.announcement ?? 'regular', announcement)) {
    const movedFrom = { meetingId: meeting.state.id, because: 'late-notice' }
    const effects = [startMachine('formal-decision', { matterId: matter.state.id, movedFrom })]
    const decision = advanceMatter(matter, matter.state, 'matter.not-announced-in-time', moment, { effects })
    return { decision, next: 'late' }
  }
  const isFirst = meeting.state.agenda.every(({ summonedAt }) => summonedAt === undefined)
  const agenda = meeting.state.agenda.map((each) =>
    each.matterId === matter.state.id ? { ...each, summonedAt: now } : each,
  )
  const after: Meeting = { ...meeting.state, agenda }
  return {
    decision: {
      at: now,
      actor: systemStamp,
      changes: [{ before: meeting, after, action: 'meeting.summons-issued' }],
      effects: [
        ...mailTo(informedIds, matterSummoned(matter.state, after, body)),
        ...(isFirst ? mailTo(memberIds, membersSummoned(after, body)) : []),
      ],
    },
    next: 'summoned',
  }
}
