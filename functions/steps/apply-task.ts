// Carries a closed task's answer over to its matter: reads what the rule of its kind needs, and asks that rule.
import * as z from 'zod'
import type { Stored } from '../domain/decision.ts'
import { TaskId } from '../domain/identifier.ts'
import { askToAdopt, noteAdoption } from '../domain/matter/adoption.ts'
import type { Advance, Standstill } from '../domain/matter/advance.ts'
import { endAppealPeriod } from '../domain/matter/appeal-period.ts'
import { askForReport, noteReport } from '../domain/matter/assignment.ts'
import { compileConsultation } from '../domain/matter/compilation.ts'
import { askForText, confirmConformedText, conformText } from '../domain/matter/conform-text.ts'
import { recordOutcome } from '../domain/matter/deliberation.ts'
import { chooseDraft, registerMatter } from '../domain/matter/drafting.ts'
import type { Matter } from '../domain/matter/matter.ts'
import { signMemo, writeMemo } from '../domain/matter/memo.ts'
import { recordAdjustment, recordAnnouncement } from '../domain/matter/minutes.ts'
import { noteOpinion } from '../domain/matter/opinion.ts'
import { planConsultation } from '../domain/matter/plan-consultation.ts'
import { deferralOf } from '../domain/meeting/check-outcome.ts'
import { Capacity } from '../domain/organisation/decision-path.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Task } from '../domain/task/task.ts'
import type { TaskKind } from '../domain/task/task-answer.ts'
import { readCaseFile } from '../store/case-file.ts'
import { handlersOf, idsOfRoleHolders } from '../store/role-holders.ts'
import { processOwnersOf } from './informed.ts'
import { loadMeeting } from './load-meeting.ts'
import type { StepContext, StepResult } from './step.ts'
import { step } from './step.ts'

const Input = z.strictObject({ taskId: TaskId, capacity: Capacity.optional() })

/** Where the machine goes when a task that needs an answer got none. */
const withoutAnswer = { refused: 'refused', ignored: 'ignored', withdrawn: 'closed' } as const

/** What is still done when the matter itself is over: its minutes, its assignments and what others do with its text. */
const outlivesMatter: ReadonlySet<TaskKind> = new Set([
  'adjust-minutes',
  'announce-minutes',
  'report-assignment',
  'adopt-document',
  'write-statement',
])

export const applyTask = step(Input, async ({ taskId, capacity }, context) => {
  const { state: task } = await context.store.load('task', taskId)
  const matter = await context.store.load('matter', task.matterId)
  if (task.status === 'open') throw new Refusal('wrong-state')
  const isOver = matter.state.phase.name === 'closed' || task.status === 'withdrawn'
  if (isOver && !outlivesMatter.has(task.taskKind)) return { output: { next: 'closed' } }
  if (task.taskKind === 'give-opinion') {
    const informedIds = await handlersOf(context.store, matter.state, context.moment.today)
    return answered(noteOpinion(matter, task, informedIds, context.moment))
  }
  if (task.taskKind === 'sign-memo') return answered(signMemo(matter, task, context.moment))
  if (task.status !== 'done') {
    // The text cannot enter into force without it, and no machine is there to ask again.
    if (task.taskKind === 'conform-text' || task.taskKind === 'confirm-conformed-text')
      return answered(askForText(matter, task, context.moment))
    if (task.status !== 'withdrawn' && task.taskKind === 'adopt-document')
      return answered(askToAdopt(matter, task, context.moment))
    if (task.status !== 'withdrawn' && task.taskKind === 'report-assignment')
      return answered(askForReport(matter, task, context.moment))
    return { output: { next: withoutAnswer[task.status] } }
  }
  return await applyAnswer(matter, task, capacity, context)
})

function answered({ decision, next }: Advance | Standstill): StepResult {
  return { decision, output: { next } }
}

