// What an answer must satisfy besides its form, from facts the task carries.
import { addDays, type CalendarDay } from '../calendar/calendar-day.ts'
import { checkOutcome } from '../meeting/check-outcome.ts'
import { Refusal } from '../refusal.ts'
import { checkReception } from '../report/receive-status-report.ts'
import type { Task } from './task.ts'
import type { TaskAnswer } from './task-answer.ts'

/** Half a year *(our choice)*: bodies with few meetings have time, and the preparation's execution outlives it. */
const longestConsultationDays = 182

/**
 * The database takes 400 kB in one item, and a matter keeps the memo, the compilation and every motivation: one answer
 * gets a quarter, some fifty pages.
 */
const longestAnswerBytes = 100_000

function requireRoomFor(answer: TaskAnswer): void {
  const bytes = new TextEncoder().encode(JSON.stringify(answer)).length
  if (bytes > longestAnswerBytes) {
    throw new Refusal('body-too-large', [
      {
        path: 'body.answer',
        message: {
          sv: `Svaret är för stort: ${bytes} byte, högst ${longestAnswerBytes}.`,
          en: `The answer is too large: ${bytes} bytes, at most ${longestAnswerBytes}.`,
        },
      },
    ])
  }
}

function requireDayBetween(
  path: string,
  day: CalendarDay,
  earliest: CalendarDay | undefined,
  latest: CalendarDay,
): void {
  const tooEarly = earliest !== undefined && day < earliest
  const tooLate = day > latest
  if (tooEarly || tooLate) {
    throw new Refusal('day-not-possible', [
      { path: `body.answer.${path}`, message: `${earliest ?? ''}..${latest}` },
    ])
  }
}

/** The answer is of the task's kind, and the recorded facts do not contradict it. */
export function requireFitting(task: Task, answer: TaskAnswer, today: CalendarDay): void {
  if (answer.kind !== task.taskKind) {
    throw new Refusal('malformed-request', [
      {
        path: 'body.answer.kind',
        message: {
          sv: `Uppgiften är av slaget ${task.taskKind}.`,
          en: `The task is of the kind ${task.taskKind}.`,
        },
      },
    ])
  }
  checkAnswer(task, answer, today)
}

/** Refuses an answer that the recorded facts contradict. */
export function checkAnswer(task: Task, answer: TaskAnswer, today: CalendarDay): void {
  requireRoomFor(answer)
  const { earliestDay, latestDay = today } = task.subject
  switch (answer.kind) {
    case 'record-outcome':
      checkOutcome(answer, task.subject, today)
      return
    case 'adjust-minutes':
      requireDayBetween('adjustedOn', answer.adjustedOn, earliestDay, today)
      return
    case 'announce-minutes':
      requireDayBetween('announcedOn', answer.announcedOn, earliestDay, today)
      return
    case 'confirm-appeal-period':
      if (answer.result.outcome === 'notice-taken-down') {
        const { takenDownOn, announcedAgainOn } = answer.result
        requireDayBetween('result.takenDownOn', takenDownOn, earliestDay, latestDay)
        requireDayBetween('result.announcedAgainOn', announcedAgainOn, takenDownOn, today)
      }
      return
    case 'plan-consultation': {
      if (answer.plan.decision === 'consult') {
        const [earliest, latest] = [addDays(today, 1), addDays(today, longestConsultationDays)]
        requireDayBetween('plan.lastAnswerDay', answer.plan.lastAnswerDay, earliest, latest)
      }
      return
    }
    case 'rank-plan':
      if (answer.metOn) requireDayBetween('metOn', answer.metOn, earliestDay, today)
      return
    case 'write-statement':
      requireDayBetween('sentOn', answer.sentOn, earliestDay, today)
      return
    case 'adopt-document':
      requireDayBetween('decidedOn', answer.decidedOn, earliestDay, today)
      return
    case 'register-matter':
    case 'write-draft':
    case 'review-draft':
    case 'give-opinion':
    case 'compile-consultation':
    case 'write-memo':
    case 'sign-memo':
    case 'conform-text':
    case 'confirm-conformed-text':
    case 'report-assignment':
    case 'review-topicality':
    case 'propose-classification':
    case 'advise-classification':
    case 'decide-classification':
    case 'appoint-owner':
    case 'draft-plan':
    case 'finance-plan':
    case 'draft-extraordinary-report':
    case 'decide-extraordinary-report':
    case 'confirm-informed':
    case 'choose-report-route':
    case 'comment-status-report':
    case 'answer-status-question':
    case 'answer-data-call':
    case 'attach-dpo-report':
    case 'compile-annual-report':
    case 'review-annual-report':
    case 'review-secrecy':
    case 'sign-annual-report':
      return
    case 'receive-status-report':
      checkReception(task, answer)
      if (answer.action && answer.action.dueOn < today)
        throw new Refusal('day-not-possible', [{ path: 'body.answer.action.dueOn', message: `≥ ${today}` }])
      return
    default:
      answer satisfies never
  }
}
