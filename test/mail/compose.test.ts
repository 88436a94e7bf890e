// Every mail in both languages says what it must, in the subject the municipality knows, and nothing it must not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message, MessageTemplate } from '../../functions/domain/message.ts'
import { compose } from '../../functions/mail/compose.ts'
import { oneLine } from '../../functions/mail/one-line.ts'
import { anyCharacter } from './any-character.ts'
import { context, everyMessage, languages, messageOf, taskId, templates } from './sample-messages.ts'

const inSwedish = (message: Message) => compose(message, context)

/** Where mails lead that are about no task and no matter. */
const pagesBesides: Partial<Record<MessageTemplate, string>> = {
  'incident-reported': '/incidents/01jk0000000000000000000abc',
  'incident-alarm': '/incidents/01jk0000000000000000000abc',
  'incident-breach-known': '/incidents/01jk0000000000000000000abc',
  'incident-task-given': '/incidents/01jk0000000000000000000abc',
  'incident-action-given': '/actions/01jk0000000000000000000abc',
  'members-summoned': '/meetings/kf~2027-04-28',
  'chair-decision-reported': '/meetings',
  'handover-list': '/tasks',
  'reorganisation-to-review': '/organisation',
  'reorganisation-carried-out': '/organisation',
  'delegation-order-needed': '/organisation',
  'classification-decided': '/register/assets/elevakter',
  'classification-expired': '/register/assets/elevakter',
  'classifications-waiting': '/tasks',
  'exception-decided': '/register/systems/skolplattformen',
  'exception-expired': '/register/systems/skolplattformen',
  'action-assigned': '/actions/01jk0000000000000000000abc',
  'calendar-gaps': '/calendar',
  'action-planned': '/actions/01jk0000000000000000000abc',
  'action-reminder': '/actions/01jk0000000000000000000abc',
  'action-late': '/actions/01jk0000000000000000000abc',
  'action-escalated': '/actions/01jk0000000000000000000abc',
  'plan-digest': '/action-plans/2027',
  'plan-missing': '/action-plans/2027',
  'meetings-cancelled': '/meetings',
  'report-action-assigned': '/actions/01jk0000000000000000000abc',
  'audit-sealed': '/audit',
}

