// The mails about a meeting itself and what is reported to it, as data (domain 1.8).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { hoursOf } from '../matter/matter-message.ts'
import type { Message } from '../message.ts'
import type { Body } from '../organisation/body.ts'
import type { ChairDecision } from './chair-decision.ts'
import type { AgendaItem, Meeting } from './meeting.ts'

/** To those who present a matter that was called to the meeting before it changed. */
export function meetingChanged({ matterId, title }: AgendaItem, meeting: Meeting, body: Body): Message {
  return {
    template: 'meeting-changed',
    matterId,
    matterTitle: title,
    meetingId: meeting.id,
    bodyName: body.name,
    ...hoursOf(meeting),
  }
}

/** To the body's secretary and the municipal director (KL 6:40). */
export function chairDecisionReported(
  { title, diaryNumber }: ChairDecision,
  body: Body,
  reportOn: CalendarDay,
): Message {
  return {
    template: 'chair-decision-reported',
    bodyName: body.name,
    title,
    ...(diaryNumber && { diaryNumber }),
    reportOn,
  }
}
