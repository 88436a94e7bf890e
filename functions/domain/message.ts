// Every mail the system sends, as data: what it is about, never how it is worded and never what is secret.
import * as z from 'zod'
import { CalendarDay } from './calendar/calendar-day.ts'
import { DiaryNumber, DocumentType, VersionLabel } from './document/document.ts'
import { Instant, MatterId, MeetingId, Sha256, Slug, SortableId, TaskId } from './identifier.ts'
import { AlarmPercent } from './incident/legal-clock.ts'
import { OutcomeWord } from './meeting/outcome.ts'
import { SeriesId } from './series/series-id.ts'
import { TaskKind } from './task/task-kind.ts'

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
  dueAt: Instant.optional().describe('The hour of that day, where hours count'),
  bodyName: name.optional().describe('The body whose meeting or minutes the task is about'),
  assetId: Slug.optional().describe(
    'The information asset, where the task is about one and not about a matter',
  ),
}

const aboutAction = {
  actionId: SortableId,
  actionLabel: z.string().min(1).max(20).describe('Its number in the plan, never its title'),
  dueOn: CalendarDay,
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
    outcome: OutcomeWord,
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
    outcome: z.enum([
      'in-force',
      'repealed',
      'rejected',
      'withdrawn',
      'refused',
      'lapsed',
      'annulled',
      'received',
    ]),
  }),
  z.object({
    template: z.literal('draft-shared'),
    ...aboutMatter,
    versionLabel: VersionLabel,
    draftNumber: z.int().min(1),
  }),
  z.object({
    template: z.literal('respite-asked'),
    ...aboutMatter,
    taskId: TaskId,
    unitName: name,
    until: CalendarDay,
  }),
  z.object({
    template: z.literal('respite-decided'),
    ...aboutMatter,
    taskId: TaskId,
    granted: z.boolean(),
    dueOn: CalendarDay.describe('The last answer day after the decision'),
  }),
  z.object({
    template: z.literal('opinion-missing'),
    ...aboutMatter,
    unitName: name,
    dueOn: CalendarDay,
  }),
  z.object({
    template: z.literal('meeting-moved'),
    ...aboutMatter,
    bodyName: name,
    formerlyOn: CalendarDay,
    cause: z.enum(['cancelled', 'inquorate', 'urgent', 'late-notice']),
    nextOn: CalendarDay.optional().describe('Missing when the calendar has no further meeting'),
  }),
  z.object({
    template: z.literal('meeting-changed'),
    ...aboutMatter,
    meetingId: MeetingId,
    bodyName: name,
    meetingStart: Instant,
    meetingEnd: Instant,
  }),
  z.object({
    template: z.literal('members-summoned'),
    meetingId: MeetingId,
    bodyName: name,
    meetingStart: Instant,
    meetingEnd: Instant,
    matterCount: z.int().min(0),
  }),
  z.object({ template: z.literal('appeal-received'), ...aboutMatter, isInTime: z.boolean() }),
  z.object({
    template: z.literal('court-event'),
    ...aboutMatter,
    caseNumber: z.string().min(1).max(50).optional(),
    event: z.enum([
      'statement-requested',
      'inhibited',
      'inhibition-lifted',
      'dismissed',
      'rejected',
      'annulled',
      'appealed-further',
      'leave-granted',
      'leave-refused',
      'became-final',
    ]),
  }),
  z.object({
    template: z.literal('document-restored'),
    ...aboutMatter,
    documentTitle: name,
    versionLabel: VersionLabel.describe('The version that applies again'),
    because: z.enum(['inhibited', 'annulled']),
  }),
  z.object({
    template: z.literal('revision-started'),
    ...aboutMatter,
    documentTitle: name,
    because: z.enum(['review-date', 'topicality-review', 'court-ruling']),
  }),
  z.object({
    template: z.literal('chair-decision-reported'),
    bodyName: name,
    title: name,
    diaryNumber: DiaryNumber.optional(),
    reportOn: CalendarDay,
  }),
  z.object({
    template: z.literal('handover-list'),
    from: CalendarDay,
    to: CalendarDay,
    taskCount: z.int().min(0),
    chairDecisionCount: z.int().min(0).optional().describe('Decisions by the chair on the chief’s reports'),
  }),
  z.object({
    template: z.literal('reorganisation-to-review'),
    title: name,
    effectiveOn: CalendarDay,
  }),
  z.object({
    template: z.literal('reorganisation-carried-out'),
    title: name,
    effectiveOn: CalendarDay,
  }),
  z.object({
    template: z.literal('delegation-order-needed'),
    bodyName: name,
    since: CalendarDay,
  }),
  z.object({
    template: z.literal('classification-decided'),
    assetId: Slug,
    assetName: name,
    validUntil: CalendarDay,
  }),
  z.object({
    template: z.literal('classification-expired'),
    assetId: Slug,
    assetName: name,
    expiredOn: CalendarDay.describe('The last day it was in force'),
  }),
  z.object({
    template: z.literal('classifications-waiting'),
    count: z.int().min(1).describe('How many classifications an import has started'),
    unitName: name,
  }),
  z.object({
    template: z.literal('exception-decided'),
    systemId: Slug,
    systemName: name,
    validUntil: CalendarDay,
  }),
  z.object({
    template: z.literal('exception-expired'),
    systemId: Slug,
    systemName: name,
    expiredOn: CalendarDay.describe('Its last day'),
  }),
  z.object({
    template: z.literal('action-assigned'),
    actionId: SortableId,
    systemName: name,
    dueOn: CalendarDay,
  }),
  z.object({ template: z.literal('action-planned'), ...aboutAction }),
  z.object({
    template: z.literal('action-reminder'),
    ...aboutAction,
    daysLeft: z.int().min(0).describe('Days until the due day'),
  }),
  z.object({ template: z.literal('action-late'), ...aboutAction }),
  z.object({ template: z.literal('action-escalated'), ...aboutAction }),
  z.object({
    template: z.literal('plan-digest'),
    year: z.int(),
    total: z.int(),
    done: z.int(),
    late: z.int(),
    dropped: z.int(),
  }),
  z.object({ template: z.literal('plan-missing'), year: z.int() }),
  z.object({
    template: z.literal('meetings-cancelled'),
    bodyName: name,
    days: z.array(CalendarDay).min(2).max(2).describe('Two meetings in a row'),
  }),
  z.object({
    template: z.literal('incident-reported'),
    incidentId: SortableId,
    reportedOn: CalendarDay,
  }),
  z.object({
    template: z.literal('incident-alarm'),
    incidentId: SortableId,
    percent: AlarmPercent,
    dueAt: Instant,
  }),
  z.object({ template: z.literal('incident-breach-known'), incidentId: SortableId, dueAt: Instant }),
  z.object({ template: z.literal('incident-task-given'), incidentId: SortableId, dueOn: CalendarDay }),
  z.object({ template: z.literal('incident-action-given'), actionId: SortableId, dueOn: CalendarDay }),
  z.object({
    template: z.literal('extraordinary-report'),
    ...aboutMatter,
    event: z
      .enum(['opened', 'informed', 'chair-decision', 'crisis-committee', 'received'])
      .describe('What the recipient is told, or asked to do'),
  }),
  z.object({ template: z.literal('annual-report-signed'), ...aboutMatter, year: z.int() }),
  z.object({ template: z.literal('annual-report-sent'), ...aboutMatter, year: z.int() }),
  z.object({
    template: z.literal('report-action-assigned'),
    actionId: SortableId,
    dueOn: CalendarDay,
  }),
  z.object({
    template: z.literal('audit-sealed'),
    day: CalendarDay,
    sealHash: Sha256,
    headCount: z.int().min(0),
  }),
  z.object({
    template: z.literal('calendar-gaps'),
    day: CalendarDay,
    seriesIds: z.array(SeriesId).describe('What has no day to start on'),
    bodyNames: z.array(name).describe('Who has no meeting to come'),
  }),
])
export type Message = z.infer<typeof Message>
export type MessageTemplate = Message['template']
export type MessageOf<T extends MessageTemplate> = Extract<Message, { template: T }>
