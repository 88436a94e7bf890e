// The calendar file of a mail: an invitation to a meeting, or a last day to remember.
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator'
import type { CalendarNote } from './letter.ts'
import type { CalendarFile, MailContext } from './mail.ts'
import { oneLine } from './one-line.ts'

const msPerMinute = 60_000
const msPerDay = 86_400_000

/**
 * Writes the file (RFC 5545). Times are UTC, so that every calendar shows them in its own zone. The UID comes
 * from what the note is about, so a second mail about the same meeting updates it instead of adding one. Its sequence
 * number is the minute of the mail, which is higher in every later mail (RFC 5546 2.1.4).
 */
export function calendarFile(
  note: CalendarNote,
  event: { summary: string; url: string },
  context: MailContext,
): CalendarFile {
  const method = note.kind === 'meeting' ? 'REQUEST' : 'PUBLISH'
  const calendar = ical({
    prodId: { company: 'LIS', product: 'Governance', language: context.language === 'sv' ? 'SV' : 'EN' },
    method: ICalCalendarMethod[method],
  })
  const described = {
    id: `${note.id}@${new URL(context.consoleUrl).hostname}`,
    stamp: new Date(context.issuedAt),
    sequence: Math.floor(Date.parse(context.issuedAt) / msPerMinute),
    summary: oneLine(event.summary),
    url: event.url,
  }
  if (note.kind === 'meeting') {
    calendar.createEvent({
      ...described,
      start: new Date(note.startsAt),
      end: new Date(note.endsAt),
      organizer: { name: oneLine(context.municipality), email: context.senderEmail },
      attendees: [
        {
          name: oneLine(context.recipientName),
          email: context.recipientEmail,
          role: ICalAttendeeRole.REQ,
          status: ICalAttendeeStatus.NEEDSACTION,
          rsvp: false,
        },
      ],
    })
  } else {
    const midnight = new Date(`${note.day}T00:00:00Z`)
    calendar.createEvent({
      ...described,
      start: midnight,
      // The end of an all-day event is the day after it (RFC 5545 3.6.1).
      end: new Date(midnight.getTime() + msPerDay),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return {
    filename: method === 'REQUEST' ? 'invite.ics' : 'last-day.ics',
    content: `${calendar.toString()}\r\n`,
    method,
  }
}
