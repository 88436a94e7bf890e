// The feed is a calendar that programs can read, in UTC, with neutral words and links.
import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../../functions/domain/calendar-view/calendar-entry.ts'
import { calendarFeedFile } from '../../functions/mail/calendar-feed-file.ts'
import { day } from '../domain/given.ts'

const task: CalendarEntry = {
  id: 'task.a~b',
  kind: 'task',
  on: day('2027-03-28'),
  state: 'late',
  words: { sv: 'Uppgift: Skriv utkast', en: 'Task: Write the draft' },
  title: 'Får inte synas',
  path: '/tasks/a~b',
}
const meeting: CalendarEntry = {
  id: 'meeting.ks~2027-04-12',
  kind: 'meeting',
  on: day('2027-04-12'),
  startsAt: '2027-04-12T07:00:00.000Z',
  endsAt: '2027-04-12T11:00:00.000Z',
  state: 'cancelled',
  words: { sv: 'Sammanträde: Kommunstyrelsen', en: 'Meeting: Kommunstyrelsen' },
  path: '/meetings/ks~2027-04-12',
}
const clock: CalendarEntry = {
  id: 'incident-clock.a.0',
  kind: 'incident-clock',
  on: day('2027-03-28'),
  dueAt: '2027-03-28T13:00:00.000Z',
  state: 'coming',
  words: { sv: 'Frist för en incident', en: 'Deadline of an incident' },
  path: '/incidents/a',
}
const context = {
  language: 'sv',
  consoleUrl: 'https://lis.example.se/',
  now: '2027-04-01T06:00:00.000Z',
} as const
const file = (...entries: CalendarEntry[]) => calendarFeedFile(entries, context).replaceAll('\r\n ', '')

describe('the calendar feed', () => {
  it('is a whole calendar, with nothing in it too', () => {
    expect(file()).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]+METHOD:PUBLISH\r\n[\s\S]*END:VCALENDAR\r\n$/,
    )
    expect(file(task, meeting).match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(calendarFeedFile([task], context)).not.toMatch(/[^\r]\n/)
  })

  it('has days as whole days, the day the clocks change too, and meetings in UTC', () => {
    expect(file(task)).toContain('DTSTART;VALUE=DATE:20270328\r\nDTEND;VALUE=DATE:20270329')
    expect(file(meeting)).toContain('DTSTART:20270412T070000Z\r\nDTEND:20270412T110000Z')
  })

  it('has the hour of a legal clock, at which nobody is busy', () => {
    const text = file(clock)
    expect(text).toContain('SUMMARY:Frist för en incident')
    expect(text).toContain('DTSTART:20270328T130000Z')
    expect(text).not.toContain('DTEND')
    expect(text).toContain('TRANSP:TRANSPARENT')
  })

  it('names each by what it is about, and leads to the console', () => {
    const text = file(task)
    expect(text).toContain('UID:task.a~b@lis.example.se')
    expect(text).toContain('URL;VALUE=URI:https://lis.example.se/tasks/a~b')
    expect(text).toContain('DTSTAMP:20270401T060000Z')
  })

  it('says what is late and what is cancelled, and nothing that a person wrote', () => {
    expect(file(task)).toContain('SUMMARY:Försenad: Uppgift: Skriv utkast')
    expect(file(meeting)).toContain('STATUS:CANCELLED')
    expect(file(task, meeting)).not.toContain('synas')
    expect(file(task)).not.toMatch(/DESCRIPTION|ATTENDEE|ORGANIZER|LOCATION/)
  })

  it('is written in the language of its reader', () => {
    expect(calendarFeedFile([task], { ...context, language: 'en' })).toContain(
      'SUMMARY:Late: Task: Write the draft',
    )
  })
})
