// One message of every kind, with values that are easy to find again in a mail.
import * as z from 'zod'
import { Message, type MessageTemplate } from '../../functions/domain/message.ts'
import { TaskKind } from '../../functions/domain/task/task-kind.ts'
import type { MailContext } from '../../functions/mail/mail.ts'

const matterId = '01jk0000000000000000000abc'
export const taskId = `${matterId}~01jk0000000000000000000def`
const title = 'Informationssäkerhetspolicy för Alingsås kommun'

const matter = { matterId, matterTitle: title, diaryNumber: '2026.412 KS' }
const body = {
  bodyName: 'Kommunfullmäktige',
  bodyAbbreviation: 'KF',
  heldOn: '2027-04-28',
  paragraph: 87,
}
const meeting = {
  bodyName: 'Kommunfullmäktige',
  meetingId: 'kf~2027-04-28',
  meetingStart: '2027-04-28T16:00:00.000Z',
  meetingEnd: '2027-04-28T19:30:00.000Z',
}
const document = { ...matter, documentTitle: 'Policyn för informationssäkerhet' }

const asset = { assetId: 'elevakter', assetName: 'Elevakter i grundskolan' }
const system = { systemId: 'skolplattformen', systemName: 'Skolplattformen' }

/** Extra parameters of each template. A template that is missing here is a type error. */
const parameters: Record<MessageTemplate, object> = {
  'matter-opened': matter,
  'extraordinary-report': { ...matter, event: 'informed' },
  'task-assigned': { ...matter, taskId, taskKind: 'write-draft', dueOn: '2027-03-03' },
  'task-reminder': { ...matter, taskId, taskKind: 'write-draft', dueOn: '2027-03-03', daysLeft: 14 },
  'task-overdue': { ...matter, taskId, taskKind: 'write-draft', dueOn: '2027-03-03' },
  'task-escalated': { ...matter, taskId, taskKind: 'write-draft', dueOn: '2027-03-03' },
  'task-handed-over': { ...matter, taskId, taskKind: 'write-draft', dueOn: '2027-03-03' },
  'annual-report-signed': { ...matter, year: 2026 },
  'annual-report-sent': { ...matter, year: 2026 },
  'report-action-assigned': { actionId: matterId, dueOn: '2027-03-03' },
  'opinion-received': { ...matter, unitName: 'Socialnämnden' },
  'consultation-compiled': matter,
  summoned: { ...matter, ...meeting },
  'decision-made': { ...matter, ...body, outcome: 'approved' },
  'minutes-extract': { ...matter, ...body },
  'legal-force': { ...document, legalForceOn: '2027-05-27' },
  'document-in-force': {
    ...document,
    documentType: 'policy',
    versionLabel: '3.0',
    validFrom: '2027-05-28',
    legalForceOn: '2027-05-27',
  },
  'matter-closed': { ...matter, outcome: 'in-force' },
  'draft-shared': { ...matter, versionLabel: '3.0', draftNumber: 2 },
  'respite-asked': { ...matter, taskId, unitName: 'Socialnämnden', until: '2027-03-24' },
  'respite-decided': { ...matter, taskId, granted: true, dueOn: '2027-03-24' },
  'opinion-missing': { ...matter, unitName: 'Socialnämnden', dueOn: '2027-03-03' },
  'meeting-moved': {
    ...matter,
    bodyName: 'Kommunfullmäktige',
    formerlyOn: '2027-04-28',
    cause: 'cancelled',
    nextOn: '2027-05-26',
  },
  'meeting-changed': { ...matter, ...meeting, meetingStart: '2027-04-28T15:00:00.000Z' },
  'members-summoned': { ...meeting, matterCount: 12 },
  'appeal-received': { ...matter, isInTime: true },
  'court-event': { ...matter, caseNumber: '4711-27', event: 'rejected' },
  'document-restored': { ...document, versionLabel: '2.1', because: 'inhibited' },
  'revision-started': { ...document, because: 'review-date' },
  'chair-decision-reported': {
    bodyName: 'Kommunstyrelsen',
    title: 'Akut utbyte av utrustning',
    diaryNumber: '2027.123 KS',
    reportOn: '2027-08-23',
  },
  'handover-list': { from: '2027-07-01', to: '2027-08-15', taskCount: 7 },
  'reorganisation-to-review': { title: 'Två nämnder blir en', effectiveOn: '2027-07-01' },
  'reorganisation-carried-out': { title: 'Två nämnder blir en', effectiveOn: '2027-07-01' },
  'delegation-order-needed': { bodyName: 'Barn- och utbildningsnämnden', since: '2027-07-01' },
  'classification-decided': { ...asset, validUntil: '2028-03-03' },
  'classification-expired': { ...asset, expiredOn: '2027-01-31' },
  'classifications-waiting': { count: 38, unitName: 'Socialnämnden' },
  'exception-decided': { ...system, validUntil: '2028-03-03' },
  'exception-expired': { ...system, expiredOn: '2027-01-31' },
  'action-planned': { actionId: matterId, actionLabel: '2027-14', dueOn: '2027-03-03' },
  'action-reminder': { ...{ actionId: matterId, actionLabel: '2027-14', dueOn: '2027-03-03' }, daysLeft: 7 },
  'action-late': { actionId: matterId, actionLabel: '2027-14', dueOn: '2027-03-03' },
  'action-escalated': { actionId: matterId, actionLabel: '2027-14', dueOn: '2027-03-03' },
  'plan-digest': { year: 2027, total: 14, done: 5, late: 2, dropped: 1 },
  'plan-missing': { year: 2027 },
  'meetings-cancelled': {
    bodyName: 'Informationssäkerhetsrådet',
    days: ['2026-11-26', '2026-12-03'],
  },
  'action-assigned': { actionId: matterId, systemName: system.systemName, dueOn: '2027-03-03' },
  'calendar-gaps': {
    day: '2027-01-04',
    seriesIds: ['status-report', 'annual-report'],
    bodyNames: ['Kommunstyrelsen'],
  },
  'incident-reported': { incidentId: matterId, reportedOn: '2026-12-30' },
  'incident-alarm': { incidentId: matterId, percent: 75, dueAt: '2027-01-01T02:10:00.000Z' },
  'incident-breach-known': { incidentId: matterId, dueAt: '2027-01-03T08:00:00.000Z' },
  'incident-task-given': { incidentId: matterId, dueOn: '2027-01-04' },
  'incident-action-given': { actionId: matterId, dueOn: '2027-06-30' },
  'audit-sealed': { day: '2027-01-04', sealHash: 'ab12'.repeat(16), headCount: 417 },
}

