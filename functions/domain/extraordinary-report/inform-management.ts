// The management is informed by mail and by word: who, when, how and by whom stands in the report (domain 2.5).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Decision, Stored } from '../decision.ts'
import type { Instant } from '../identifier.ts'
import { type Advance, mailTo, type Standstill } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { ExtraordinaryReport, Informing } from './extraordinary-report.ts'
import { changeReport, type ReportFile } from './report-file.ts'
import { reportMessage } from './report-message.ts'

/** Who is named to be informed. Throws `not-found`. */
export function informingOf({ informing }: ExtraordinaryReport, personId: string): Informing {
  const found = informing.find((each) => each.personId === personId)
  if (found === undefined) throw new Refusal('not-found', [{ path: 'body.personId', message: personId }])
  return found
}

function withInforming(
  report: ExtraordinaryReport,
  personId: string,
  facts: Partial<Informing>,
): ExtraordinaryReport {
  const informing = report.informing.map((each) =>
    each.personId === personId ? { ...each, ...facts } : each,
  )
  return { ...report, informing }
}

/** The task that asks someone to call comes with the mail to whoever is to be informed, with its time stamp. */
export function withMailToInformed(
  asking: Decision,
  file: ReportFile,
  personId: string,
  taskId: string,
  moment: Moment,
): Decision {
  const report = withInforming(file.report.state, personId, { mailedAt: moment.now, taskId })
  const effects = mailTo([personId], reportMessage(file.matter.state, 'informed'))
  const mailed = changeReport(file, { report }, 'management-mailed', moment, { effects })
  return {
    ...asking,
    changes: [...asking.changes, ...mailed.changes],
    effects: [...asking.effects, ...mailed.effects],
  }
}

/** `2027-07-12T08:00:20.000Z` → `2027-07-12T08:00` */
const minuteOf = (instant: Instant): string => instant.slice(0, 16)

/**
 * Nobody is told before the report was decided on, nor tomorrow. Whoever notes it says the minute and no more, so that
 * one who was called at once was told in the minute of the decision.
 * Throws `day-not-possible` with the instants between which it can have been.
 */
export function requireInformedInTime(
  { verdicts, triggeredAt }: ExtraordinaryReport,
  { informedAt }: AnswerOf<'confirm-informed'>,
  now: Instant,
): void {
  const earliest = verdicts.findLast(({ outcome }) => outcome === 'report')?.decidedAt ?? triggeredAt
  if (minuteOf(earliest) <= minuteOf(informedAt) && informedAt <= now) return
  throw new Refusal('day-not-possible', [{ path: 'body.answer.informedAt', message: `${earliest}..${now}` }])
}

/** Who told, when and how. Informing is noted also when the report has gone on to the board meanwhile. */
export function noteInformed(file: ReportFile, task: Task, moment: Moment): Advance | Standstill {
  const { answer, closedBy, subject } = task
  const { informedId } = subject
  if (answer?.kind !== 'confirm-informed' || closedBy === undefined || informedId === undefined)
    throw new Refusal('wrong-state')
  const report = withInforming(file.report.state, informedId, {
    informedAt: answer.informedAt,
    channels: answer.channels,
    recordedBy: closedBy,
    recordedAt: task.closedAt ?? moment.now,
  })
  return { decision: changeReport(file, { report }, 'management-informed', moment), next: 'noted' }
}

/** Those who hold their office today and have not been told; a coming chair keeps nothing waiting. */
export function awaitedInforming(
  { informing }: Pick<ExtraordinaryReport, 'informing'>,
  today: CalendarDay,
): Informing[] {
  return informing.filter(({ from, informedAt }) => from <= today && informedAt === undefined)
}

/** The way to the board is chosen when the management knows (domain 2.5). Throws `management-not-informed`. */
export function requireManagementInformed(report: ExtraordinaryReport, today: CalendarDay): void {
  const awaited = awaitedInforming(report, today)
  if (awaited.length === 0) return
  throw new Refusal(
    'management-not-informed',
    awaited.map(({ personId }) => ({ path: 'informing', message: personId })),
  )
}

/** The task in which someone is to be told, among the matter's. */
export function informingTask(tasks: readonly Stored<Task>[], personId: string): Stored<Task> | undefined {
  return tasks.findLast(
    ({ state }) => state.taskKind === 'confirm-informed' && state.subject.informedId === personId,
  )
}
