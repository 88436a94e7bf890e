// The draft of an extraordinary report: asked for with 24 hours to go, reminded of, passed on to the chief when they are over, and noted.
import { systemStamp } from '../actor.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Advance, Standstill } from '../matter/advance.ts'
import { startMachine } from '../matter/advance.ts'
import { withAuthor } from '../matter/drafting.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import { findAssignee } from '../task/choose-assignee.ts'
import { mailAssignee } from '../task/open-task.ts'
import { reassign, type Successors } from '../task/reassign-task.ts'
import type { Task } from '../task/task.ts'
import { taskReminder } from '../task/task-message.ts'
import { taskRules } from '../task/task-rule.ts'
import { draftDueAt, draftReminderAt } from './draft-clock.ts'
import type { ExtraordinaryReport } from './extraordinary-report.ts'
import { changeReport, isOver, type ReportFile } from './report-file.ts'

/** The first round counts from the trigger; a later one from when the text was sent back. */
export function beginDraft(file: ReportFile, moment: Moment): Advance | Standstill {
  if (isOver(file)) return { decision: undefined, next: 'closed' }
  const { draftedAt, draftEscalatedAt: _, ...report } = file.report.state
  const isAnew = draftedAt !== undefined
  const after: ExtraordinaryReport = {
    ...report,
    status: 'drafting',
    ...(isAnew && { round: report.round + 1, draftDueAt: draftDueAt(moment.now) }),
  }
  const { id: matterId } = file.matter.state
  const effects = [startMachine('extraordinary-report', { matterId, entry: 'clock' })]
  const decision = changeReport(
    file,
    { report: after, matter: { ...file.matter.state, phase: { name: 'drafting' } } },
    'draft-asked-for',
    moment,
    { effects },
  )
  return { decision, next: 'draft' }
}

/** The instants that the report's clock waits for. */
export function readClock({ draftDueAt: dueAt }: ExtraordinaryReport): { remindAt: string; dueAt: string } {
  return { remindAt: draftReminderAt(dueAt), dueAt }
}

/** Whether this is the task that the draft is awaited in, still undone. */
export function isOpenDraftTask({ state }: Stored<Task>): boolean {
  return state.taskKind === 'draft-extraordinary-report' && state.status === 'open'
}

/** Six hours are left: whoever writes is reminded. A clock of an earlier round, and one that is repeated, change nothing. */
export function remindOfDraft(
  { report }: ReportFile,
  task: Stored<Task> | undefined,
  deputiesOf: Successors['deputiesOf'],
  { now, today }: Moment,
): { decision: Decision | undefined; next: 'wait' | 'over' } {
  const isDue = now >= draftReminderAt(report.state.draftDueAt)
  if (task === undefined || !isDue) return { decision: undefined, next: 'over' }
  const after: Task = { ...task.state, reminderCount: task.state.reminderCount + 1 }
  const decision: Decision = {
    at: now,
    actor: systemStamp,
    changes: [{ before: task, after, action: 'task.reminded' }],
    effects: mailAssignee(after, deputiesOf(after.assignee.personId), taskReminder(after, today)),
  }
  return { decision, next: 'wait' }
}

/**
 * The hours are over and the coordinator has not written: the security chief is asked instead, and the report says since
 * when it is late. Whoever is asked already keeps the task.
 */
export function escalateDraft(
  file: ReportFile,
  task: Stored<Task> | undefined,
  { holders, deputiesOf }: Successors,
  moment: Moment,
): { decision: Decision | undefined; next: 'late' | 'over' } {
  const { state: report } = file.report
  const isDue = moment.now >= report.draftDueAt
  if (task === undefined || !isDue || report.draftEscalatedAt !== undefined)
    return { decision: undefined, next: 'over' }
  const late = changeReport(
    file,
    { report: { ...report, draftEscalatedAt: moment.now } },
    'draft-late',
    moment,
  )
  const { assignee, escalation, disqualifiedIds, taskKind } = task.state
  const isFirst = assignee.role === taskRules[taskKind].role
  const next = isFirst
    ? findAssignee(holders, escalation, undefined, [...disqualifiedIds, assignee.personId])
    : undefined
  if (next === undefined) return { decision: late, next: 'late' }
  const passedOn = reassign(task, next, {
    ...moment,
    actor: systemStamp,
    action: 'task.escalated',
    deputyIds: deputiesOf(next.assignee.personId),
  })
  return {
    decision: {
      ...late,
      changes: [...late.changes, ...passedOn.changes],
      effects: [...late.effects, ...passedOn.effects],
    },
    next: 'late',
  }
}

/** The draft goes to whoever decides; its author is not that person (design 6). */
export function noteDraft(file: ReportFile, task: Task, moment: Moment): Advance {
  const { answer, closedBy } = task
  if (answer?.kind !== 'draft-extraordinary-report' || closedBy === undefined)
    throw new Refusal('wrong-state')
  const report: ExtraordinaryReport = {
    ...file.report.state,
    status: 'deciding',
    content: answer.content,
    draftedAt: task.closedAt ?? moment.now,
    draftedBy: closedBy.personId,
    concernsSecurityChief: answer.concernsSecurityChief ?? file.report.state.concernsSecurityChief,
  }
  const matter = {
    ...file.matter.state,
    authorIds: withAuthor(file.matter.state.authorIds, closedBy.personId),
    phase: { name: 'approval' as const },
  }
  return { decision: changeReport(file, { report, matter }, 'drafted', moment), next: 'decide' }
}
