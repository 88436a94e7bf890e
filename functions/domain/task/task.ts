// A task (uppgift): one thing one person is asked to do, with three exits: done, refused, ignored.
import * as z from 'zod'
import { ActorStamp } from '../actor.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { AdviceGround } from '../classification/classification.ts'
import { DiaryNumber } from '../document/document.ts'
import { Instant, MatterId, MeetingId, PersonId, Slug, TaskId } from '../identifier.ts'
import { AnnouncementBasis } from '../law/announcement.ts'
import { BodyKind } from '../law/body-law.ts'
import { Role } from '../organisation/role.ts'
import { DeputyScope } from '../organisation/role-assignment.ts'
import { TaskAnswer } from './task-answer.ts'
import { TaskKind } from './task-kind.ts'

/** Who is asked: a person in a role at a unit. */
export const Assignee = z.object({ personId: PersonId, name: z.string(), role: Role, unitId: Slug })
export type Assignee = z.infer<typeof Assignee>

/** What the task is about besides its matter. */
export const TaskSubject = z.object({
  draftNumber: z.int().optional(),
  unitId: Slug.optional().describe('The consulted unit'),
  bodyId: Slug.optional(),
  bodyName: z.string().optional(),
  meetingId: MeetingId.optional(),
  /** Facts the answer is checked against, so that completing needs no further read. */
  seatCount: z.int().optional(),
  earliestDay: CalendarDay.optional(),
  latestDay: CalendarDay.optional(),
  bodyKind: BodyKind.optional(),
  minorityUsed: z.boolean().optional(),
  announcement: AnnouncementBasis.optional(),
  /** The text of the assignment to report on stands in the matter, at this place of this decision. */
  assignment: z.int().optional(),
  documentId: Slug.optional(),
  planYear: z.int().optional().describe('The year of the action plan'),
  period: z.string().optional().describe('The month of the status report'),
  questionAsked: z.boolean().optional().describe('A question about it has gone back once'),
  assetId: Slug.optional().describe('The information asset that is classified'),
  classificationNumber: z.int().optional().describe('Which of the asset’s classifications'),
  adviceGround: AdviceGround.optional().describe('Why advice is asked for'),
  informedId: PersonId.optional().describe('Who of the management is to be informed'),
  changedShare: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('How much of the text changed since it was consulted on'),
  proposesConsultation: z
    .boolean()
    .optional()
    .describe('Whether that is so much that the municipality’s rules propose to consult anew'),
})
export type TaskSubject = z.infer<typeof TaskSubject>

export const TaskStatus = z.enum(['open', 'done', 'refused', 'ignored', 'withdrawn'])

export const Task = z.object({
  kind: z.literal('task'),
  id: TaskId,
  matterId: MatterId,
  taskKind: TaskKind,
  process: DeputyScope,
  matterTitle: z.string(),
  diaryNumber: DiaryNumber.optional(),
  subject: TaskSubject,
  assignee: Assignee,
  /** Roles not asked yet, in order. */
  escalation: z.array(Role),
  /** People who may not do it: authors where approval is asked, and the disqualified. */
  authorIds: z.array(PersonId),
  disqualifiedIds: z.array(PersonId),
  openedAt: Instant,
  dueOn: CalendarDay,
  dueAt: Instant.optional().describe('The instant, where hours count and not days'),
  nextReminderOn: CalendarDay.optional(),
  reminderCount: z.int(),
  escalatedAt: Instant.optional(),
  /** The waiting machine's task token; never shown. */
  token: z.string().describe('Empty for a standing task, whose answer starts an execution of its own'),
  tokenAt: Instant.optional().describe('When the machine last asked anew, with another token'),
  status: TaskStatus,
  closedAt: Instant.optional(),
  closedBy: ActorStamp.optional(),
  onBehalfOf: ActorStamp.optional(),
  answer: TaskAnswer.optional(),
  refusalReason: z.string().optional(),
  lastReason: z.string().optional().describe('Why it was handed over or passed on'),
  openedByAssigneeAt: Instant.optional().describe('When whoever is asked first read it'),
  respite: z
    .object({
      until: CalendarDay,
      reason: z.string(),
      askedAt: Instant,
      status: z.enum(['asked', 'granted', 'declined']),
      decisionReason: z.string().optional().describe('What the handler said of it'),
    })
    .optional()
    .describe('Anstånd'),
})
export type Task = z.infer<typeof Task>
