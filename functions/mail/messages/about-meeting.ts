// What every mail about a meeting says of it: the body, the day and the hours, and its entry in the calendar.

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { stockholmDay } from '../../domain/calendar/stockholm-time.ts'
import { dayInWords, hoursInWords } from '../day-in-words.ts'
import type { Block } from '../letter.ts'
import { meetingPath } from '../letter.ts'

interface MeetingNamed {
  readonly meetingId: string
  readonly bodyName: string
  readonly meetingStart: string
  readonly meetingEnd: string
}

export const bodyLabel: Bilingual = { sv: 'Organ', en: 'Body' }
export const meetingLabel: Bilingual = { sv: 'Sammanträde', en: 'Meeting' }

export function meetingFacts(
  { bodyName, meetingStart, meetingEnd }: MeetingNamed,
  language: Language,
): (readonly [string, string])[] {
  const day = dayInWords(stockholmDay(meetingStart), language)
  return [
    [bodyLabel[language], bodyName],
    [meetingLabel[language], `${day}, ${hoursInWords(meetingStart, meetingEnd, language)}`],
  ]
}

/** The way to the meeting's page, where the place and the agenda stand. */
export function meetingLink(
  { meetingId }: MeetingNamed,
  kind: 'button' | 'side-link',
  language: Language,
): Block {
  return {
    kind,
    label: { sv: 'Öppna sammanträdet', en: 'Open the meeting' }[language],
    path: meetingPath(meetingId),
  }
}

/** The calendar entry of one matter at a meeting: a later mail about both moves the entry along. */
export function matterAtMeeting(meeting: MeetingNamed & { readonly matterId: string }) {
  return {
    kind: 'meeting',
    id: `${meeting.meetingId}.${meeting.matterId}`,
    startsAt: meeting.meetingStart,
    endsAt: meeting.meetingEnd,
  } as const
}
