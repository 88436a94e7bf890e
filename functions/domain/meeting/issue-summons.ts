// Tells those who present the matter that it is called to a meeting (M11–M13).
import { systemStamp } from '../actor.ts'
import type { Stored } from '../decision.ts'
import type { Advance } from '../matter/advance.ts'
import { mailTo } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import { matterSummoned } from '../matter/matter-message.ts'
import type { Moment } from '../moment.ts'
import type { Body } from '../organisation/body.ts'
import { Refusal } from '../refusal.ts'
import type { Meeting } from './meeting.ts'
import { noticeDay } from './place-on-agenda.ts'

/**
 * Notes on the agenda that the matter was announced, and mails the calendar entry.
 * Only what was announced in time may be decided (KL 5:13, 5:52): a notice that is late is refused, not backdated.
 */
export function issueSummons(
  matter: Matter,
  meeting: Stored<Meeting>,
  body: Body,
  informedIds: readonly string[],
  { now, today }: Moment,
): Advance {
  const isOnAgenda = meeting.state.agenda.some(({ matterId }) => matterId === matter.id)
  if (!isOnAgenda) throw new Refusal('wrong-state')
  const lastDay = noticeDay(meeting.state, body)
  if (today > lastDay) {
    throw new Refusal('not-announced-in-time', [{ path: 'meetingId', message: `≤ ${lastDay}` }])
  }
  const agenda = meeting.state.agenda.map((item) =>
    item.matterId === matter.id ? { ...item, summonedAt: now } : item,
  )
  return {
    decision: {
      at: now,
      actor: systemStamp,
      changes: [{ before: meeting, after: { ...meeting.state, agenda }, action: 'meeting.summons-issued' }],
      effects: mailTo(informedIds, matterSummoned(matter, meeting.state, body)),
    },
    next: 'summoned',
  }
}