/** A message of a template, parsed, with some parameters changed; one given as undefined is left out. */
export function messageOf(template: MessageTemplate, changed: object = {}): Message {
  const given = Object.entries({ ...parameters[template], ...changed }).filter(
    ([, value]) => value !== undefined,
  )
  return Message.parse({ template, ...Object.fromEntries(given) })
}

export const templates = Object.keys(parameters) as MessageTemplate[]
export const taskTemplates = templates.filter((template) => template.startsWith('task-'))

/** What a task of the register is about: an asset, or for a vacancy the register itself. There is no diary number. */
const registerSubjects = {
  'propose-classification': { matterTitle: asset.assetName, assetId: asset.assetId },
  'advise-classification': { matterTitle: asset.assetName, assetId: asset.assetId },
  'decide-classification': { matterTitle: asset.assetName, assetId: asset.assetId },
  'appoint-owner': { matterTitle: 'Vakant informationsägare: Grundskolan' },
}
export type RegisterTaskKind = keyof typeof registerSubjects
export const registerTaskKinds = Object.keys(registerSubjects) as RegisterTaskKind[]

/** A mail about a task of the register. */
export function registerTaskMessage(template: MessageTemplate, taskKind: RegisterTaskKind): Message {
  return messageOf(template, { taskKind, diaryNumber: undefined, ...registerSubjects[taskKind] })
}

/** A message for each word that a template chooses its sentences by. */
const everyWord: Message[] = Message.options.flatMap(({ shape }) => {
  const template = shape.template.value
  return Object.entries(shape).flatMap(([key, schema]) => {
    if (schema instanceof z.ZodEnum && key !== 'taskKind')
      return schema.options.map((word) => messageOf(template, { [key]: word }))
    if (schema instanceof z.ZodBoolean) return [true, false].map((is) => messageOf(template, { [key]: is }))
    return []
  })
})

/** Every template without what it may leave out. */
const barest: Message[] = Message.options.map(({ shape }) => {
  const optional = Object.entries(shape).filter(([, schema]) => schema instanceof z.ZodOptional)
  return messageOf(shape.template.value, Object.fromEntries(optional.map(([key]) => [key, undefined])))
})

/** Every template, with every word it knows, and for mails about tasks every kind of task. */
export const everyMessage: Message[] = [
  ...everyWord,
  ...barest,
  ...templates.map((template) => messageOf(template)),
  ...taskTemplates.flatMap((template) =>
    TaskKind.options.map((taskKind) => messageOf(template, { taskKind, bodyName: 'Kommunstyrelsen' })),
  ),
  ...taskTemplates.flatMap((template) =>
    registerTaskKinds.map((taskKind) => registerTaskMessage(template, taskKind)),
  ),
]

export const context: MailContext = {
  language: 'sv',
  consoleUrl: 'https://lis.example.se/',
  municipality: 'Alingsås kommun',
  recipientName: 'Anna Ek',
  recipientEmail: 'anna.ek@example.se',
  senderEmail: 'lis@example.se',
  issuedAt: '2027-02-01T08:00:00.000Z',
}

export const languages = ['sv', 'en'] as const
