// Calendar files are valid, in UTC, and the same for the same meeting.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../functions/mail/compose.ts'
import { anyCharacter } from './any-character.ts'
import { context, messageOf, taskId, templates } from './sample-messages.ts'

/** The unfolded lines of a calendar file as name, parameters and value (RFC 5545 3.1). */
function read(content: string) {
  expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lines = content.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  return lines.map((line) => {
    const [, name, parameters, value] =
      /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/u.exec(line) ?? []
    expect({ line, name }).toEqual({ line, name: expect.any(String) })
    return { name: name ?? '', parameters: parameters ?? '', value: value ?? '' }
  })
}

const calendarOf = (...message: Parameters<typeof messageOf>) => compose(messageOf(...message), context).ics

describe('the invitation to a meeting', () => {
  const ics = calendarOf('summoned')
  const lines = read(ics?.content ?? '')
  const value = (name: string) => lines.filter((line) => line.name === name).map((line) => line.value)

  it('is a request for one event', () => {
    expect(ics).toMatchObject({ method: 'REQUEST', filename: 'invite.ics' })
    expect(value('METHOD')).toEqual(['REQUEST'])
    expect(value('BEGIN')).toEqual(['VCALENDAR', 'VEVENT'])
    expect(value('END')).toEqual(['VEVENT', 'VCALENDAR'])
    expect(value('VERSION')).toEqual(['2.0'])
  })

  it('has its times in UTC and its stamp from the message', () => {
    expect([value('DTSTART'), value('DTEND'), value('DTSTAMP')]).toEqual([
      ['20270428T160000Z'],
      ['20270428T193000Z'],
      ['20270201T080000Z'],
    ])
    expect(ics?.content).not.toContain('TZID')
  })

  it('names organizer, recipient, matter and where to read it', () => {
    expect(value('ORGANIZER')[0]?.toLowerCase()).toBe('mailto:lis@example.se')
    expect(value('ATTENDEE')[0]?.toLowerCase()).toBe('mailto:anna.ek@example.se')
    expect(lines.find(({ name }) => name === 'ATTENDEE')?.parameters).toContain('RSVP=FALSE')
    expect(value('URL')).toEqual(['https://lis.example.se/matters/01jk0000000000000000000abc'])
    expect(value('SUMMARY')[0]).toContain('Informationssäkerhetspolicy')
  })

  it('keeps its UID when the same meeting is mailed about again, and only then', () => {
    const uid = (...changed: object[]) =>
      read(calendarOf('summoned', ...changed)?.content ?? '').find(({ name }) => name === 'UID')?.value
    expect(uid({ meetingStart: '2027-04-28T17:00:00.000Z' })).toBe(uid())
    expect(uid({ meetingId: 'ks~2027-04-28' })).not.toBe(uid())
    expect(uid({ matterId: '01jk0000000000000000000zzz' })).not.toBe(uid())
  })

  it('is replaced by a later mail about the same matter at the same meeting (RFC 5546 2.1.4)', () => {
    const later = { ...context, issuedAt: '2027-02-01T08:01:00.000Z' }
    const changed = read(compose(messageOf('meeting-changed'), later).ics?.content ?? '')
    const newValue = (name: string) => changed.filter((line) => line.name === name).map((line) => line.value)
    expect(newValue('METHOD')).toEqual(['REQUEST'])
    expect([newValue('UID'), newValue('SUMMARY')]).toEqual([value('UID'), value('SUMMARY')])
    expect(Number(newValue('SEQUENCE')[0])).toBe(Number(value('SEQUENCE')[0]) + 1)
    expect(newValue('DTSTART')).toEqual(['20270428T150000Z'])
  })

  it('comes to members once for the whole meeting, whatever matters it has (KL 5:15)', () => {
    const members = calendarOf('members-summoned')
    const uid = read(members?.content ?? '').find(({ name }) => name === 'UID')?.value
    expect(members).toMatchObject({ method: 'REQUEST', filename: 'invite.ics' })
    expect(uid).toBe('kf~2027-04-28@lis.example.se')
    expect(read(calendarOf('members-summoned', { matterCount: 3 })?.content ?? '')).toContainEqual({
      name: 'UID',
      parameters: '',
      value: uid,
    })
  })

  it('stays valid whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 1, maxLength: 200 }), (matterTitle) => {
        const names = read(calendarOf('summoned', { matterTitle })?.content ?? '').map(({ name }) => name)
        expect(names).toEqual(lines.map(({ name }) => name))
      }),
    )
  })

  it('stays valid whatever the recipient is called', () => {
    const mail = compose(messageOf('summoned'), {
      ...context,
      recipientName: 'Bo "Bosse"; Ek:\r\nMETHOD:CANCEL, å',
    })
    const read2 = read(mail.ics?.content ?? '')
    expect(read2.filter(({ name }) => name === 'METHOD')).toHaveLength(1)
  })
})

describe('the last day of a task', () => {
  it.each(['review-draft', 'give-opinion', 'adjust-minutes', 'appoint-owner'])(
    '%s comes as an all-day event that blocks nothing',
    (taskKind) => {
      const ics = calendarOf('task-assigned', { taskKind })
      const lines = read(ics?.content ?? '')
      expect(ics).toMatchObject({ method: 'PUBLISH', filename: 'last-day.ics' })
      expect(lines).toContainEqual({ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20270303' })
      expect(lines).toContainEqual({ name: 'DTEND', parameters: ';VALUE=DATE', value: '20270304' })
      expect(lines).toContainEqual({ name: 'TRANSP', parameters: '', value: 'TRANSPARENT' })
      expect(lines).toContainEqual({ name: 'UID', parameters: '', value: `${taskId}@lis.example.se` })
    },
  )

  it('is moved by a respite that is granted', () => {
    const lines = read(calendarOf('respite-decided')?.content ?? '')
    const told = read(
      calendarOf('task-assigned', { taskKind: 'give-opinion', dueOn: '2027-03-24' })?.content ?? '',
    )
    expect(lines).toEqual(told)
    expect(lines).toContainEqual({ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20270324' })
  })

  it('of an action comes in the same way, under the action’s own name', () => {
    const lines = read(calendarOf('action-assigned')?.content ?? '')
    expect(lines).toContainEqual({ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20270303' })
    expect(lines).toContainEqual({
      name: 'UID',
      parameters: '',
      value: '01jk0000000000000000000abc@lis.example.se',
    })
  })

  it('comes with no other mail', () => {
    const withFile = templates.filter((template) => calendarOf(template) !== undefined)
    expect(withFile).toEqual([
      'report-action-assigned',
      'summoned',
      'respite-decided',
      'meeting-changed',
      'members-summoned',
      'action-planned',
      'action-assigned',
      'incident-action-given',
    ])
    expect(calendarOf('respite-decided', { granted: false })).toBeUndefined()
    expect(calendarOf('task-assigned', { taskKind: 'write-memo' })).toBeUndefined()
    expect(calendarOf('task-reminder', { taskKind: 'give-opinion' })).toBeUndefined()
    for (const taskKind of ['propose-classification', 'advise-classification', 'decide-classification'])
      expect(calendarOf('task-assigned', { taskKind, assetId: 'elevakter' })).toBeUndefined()
  })
})
