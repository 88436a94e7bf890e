// When a committee's chair may decide alone because the matter cannot wait (ordförandebeslut, KL 6:39–40).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { Refusal } from '../refusal.ts'
import type { BodyKind } from './body-law.ts'
import { requireDelegable, type SubjectOfDecision } from './delegation.ts'

/**
 * A committee's chair may decide what is so urgent that the committee cannot be awaited (KL 6:39), except what may not
 * be delegated (KL 6:38), and reports it at the next meeting (KL 6:40).
 * Throws `wrong-body` for the council and for a body that only advises, `not-delegable`, `not-urgent` without a reason, `no-meeting-planned`.
 * @param question `urgencyReason` says why the next meeting cannot be awaited
 */
export function requireChairMayDecide({
  bodyKind,
  subject,
  nextMeetingOn,
  urgencyReason,
}: {
  readonly bodyKind: BodyKind
  readonly subject: SubjectOfDecision
  readonly nextMeetingOn: CalendarDay | undefined
  readonly urgencyReason: string
}): { readonly reportAtMeetingOn: CalendarDay } {
  if (bodyKind === 'council' || bodyKind === 'advisory') throw new Refusal('wrong-body', [], 'KL 6:39')
  requireDelegable(subject)
  if (urgencyReason.trim() === '') throw new Refusal('not-urgent')
  if (nextMeetingOn === undefined) throw new Refusal('no-meeting-planned', [], 'KL 6:40')
  return { reportAtMeetingOn: nextMeetingOn }
}
