// From the coordinator's comment to the security chief's answer: noted, a question, an action, or on to the board (domain 2.4).
import { systemStamp } from '../actor.ts'
import type { Change, Decision, Effect, Stored } from '../decision.ts'
import { type Advance, startMachine } from '../matter/advance.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { AskingCase } from '../task/open-task.ts'
import type { Task, TaskSubject } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import { type StatusReport, statusReportTitle } from './status-report.ts'

/** What a task says of the report that it is about. */
export function caseOfStatusReport(report: StatusReport): AskingCase {
  return { id: report.id, process: 'status-report', title: statusReportTitle(report), authorIds: [] }
}

/** One question may go back: whether it has been asked follows the task, so that answering needs no further read. */
export function subjectOfStatusTask({ period, question }: StatusReport): TaskSubject {
  return { period, questionAsked: question !== undefined }
}

/** @throws Refusal `question-asked-once` */
export function checkReception({ subject }: Task, { outcome }: AnswerOf<'receive-status-report'>): void {
  if (outcome === 'question' && subject.questionAsked === true)
    throw new Refusal('question-asked-once', [{ path: 'body.answer.outcome', message: outcome }])
}

function advance(
  before: Stored<StatusReport>,
  after: StatusReport,
  action: string,
  { now }: Moment,
  more: { changes?: readonly Change[]; effects?: readonly Effect[] } = {},
): Decision {
  const changes = [{ before, after, action }, ...(more.changes ?? [])]
  return { at: now, actor: systemStamp, changes, effects: more.effects ?? [] }
}

/** The report goes to the security chief with the comment, or without one when nobody gave it in time. */
export function noteComment(report: Stored<StatusReport>, task: Task, moment: Moment): Advance {
  const { answer, closedBy } = task
  const comment =
    answer?.kind === 'comment-status-report'
      ? {
          decisionsNeeded: answer.decisionsNeeded,
          ...(answer.comment !== undefined && { comment: answer.comment }),
          ...(closedBy && { commentedBy: closedBy }),
        }
      : {}
  const after: StatusReport = { ...report.state, ...comment, status: 'sent' }
  return { decision: advance(report, after, 'status-report.sent', moment), next: 'sent' }
}

/** The coordinator's answer goes back with the report; silence sends it back without one. */
export function noteReply(report: Stored<StatusReport>, task: Task, moment: Moment): Advance {
  const { answer } = task
  const reply = answer?.kind === 'answer-status-question' ? { reply: answer.answer } : {}
  const after: StatusReport = { ...report.state, ...reply, status: 'sent' }
  return { decision: advance(report, after, 'status-report.replied', moment), next: 'replied' }
}

/** An action that the security chief demanded, as `action-of-report.ts` makes it. */
export interface DemandedAction {
  change: Change
  effects: readonly Effect[]
  actionId: string
}

/**
 * What the security chief did. Silence is an answer too: it is shown in the next report.
 * @param demanded makes the action that was demanded; not called otherwise
 */
export function noteReception(
  report: Stored<StatusReport>,
  task: Task,
  demanded: (answer: NonNullable<AnswerOf<'receive-status-report'>['action']>) => DemandedAction,
  moment: Moment,
): Advance {
  const { answer, closedBy, onBehalfOf } = task
  if (answer?.kind !== 'receive-status-report' || closedBy === undefined) {
    const after: StatusReport = { ...report.state, status: 'unanswered' }
    return { decision: advance(report, after, 'status-report.unanswered', moment), next: 'silent' }
  }
  if (answer.outcome === 'question') {
    const question = { question: answer.question ?? '', questionBy: closedBy }
    const after: StatusReport = { ...report.state, ...question, status: 'questioned' }
    return { decision: advance(report, after, 'status-report.questioned', moment), next: 'question' }
  }
  const action = answer.action === undefined ? undefined : demanded(answer.action)
  const reception: StatusReport['reception'] = {
    outcome: answer.outcome,
    by: closedBy,
    ...(onBehalfOf && { onBehalfOf }),
    at: task.closedAt ?? moment.now,
    taskId: task.id,
    ...(answer.reason !== undefined && { reason: answer.reason }),
    ...(action && { actionId: action.actionId }),
  }
  const after: StatusReport = { ...report.state, reception, status: 'received' }
  const decision = advance(report, after, 'status-report.received', moment, {
    changes: action ? [action.change] : [],
    effects: [
      ...(action?.effects ?? []),
      ...(answer.outcome === 'escalate' ? [escalation(report.state.id)] : []),
    ],
  })
  return { decision, next: 'received' }
}

/** The security chief's own judgement starts an extraordinary report (domain 2.5). */
function escalation(statusReportId: string): Effect {
  return startMachine('extraordinary-report', {
    entry: 'opening',
    cause: 'special-reasons',
    statusReportId,
  })
}
