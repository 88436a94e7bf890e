// Every mail the system sends, as data: what it is about, never how it is worded and never what is secret.
import * as z from 'zod'
import { CalendarDay } from './calendar/calendar-day.ts'
import { DiaryNumber, DocumentType, VersionLabel } from './document/document.ts'
import { Instant, MatterId, MeetingId, Sha256, TaskId } from './identifier.ts'
import { TaskKind } from './task/task.ts'

const name = z.string().min(1).max(300)

const aboutMatter = {
  matterId: MatterId,
  matterTitle: name,
  diaryNumber: DiaryNumber.optional().describe('Missing until the registrar has given one'),
}

const aboutTask = {
  ...aboutMatter,
  taskId: TaskId,
  taskKind: TaskKind,
  dueOn: CalendarDay,
  bodyName: name.optional().describe('The body whose meeting or minutes the task is about'),
}

const aboutBody = {
  bodyName: name,
  bodyAbbreviation: z.string().min(1).max(20).describe('As written before a paragraph: KF § 87'),
  heldOn: CalendarDay.describe('The day of the meeting'),
  paragraph: z.int().min(1),
}

/**
 * One kind of mail for each template; the keys M01–M24 are those of the domain's table of mails.
 * A message carries titles, diary numbers, days, names of bodies and units, and nothing anyone wrote freely.
 */
export const Message = z.discriminatedUnion('template', [
  z.object({ template: z.literal('matter-opened'), ...aboutMatter }),
  z.object({ template: z.literal('task-assigned'), ...aboutTask }),
  z.object({
    template: z.literal('task-reminder'),
    ...aboutTask,
    daysLeft: z.int().min(0).describe('Days until the due day; 0 on the day itself'),
  }),
  z.object({ template: z.literal('task-overdue'), ...aboutTask }),
  z.object({ template: z.literal('task-escalated'), ...aboutTask }),
  z.object({ template: z.literal('task-handed-over'), ...aboutTask }),
  z.object({ template: z.literal('opinion-received'), ...aboutMatter, unitName: name }),
  z.object({ template: z.literal('consultation-compiled'), ...aboutMatter }),
  z.object({
    template: z.literal('summoned'),
    ...aboutMatter,
    meetingId: MeetingId,
    bodyName: name,
    meetingStart: Instant,
    meetingEnd: Instant,
  }),
  z.object({
    template: z.literal('decision-made'),
    ...aboutMatter,
    ...aboutBody,
    outcome: z
      .enum(['approved', 'rejected', 'referred-back', 'tabled'])
      .describe('bifall, avslag, återremiss, bordläggning'),
  }),
  z.object({ template: z.literal('minutes-extract'), ...aboutMatter, ...aboutBody }),
  z.object({
    template: z.literal('legal-force'),
    ...aboutMatter,
    documentTitle: name,
    legalForceOn: CalendarDay,
  }),
  z.object({
    template: z.literal('document-in-force'),
    ...aboutMatter,
    documentTitle: name,
    documentType: DocumentType,
    versionLabel: VersionLabel,
    validFrom: CalendarDay,
    legalForceOn: CalendarDay.optional().describe('Missing while legal force is awaited (KL 13:14)'),
  }),
  z.object({
    template: z.literal('matter-closed'),
    ...aboutMatter,
    outcome: z.enum(['in-force', 'rejected', 'refused', 'lapsed']),
  }),
  z.object({
    template: z.literal('audit-sealed'),
    day: CalendarDay,
    sealHash: Sha256,
    headCount: z.int().min(0),
  }),
])
export type Message = z.infer<typeof Message>
export type MessageTemplate = Message['template']
export type MessageOf<T extends MessageTemplate> = Extract<Message, { template: T }>