async function applyAnswer(
  matter: Stored<Matter>,
  task: Task,
  capacity: Capacity | undefined,
  context: StepContext,
): Promise<StepResult> {
  const { store, moment } = context
  const { answer } = task
  const meetingId = task.subject.meetingId ?? ''
  switch (answer?.kind) {
    case 'register-matter':
      return answered(registerMatter(matter, answer, moment))
    case 'write-draft': {
      const draft = await store.load('draft', `${matter.state.id}/${answer.draftNumber}`)
      const informedIds = await idsOfRoleHolders(store, ['council-member'], moment.today)
      return answered(chooseDraft(matter, draft.state, answer, informedIds, moment))
    }
    case 'plan-consultation':
      return answered(planConsultation(matter, answer, moment))
    case 'compile-consultation':
      return answered(
        compileConsultation(matter, answer, await consultedPersons(matter.state, context), moment),
      )
    case 'write-memo': {
      const { draftNumber } = answer
      const draft =
        draftNumber === undefined ? undefined : await store.load('draft', `${matter.state.id}/${draftNumber}`)
      return answered(writeMemo(matter, task, answer, draft?.state, moment))
    }
    case 'record-outcome': {
      const { body, meeting } = await loadMeeting(store, meetingId)
      const informedIds = await processOwnersOf(matter.state, context)
      const deferredBy = deferralOf(answer, task.subject)
      const about = { body, capacity: Capacity.parse(capacity), meeting, deferredBy, informedIds }
      return answered(recordOutcome(matter, answer, about, moment))
    }
    case 'adjust-minutes':
      return answered(recordAdjustment(matter, meetingId, answer, moment))
    case 'announce-minutes':
      return answered(
        recordAnnouncement(matter, meetingId, answer, await processOwnersOf(matter.state, context), moment),
      )
    case 'confirm-appeal-period': {
      const informedIds = await processOwnersOf(matter.state, context)
      const file = await readCaseFile(store, matter)
      return answered(endAppealPeriod(file, answer, informedIds, moment))
    }
    case 'conform-text': {
      const draft = await store.load('draft', `${matter.state.id}/${answer.draftNumber}`)
      return answered(conformText(matter, draft.state, meetingId, moment))
    }
    case 'confirm-conformed-text': {
      const { draftNumber } = task.subject
      if (draftNumber === undefined) throw new Refusal('wrong-state')
      return answered(confirmConformedText(matter, draftNumber, answer, meetingId, moment))
    }
    case 'report-assignment':
      return answered(noteReport(matter, task, answer, moment))
    case 'adopt-document':
      return answered(noteAdoption(matter, task, answer, moment))
    // The statement stands in its task, and a topicality review is no matter: neither changes one.
    case 'write-statement':
      return { output: { next: 'noted' } }
    case 'review-topicality':
    case 'propose-classification':
    case 'advise-classification':
    case 'decide-classification':
    case 'appoint-owner':
    case 'draft-plan':
    case 'rank-plan':
    case 'finance-plan':
    case 'draft-extraordinary-report':
    case 'decide-extraordinary-report':
    case 'confirm-informed':
    case 'choose-report-route':
    case 'comment-status-report':
    case 'receive-status-report':
    case 'answer-status-question':
    case 'answer-data-call':
    case 'attach-dpo-report':
    case 'compile-annual-report':
    case 'review-annual-report':
    case 'review-secrecy':
    case 'sign-annual-report':
    case 'give-opinion':
    case 'sign-memo':
    case 'review-draft':
    case undefined:
      throw new Refusal('wrong-state')
    default:
      return answer satisfies never
  }
}

/** Those who answered for the consulted units. */
async function consultedPersons(matter: Matter, { store }: StepContext): Promise<string[]> {
  const taskIds = matter.opinions.flatMap(({ taskId }) => (taskId ? [taskId] : []))
  const tasks = await Promise.all(taskIds.map((taskId) => store.find('task', taskId)))
  return tasks.flatMap((task) => (task ? [task.state.assignee.personId] : []))
}
