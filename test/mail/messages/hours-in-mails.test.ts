// A deadline in hours is said with its hour, as the clocks in Sweden show it, in every mail that has one.
import { describe, expect, it } from 'vitest'
import type { MessageTemplate } from '../../../functions/domain/message.ts'
import { compose } from '../../../functions/mail/compose.ts'
import { context, messageOf, taskTemplates } from '../sample-messages.ts'

/** The clocks go forward on 28 March 2027 and back on 31 October 2027. */
const seasons: [string, { sv: string; en: string }][] = [
  ['2027-01-15T13:05:00.000Z', { sv: '2027-01-15 kl. 14:05', en: '2027-01-15 at 14:05' }],
  ['2027-07-15T12:05:00.000Z', { sv: '2027-07-15 kl. 14:05', en: '2027-07-15 at 14:05' }],
  ['2027-03-28T00:59:00.000Z', { sv: '2027-03-28 kl. 01:59', en: '2027-03-28 at 01:59' }],
  ['2027-03-28T13:00:00.000Z', { sv: '2027-03-28 kl. 15:00', en: '2027-03-28 at 15:00' }],
  ['2027-03-28T22:00:00.000Z', { sv: '2027-03-29 kl. 00:00', en: '2027-03-29 at 00:00' }],
  [
    '2027-10-31T00:30:00.000Z',
    { sv: '2027-10-31 kl. 02:30 (sommartid)', en: '2027-10-31 at 02:30 (summer time)' },
  ],
  [
    '2027-10-31T01:30:00.000Z',
    { sv: '2027-10-31 kl. 02:30 (vintertid)', en: '2027-10-31 at 02:30 (winter time)' },
  ],
]

const clockTemplates: MessageTemplate[] = ['incident-alarm', 'incident-breach-known']

describe.each(['sv', 'en'] as const)('a mail about a legal clock, in %s', (language) => {
  it.each(clockTemplates)('%s says the hour in its subject', (template) => {
    for (const [dueAt, expected] of seasons) {
      const { subject } = compose(messageOf(template, { dueAt }), { ...context, language })
      expect(subject).toContain(expected[language])
    }
  })

  it.each(clockTemplates)('%s says the day in words and the hour in its text', (template) => {
    const { text } = compose(messageOf(template, { dueAt: '2027-03-28T13:00:00.000Z' }), {
      ...context,
      language,
    })
    expect(text).toContain(
      { sv: 'söndag 28 mars 2027 kl. 15:00', en: 'Sunday, 28 March 2027 at 15:00' }[language],
    )
  })
})

describe('a mail about a task whose hours count', () => {
  const counted = {
    taskKind: 'draft-extraordinary-report',
    dueOn: '2027-03-28',
    dueAt: '2027-03-28T13:00:00.000Z',
  }

  it.each(taskTemplates)('%s says the hour in subject and text', (template) => {
    const { subject, text } = compose(messageOf(template, counted), context)
    expect(subject).toContain('senast 2027-03-28 kl. 15:00')
    expect(text).toContain('Senast: söndag 28 mars 2027 kl. 15:00')
  })

  it('reminds by the hour and not by days', () => {
    const { text } = compose(messageOf('task-reminder', { ...counted, daysLeft: 1 }), context)
    expect(text).toContain('Den ska vara klar senast söndag 28 mars 2027 kl. 15:00.')
    expect(text).not.toContain('en dag kvar')
  })

  it('says the day alone where days count', () => {
    const { subject } = compose(messageOf('task-assigned', { ...counted, dueAt: undefined }), context)
    expect(subject).not.toContain('kl.')
  })
})
