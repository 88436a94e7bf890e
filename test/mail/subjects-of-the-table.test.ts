// The Swedish subjects of the mails M01–M24, held word for word to the table of mails that the municipality knows.
import { describe, expect, it } from 'vitest'
import type { MessageTemplate } from '../../functions/domain/message.ts'
import { compose } from '../../functions/mail/compose.ts'
import { context, messageOf } from './sample-messages.ts'

const title = 'Informationssäkerhetspolicy för Alingsås kommun'

/** What stands in the place of a name in braces, when the row does not say otherwise. */
const values: Record<string, string> = {
  titel: title,
  dnr: '2026.412 KS',
  datum: '2027-03-03',
  version: '3.0',
  n: '14',
  instans: 'Socialnämnden',
  organ: 'Kommunfullmäktige',
  nr: '87',
  målnr: '4711-27',
}

interface Row {
  key: string
  /** As the table has it. */
  subject: string
  template: MessageTemplate
  changed?: object
  values?: Record<string, string>
}

const meetingDay = { datum: '2027-04-28' }
const decision = 'KF beslut {datum} § {nr}: {utfall}'
const court = 'Domstolsbeslut i mål {målnr}: {utfall}'
const closed = 'Ärendet {dnr} är avslutat: {utfall}'

const rows: Row[] = [
  { key: 'M01', subject: 'Nytt styrdokumentsärende: {titel} ({dnr})', template: 'matter-opened' },
  { key: 'M01', subject: 'Nytt styrdokumentsärende: {titel} ({dnr})', template: 'revision-started' },
  { key: 'M02', subject: 'Utkast att läsa: {titel} v{version}', template: 'draft-shared' },
  ...about('review-draft', [
    ['M03', 'Granska senast {datum}: {titel}', 'task-assigned'],
    ['M04', 'Påminnelse: granskning av {titel}', 'task-reminder'],
    ['M04', 'Påminnelse: granskning av {titel}', 'task-overdue'],
  ]),
  ...about('give-opinion', [
    ['M05', 'Remiss: {titel} – svar senast {datum} ({dnr})', 'task-assigned'],
    ['M06', 'Påminnelse remiss: {titel}, {n} dagar kvar', 'task-reminder'],
    ['M07', 'Remissvar saknas: {titel} – begär anstånd eller svara', 'task-overdue'],
  ]),
  {
    key: 'M07',
    subject: 'Remissvar saknas: {titel} – begär anstånd eller svara',
    template: 'opinion-missing',
  },
  { key: 'M08', subject: 'Remissvar inkommet från {instans}', template: 'opinion-received' },
  { key: 'M09', subject: 'Så har era synpunkter hanterats: {titel}', template: 'consultation-compiled' },
  ...about('sign-memo', [['M10', 'Tjänsteskrivelse att godkänna: {titel}', 'task-assigned']]),
  ...[
    ['M11', 'Kommunstyrelsens arbetsutskott'],
    ['M12', 'Kommunstyrelsen'],
    ['M13', 'Kommunfullmäktige'],
  ].map(([key = '', organ = '']) => ({
    key,
    subject: '{organ} {datum}: ärende {titel} är kallat',
    template: 'summoned' as const,
    changed: { bodyName: organ },
    values: { ...meetingDay, organ },
  })),
  ...outcomes('M14', decision, 'decision-made', 'outcome', {
    approved: 'bifall',
    'approved-with-changes': 'bifall med ändring',
    rejected: 'avslag',
    'referred-back': 'återremiss',
    tabled: 'bordläggning',
    withdrawn: 'utgår',
  }),
  ...about('adjust-minutes', [['M15', 'Protokoll att justera senast {datum}', 'task-assigned']]),
  {
    key: 'M16',
    subject: 'Protokollsutdrag {organ} § {nr}',
    template: 'minutes-extract',
    values: { organ: 'KF' },
  },
  {
    key: 'M18',
    subject: 'Överklagande inkommet: {dnr} (laglighetsprövning)',
    template: 'appeal-received',
  },
  {
    key: 'M19',
    subject: '{titel} har vunnit laga kraft {datum}',
    template: 'legal-force',
    changed: { documentTitle: title },
    values: { datum: '2027-05-27' },
  },
  ...outcomes('M20', court, 'court-event', 'event', {
    'statement-requested': 'yttrande begärt',
    inhibited: 'inhibition',
    'inhibition-lifted': 'inhibitionen upphävd',
    dismissed: 'överklagandet avvisat',
    rejected: 'överklagandet avslaget',
    annulled: 'beslutet upphävt',
    'appealed-further': 'överklagat till nästa instans',
    'leave-granted': 'prövningstillstånd meddelat',
    'leave-refused': 'prövningstillstånd inte meddelat',
    'became-final': 'avgörandet har vunnit laga kraft',
  }),
  {
    key: 'M21',
    subject: 'Ny gällande policy: {titel} – gäller från {datum}',
    template: 'document-in-force',
    changed: { documentTitle: title },
    values: { datum: '2027-05-28' },
  },
  ...about('adopt-document', [['M22', 'Antagande av {titel}: nästa steg senast {datum}', 'task-assigned']]),
  ...about('review-topicality', [['M23', 'Aktualitetsprövning av {titel} senast {datum}', 'task-assigned']]),
  ...outcomes('M24', closed, 'matter-closed', 'outcome', {
    'in-force': 'dokumentet är gällande',
    repealed: 'dokumentet är upphävt',
    rejected: 'avslaget',
    withdrawn: 'återtaget',
    refused: 'avskrivet',
    lapsed: 'förfallet',
    annulled: 'upphävt av domstol',
  }),
]

function about(taskKind: string, mails: readonly [string, string, MessageTemplate][]): Row[] {
  return mails.map(([key, subject, template]) => ({ key, subject, template, changed: { taskKind } }))
}

/** A row for each word of the domain, with the word the reader sees. */
function outcomes(
  key: string,
  subject: string,
  template: MessageTemplate,
  field: string,
  words: Record<string, string>,
): Row[] {
  return Object.entries(words).map(([word, utfall]) => ({
    key,
    subject,
    template,
    changed: { [field]: word },
    values: { ...meetingDay, utfall },
  }))
}

function filledIn(subject: string, own: Record<string, string> = {}): string {
  return subject.replace(/\{(\p{L}+)\}/gu, (_, name: string) => ({ ...values, ...own })[name] ?? `{${name}}`)
}

describe('the subjects of the table of mails', () => {
  it.each(rows.map((row) => ({ changed: {}, ...row })))(
    '$key $template $changed',
    ({ subject, template, changed, values: own }) => {
      expect(compose(messageOf(template, changed), context).subject).toBe(filledIn(subject, own))
    },
  )

  it('are all there but M17, which the table sends to nobody', () => {
    const keys = Array.from({ length: 24 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`)
    expect([...new Set(rows.map(({ key }) => key))]).toEqual(keys.filter((key) => key !== 'M17'))
  })

  it('are the same word for word when M22 and M23 are reminded of', () => {
    const reminder = (taskKind: string) => compose(messageOf('task-reminder', { taskKind }), context).subject
    expect(reminder('adopt-document')).toBe(
      filledIn('Påminnelse: Antagande av {titel}: nästa steg senast {datum}'),
    )
    expect(reminder('review-topicality')).toBe(
      filledIn('Påminnelse: Aktualitetsprövning av {titel} senast {datum}'),
    )
  })
})