/** What a reader of html sees. */
function shown(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

describe.each(languages)('every mail in %s', (language) => {
  it.each(
    everyMessage.map(
      (message) => [`${message.template} ${'taskKind' in message ? message.taskKind : ''}`, message] as const,
    ),
  )('%s renders whole', (_, message) => {
    const mail = compose(message, { ...context, language })
    const written = [mail.subject, mail.html, mail.text, mail.ics?.content ?? ''].join('\n')
    expect(written).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object|\$\{/)
    expect(mail.html).toContain(`<html lang="${language}">`)
    expect(mail.html).toContain('color-scheme')
    expect(mail.html).toContain('prefers-color-scheme: dark')
    expect(mail.text).toContain('Anna Ek')
    expect(mail.text).toContain('Alingsås kommun')
    expect(mail.subject.length).toBeGreaterThan(10)
    expect(mail.subject).not.toContain('\n')
  })

  it.each(everyMessage.map((message) => [message.template, message] as const))(
    '%s says the same in html as in text',
    (_, message) => {
      const mail = compose(message, { ...context, language })
      const visible = shown(mail.html).replace(/\s+/g, '')
      const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
      for (const line of mail.text.split('\n').filter((one) => one !== '' && one !== '--')) {
        const isAddress = line.startsWith('https://')
        if (isAddress) expect(links).toContain(line)
        else for (const half of line.split(/: |:$/)) expect(visible).toContain(half.replace(/\s+/g, ''))
      }
    },
  )

  it.each(templates)('%s leads to the console with a button that says where', (template) => {
    const message = messageOf(template)
    const { html, text } = compose(message, { ...context, language })
    const page =
      'taskId' in message
        ? `/tasks/${message.taskId}`
        : 'matterId' in message
          ? `/matters/${message.matterId}`
          : pagesBesides[template]
    const expected = `https://lis.example.se${page}`
    expect(html).toContain(`href="${expected}"`)
    expect(text).toContain(expected)
    expect(html).not.toMatch(/>(?:Klicka här|Click here|Här|Here)</)
  })

  it.each(templates)('%s says why it came and that nothing secret is mailed', (template) => {
    const { text } = compose(messageOf(template), { ...context, language })
    expect(text).toMatch({ sv: /Du får mejlet/, en: /You get this mail/ }[language])
    expect(text).toMatch({ sv: /aldrig sekretessbelagda/, en: /never contain secret/ }[language])
  })
})

describe('parameters', () => {
  const otherValues: Record<string, unknown> = {
    matterId: '01jk0000000000000000000zzz',
    matterTitle: 'En annan titel',
    diaryNumber: '2027.001 KS',
    taskId: '01jk0000000000000000000abc~01jk0000000000000000000zzz',
    taskKind: 'sign-memo',
    dueOn: '2027-06-01',
    daysLeft: 3,
    year: 2031,
    unitName: 'Överförmyndarnämnden',
    bodyName: 'Kommunstyrelsens arbetsutskott',
    bodyAbbreviation: 'KSAU',
    meetingId: 'ksau~2027-03-01',
    meetingStart: '2027-04-28T14:00:00.000Z',
    meetingEnd: '2027-04-28T20:30:00.000Z',
    heldOn: '2027-06-02',
    paragraph: 12,
    documentTitle: 'En annan policy',
    documentType: 'guideline',
    versionLabel: '4.1',
    draftNumber: 7,
    validFrom: '2027-09-01',
    legalForceOn: '2027-09-02',
    day: '2027-01-05',
    incidentId: '01jk0000000000000000000zzz',
    percent: 90,
    dueAt: '2027-01-09T09:09:00.000Z',
    reportedOn: '2027-01-09',
    sealHash: '0'.repeat(64),
    headCount: 3,
    until: '2027-04-01',
    granted: false,
    formerlyOn: '2027-04-21',
    cause: 'inquorate',
    nextOn: '2027-06-16',
    matterCount: 1,
    isInTime: false,
    caseNumber: '12-28',
    event: 'annulled',
    title: 'En annan rubrik',
    reportOn: '2027-09-06',
    from: '2027-07-05',
    to: '2027-08-01',
    taskCount: 0,
    effectiveOn: '2028-01-01',
    since: '2028-01-01',
    assetId: 'betyg',
    assetName: 'Betyg',
    systemId: 'betygssystemet',
    systemName: 'Betygssystemet',
    actionId: '01jk0000000000000000000zzz',
    validUntil: '2029-01-01',
    expiredOn: '2027-01-30',
    count: 2,
    seriesIds: ['action-plan'],
    bodyNames: [],
    actionLabel: '2028-3',
    total: 77,
    done: 66,
    late: 55,
    dropped: 44,
    days: ['2028-03-01', '2028-05-02'],
  }
  const otherWords: Partial<Record<MessageTemplate, object>> = {
    'decision-made': { outcome: 'rejected' },
    'matter-closed': { outcome: 'rejected' },
    'document-restored': { because: 'annulled' },
    'extraordinary-report': { event: 'received' },
    'revision-started': { because: 'court-ruling' },
  }
  const uses = templates.flatMap((template) =>
    Object.keys(messageOf(template))
      .filter((key) => key !== 'template')
      .map((key) => [template, key] as const),
  )

  it.each(uses)('%s uses %s', (template, key) => {
    const value = { ...otherValues, ...otherWords[template] }[key]
    expect(value).toBeDefined()
    expect(inSwedish(messageOf(template, { [key]: value }))).not.toEqual(inSwedish(messageOf(template)))
  })

  it.each(templates.filter((template) => 'diaryNumber' in messageOf(template)))(
    '%s says so when there is no diary number yet',
    (template) => {
      const message = messageOf(template, { diaryNumber: undefined })
      expect(compose(message, context).text).toContain('diarienummer saknas ännu')
      expect(compose(message, { ...context, language: 'en' }).html).toContain('no diary number yet')
    },
  )

  it('says that legal force is awaited when it is not yet gained (KL 13:14)', () => {
    expect(inSwedish(messageOf('document-in-force', { legalForceOn: undefined })).text).toContain(
      'Laga kraft: inväntas',
    )
    expect(inSwedish(messageOf('document-in-force')).text).toContain('Laga kraft: torsdag 27 maj 2027')
  })
})

describe('values from outside', () => {
  it('are escaped in html and kept in text', () => {
    const matterTitle = `<script>alert("å'ä&ö")</script>`
    const { html, text } = inSwedish(messageOf('matter-opened', { matterTitle }))
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(&quot;å&#39;ä&amp;ö&quot;)&lt;/script&gt;')
    expect(text).toContain(matterTitle)
  })

  it('cannot add a header, a paragraph, or turn the text round', () => {
    const matterTitle = 'Titel\r\nBcc: alla@example.se\n\n--\nFalsk fot\u202egpj.exe\u2028slut'
    const mail = inSwedish(messageOf('matter-opened', { matterTitle }))
    expect(mail.subject).toBe(
      'Nytt styrdokumentsärende: Titel Bcc: alla@example.se -- Falsk fotgpj.exe slut (2026.412 KS)',
    )
    expect(mail.text.match(/^--$/gm)).toHaveLength(1)
  })

  it('survive in text and are escaped in html, whatever the title', () => {
    const character = fc.oneof(anyCharacter, fc.constantFrom(...'<>&"\'/=!-åäö;\r\n'))
    const anyTitle = fc.string({ unit: character, minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(
        anyTitle,
        fc.constantFrom(...templates.filter((template) => 'matterTitle' in messageOf(template))),
        fc.constantFrom(...languages),
        (matterTitle, template, language) => {
          const message = messageOf(template)
          const { html, text } = compose(messageOf(template, { matterTitle }), { ...context, language })
          const expected = oneLine(matterTitle)
          expect(text).toContain(expected)
          expect(shown(html)).toContain(expected)
          const tags = [...html.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag)
          const plain = compose(message, { ...context, language }).html
          expect(tags).toEqual([...plain.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('give the same mail for the same message', () => {
    for (const message of everyMessage)
      expect(inSwedish(message)).toEqual(inSwedish(structuredClone(message)))
  })

  it('keep the task id whole in the link', () => {
    expect(inSwedish(messageOf('task-assigned')).text).toContain(`/tasks/${taskId}\n`)
  })
})
