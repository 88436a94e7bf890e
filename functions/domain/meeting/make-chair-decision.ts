// The chair decides alone what cannot wait, and it is reported at the next meeting (ordförandebeslut, KL 6:39–40).
import { stampOf } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { ExtraordinaryReport } from '../extraordinary-report/extraordinary-report.ts'
import { linkChairDecision } from '../extraordinary-report/link-chair-decision.ts'
import { requireChairMayDecide } from '../law/chair-decision.ts'
import { mailTo } from '../matter/advance.ts'
import type { Body } from '../organisation/body.ts'
import { type Delegation, requireDelegationOrder } from '../organisation/may-decide-by-delegation.ts'
import type { ChairDecision } from './chair-decision.ts'
import { nextMeeting } from './coming-meetings.ts'
import type { Meeting } from './meeting.ts'
import { chairDecisionReported } from './meeting-message.ts'
import type { ByActor } from './plan-meeting.ts'

/**
 * Records the decision and puts it among the next meeting's notifications.
 * Throws `wrong-body` for the council, `not-delegable` (KL 6:38), `not-urgent` (KL 6:39), `no-meeting-planned` (KL 6:40),
 * `wrong-state` for a report that is not decided on, and `delegation-missing` where the committee has had no time to let its chair decide (KL 6:37, 6:39).
 */
export function makeChairDecision(
  made: Pick<ChairDecision, 'title' | 'decision' | 'diaryNumber' | 'subject' | 'urgencyReason' | 'reportId'>,
  context: {
    readonly id: string
    readonly body: Body
    /** The unit of the body. */
    readonly unit: Delegation
    readonly meetings: readonly Stored<Meeting>[]
    /** The body's secretaries and the municipal director. */
    readonly informedIds: readonly string[]
    /** The extraordinary report that it rests on, where it names one. */
    readonly report?: Stored<ExtraordinaryReport> | undefined
  },
  { actor, standing, now, today }: ByActor,
): { decision: Decision; chairDecision: ChairDecision } {
  const { id, body, unit, meetings, informedIds } = context
  const next = nextMeeting(meetings, now)
  const { subject, urgencyReason } = made
  const { reportAtMeetingOn } = requireChairMayDecide({
    bodyKind: body.bodyKind,
    subject,
    nextMeetingOn: next?.state.heldOn,
    urgencyReason,
  })
  requireDelegationOrder(unit, today)
  const chairDecision: ChairDecision = {
    kind: 'chair-decision',
    id,
    bodyId: body.id,
    ...made,
    decidedBy: stampOf(actor, standing),
    decidedOn: today,
    decidedAt: now,
    reportAt: `${body.id}~${reportAtMeetingOn}`,
  }
  const notification = { chairDecisionId: id, title: made.title }
  const reported = next && {
    before: next,
    after: { ...next.state, notifications: [...(next.state.notifications ?? []), notification] },
    action: 'meeting.notifications-extended',
  }
  const changes = [
    { after: chairDecision, action: 'chair-decision.made' },
    ...(reported ? [reported] : []),
    ...(context.report ? [linkChairDecision(context.report, chairDecision)] : []),
  ]
  const effects = mailTo(informedIds, chairDecisionReported(chairDecision, body, reportAtMeetingOn))
  return { decision: { at: now, actor: chairDecision.decidedBy, changes, effects }, chairDecision }
}
