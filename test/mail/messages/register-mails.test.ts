// Mails of the register name assets, systems, units and days, and never a level, a requirement or what anyone wrote.
import { describe, expect, it } from 'vitest'
import { Message, type MessageTemplate } from '../../../functions/domain/message.ts'
import { compose } from '../../../functions/mail/compose.ts'
import {
  context,
  languages,
  messageOf,
  type RegisterTaskKind,
  registerTaskKinds,
  registerTaskMessage,
  taskId,
  taskTemplates,
} from '../sample-messages.ts'

const registerTemplates = [
  'classification-decided',
  'classification-expired',
  'classifications-waiting',
  'exception-decided',
  'exception-expired',
  'action-assigned',
] as const satisfies readonly MessageTemplate[]

/** Ids, names of things and units, days, and how many. */
const harmless = [
  ...['template', 'assetId', 'assetName', 'systemId', 'systemName', 'unitName', 'actionId'],
  ...['validUntil', 'expiredOn', 'dueOn', 'count'],
]

/** What tells how well something is protected: a level, an aspect, a requirement of the catalogue. */
const telling =
  /\b(?:nivå|level|konfidential|confidential|riktighet|integrity|tillgänglighet|availability|krav|requirement|K\d\d)/i

describe.each(languages)('a mail of the register in %s', (language) => {
  it.each(registerTemplates)('%s tells no level and no requirement', (template) => {
    const { subject, text, html, ics } = compose(messageOf(template), { ...context, language })
    for (const part of [subject, text, html, ics?.content ?? '']) expect(part).not.toMatch(telling)
  })

  it.each(registerTemplates)('%s says what it is about, in the subject and in the mail', (template) => {
    const message = messageOf(template)
    const { subject, text } = compose(message, { ...context, language })
    const named = Object.entries(message).filter(([key]) => key.endsWith('Name'))
    expect(named).toHaveLength(1)
    for (const [, name] of named) {
      expect(subject).toContain(name)
      expect(text).toContain(name)
    }
  })
})

describe('a message of the register', () => {
  it.each(registerTemplates)('%s has no field for a level, a requirement or a free text', (template) => {
    const option = Message.options.find(({ shape }) => shape.template.value === template)
    expect(Object.keys(option?.shape ?? {}).filter((field) => !harmless.includes(field))).toEqual([])
    expect(option).toBeDefined()
  })

  it('gives the words of an import in the singular too', () => {
    const message = messageOf('classifications-waiting', { count: 1 })
    const { subject, text } = compose(message, { ...context, language: 'en' })
    expect(subject).toBe('1 classification waits for you: Socialnämnden')
    expect(text).toContain('Number: 1')
  })
})

const cases = taskTemplates.flatMap((template) => registerTaskKinds.map((kind) => [template, kind] as const))

describe.each(languages)('a mail in %s about a task of the register', (language) => {
  const mailOf = (template: MessageTemplate, kind: RegisterTaskKind) =>
    compose(registerTaskMessage(template, kind), { ...context, language })

  it.each(cases)('%s %s knows no matter and no diary number', (template, kind) => {
    const { subject, text, html } = mailOf(template, kind)
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/diarienummer|diary number|ärende|\bmatter\b/i)
      expect(part).not.toContain('/matters/')
    }
  })

  it.each(cases)('%s %s leads to the task, and beside it to what it is about', (template, kind) => {
    const { text, html } = mailOf(template, kind)
    const about = kind === 'appoint-owner' ? '/register' : '/register/assets/elevakter'
    for (const page of [`/tasks/${taskId}`, about]) {
      expect(html).toContain(`href="https://lis.example.se${page}"`)
      expect(text).toContain(`https://lis.example.se${page}\n`)
    }
  })

  it.each(cases)('%s %s names it', (template, kind) => {
    const label =
      kind === 'appoint-owner'
        ? {
            sv: 'Gäller: Vakant informationsägare: Grundskolan',
            en: 'Concerns: Vakant informationsägare: Grundskolan',
          }
        : {
            sv: 'Informationstillgång: Elevakter i grundskolan',
            en: 'Information asset: Elevakter i grundskolan',
          }
    expect(mailOf(template, kind).text).toContain(label[language])
  })
})

describe('the subject of a mail about a task of the register', () => {
  const asset = 'Elevakter i grundskolan'
  const vacancy = 'Vakant informationsägare: Grundskolan'

  it.each<[RegisterTaskKind, string, string]>([
    [
      'propose-classification',
      `Föreslå klass senast 2027-03-03: ${asset}`,
      `Propose a class by 2027-03-03: ${asset}`,
    ],
    [
      'advise-classification',
      `Ge råd om klassningen senast 2027-03-03: ${asset}`,
      `Advise on the classification by 2027-03-03: ${asset}`,
    ],
    [
      'decide-classification',
      `Besluta klass senast 2027-03-03: ${asset}`,
      `Decide the class by 2027-03-03: ${asset}`,
    ],
    [
      'appoint-owner',
      `Utse ny ägare senast 2027-03-03 – ${vacancy}`,
      `Appoint a new owner by 2027-03-03 – ${vacancy}`,
    ],
  ])('%s says what, by when and about which, in every mail about it', (kind, sv, en) => {
    const subjects = (language: 'sv' | 'en') =>
      taskTemplates.map(
        (template) => compose(registerTaskMessage(template, kind), { ...context, language }).subject,
      )
    expect(subjects('sv')).toEqual([
      sv,
      `Påminnelse: ${sv}`,
      `Försenad uppgift: ${sv}`,
      `Gått vidare till dig: ${sv}`,
      `Överlämnat till dig: ${sv}`,
    ])
    expect(subjects('en')).toEqual([
      en,
      `Reminder: ${en}`,
      `Overdue task: ${en}`,
      `Passed on to you: ${en}`,
      `Handed over to you: ${en}`,
    ])
  })
})
