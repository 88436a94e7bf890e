// The mails about a matter, as data (domain 1.8).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Message, MessageOf } from '../message.ts'
import type { Body } from '../organisation/body.ts'
import type { BodyDecision } from './body-decision.ts'
import type { CourtEvent } from './court-record.ts'
import type { Matter } from './matter.ts'
import type { MatterOutcome } from './phase.ts'

const msPerMinute = 60_000

function about(matter: Matter) {
  return {
    matterId: matter.id,
    matterTitle: matter.title,
    ...(matter.diaryNumber && { diaryNumber: matter.diaryNumber }),
  }
}

function atBody(decision: BodyDecision) {
  const { bodyName, bodyAbbreviation, heldOn, paragraph } = decision
  return { bodyName, bodyAbbreviation, heldOn, paragraph }
}

/** M01 */
export const matterOpened = (matter: Matter): Message => ({ template: 'matter-opened', ...about(matter) })

/** M02 */
export function draftShared(matter: Matter, draftNumber: number): Message {
  return { template: 'draft-shared', ...about(matter), versionLabel: matter.label, draftNumber }
}

/** M08 */
export function opinionReceived(matter: Matter, unitName: string): Message {
  return { template: 'opinion-received', ...about(matter), unitName }
}

/** M09 */
export const consultationCompiled = (matter: Matter): Message => ({
  template: 'consultation-compiled',
  ...about(matter),
})

/** M11, M12, M13 */
export function matterSummoned(matter: Matter, meeting: Meeting, body: Body): Message {
  return {
    template: 'summoned',
    ...about(matter),
    meetingId: meeting.id,
    bodyName: body.name,
    ...hoursOf(meeting),
  }
}

/** When a meeting begins and ends, as instants. */
export function hoursOf(meeting: Meeting): { meetingStart: string; meetingEnd: string } {
  const meetingStart = instantAt(meeting.heldOn, meeting.startsAt)
  const endMs = Date.parse(meetingStart) + meeting.durationMinutes * msPerMinute
  return { meetingStart, meetingEnd: new Date(endMs).toISOString() }
}

/** The summons to each member of the body (KL 5:15). */
export function membersSummoned(meeting: Meeting, body: Body): Message {
  const { meetingStart, meetingEnd } = hoursOf(meeting)
  return {
    template: 'members-summoned',
    meetingId: meeting.id,
    bodyName: body.name,
    meetingStart,
    meetingEnd,
    matterCount: meeting.agenda.length,
  }
}

/** A matter whose meeting was cancelled, or that was called too late, or that could not wait. */
export function meetingMoved(
  matter: Matter,
  body: Body,
  former: Meeting,
  cause: MessageOf<'meeting-moved'>['cause'],
  next: Meeting,
): Message {
  return {
    template: 'meeting-moved',
    ...about(matter),
    bodyName: body.name,
    formerlyOn: former.heldOn,
    cause,
    nextOn: next.heldOn,
  }
}

/** M14 */
export function decisionMade(matter: Matter, decision: BodyDecision): Message {
  return { template: 'decision-made', ...about(matter), ...atBody(decision), outcome: decision.outcome }
}

/** M16 */
export function minutesExtract(matter: Matter, decision: BodyDecision): Message {
  return { template: 'minutes-extract', ...about(matter), ...atBody(decision) }
}

/** M19 */
export function legalForceGained(matter: Matter, legalForceOn: CalendarDay): Message {
  return { template: 'legal-force', ...about(matter), documentTitle: matter.head.title, legalForceOn }
}

/** M21 */
export function documentInForce(
  matter: Matter,
  validFrom: CalendarDay,
  legalForceOn: CalendarDay | undefined,
): Message {
  return {
    template: 'document-in-force',
    ...about(matter),
    documentTitle: matter.head.title,
    documentType: matter.head.documentType,
    versionLabel: matter.label,
    validFrom,
    ...(legalForceOn && { legalForceOn }),
  }
}

/** M24 */
export function matterClosed(matter: Matter, outcome: MatterOutcome): Message {
  return { template: 'matter-closed', ...about(matter), outcome }
}

/** M18 */
export function appealReceived(matter: Matter, isInTime: boolean): Message {
  return { template: 'appeal-received', ...about(matter), isInTime }
}

/** M20, named after the court's case: an event that has no number of its own is of the case that the last one named. */
export function courtEventNoted(matter: Matter, event: CourtEvent): Message {
  const numbers = [...(matter.courtEvents ?? []), event].map((each) =>
    'caseNumber' in each ? each.caseNumber : undefined,
  )
  const caseNumber = numbers.findLast((number) => number !== undefined)
  return {
    template: 'court-event',
    ...about(matter),
    ...(caseNumber && { caseNumber }),
    event: event.event === 'judged' ? event.result : event.event,
  }
}

/** Tells those whom a document concerns that a court has brought the former version back. */
export function documentRestored(
  matter: Matter,
  documentTitle: string,
  versionLabel: string,
  because: MessageOf<'document-restored'>['because'],
): Message {
  return { template: 'document-restored', ...about(matter), documentTitle, versionLabel, because }
}

/** M01 for a matter that the system opens by itself. */
export function revisionStarted(matter: Matter, because: MessageOf<'revision-started'>['because']): Message {
  return { template: 'revision-started', ...about(matter), documentTitle: matter.head.title, because }
}
