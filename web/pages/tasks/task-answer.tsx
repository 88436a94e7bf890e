// The form of a task, by its kind: most need no more than their schema, some a field of their own.
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { AnswerForm } from './answer-form.tsx'
import { type PartOfTask, partsIn } from './part-of-task.tsx'
import type { TaskRow } from './task-list.tsx'

const ofDecision = partsIn(() => import('./decide-classification.tsx'))
const ofProposal = partsIn(() => import('./propose-classification.tsx'))
const ofConsultation = partsIn(() => import('./answers-of-consultation.tsx'))
const ofDrafts = partsIn(() => import('./answers-of-drafts.tsx'))
const ofPlans = partsIn(() => import('./answers-of-plans.tsx'))
const ofReports = partsIn(() => import('./answers-of-reports.tsx'))

const forms: Partial<Record<TaskKind, PartOfTask>> = {
  'write-draft': ofDrafts('AnswerWithDraft'),
  'conform-text': ofDrafts('AnswerWithDraft'),
  'write-memo': ofDrafts('WriteMemo'),
  'sign-memo': ofReports('Sign'),
  'give-opinion': ofConsultation('GiveOpinion'),
  'compile-consultation': ofConsultation('CompileConsultation'),
  'propose-classification': ofProposal('ProposeClassification'),
  'decide-classification': ofDecision('DecideClassification'),
  'rank-plan': ofPlans('AnswerOfPlan'),
  'finance-plan': ofPlans('AnswerOfPlan'),
  'decide-extraordinary-report': ofReports('DecideUrgentReport'),
  'answer-data-call': ofReports('AnswerDataCall'),
  'compile-annual-report': ofReports('CompileAnnualReport'),
  'review-secrecy': ofReports('ReviewSecrecy'),
  'sign-annual-report': ofReports('Sign'),
}

export function TaskAnswer({ task }: { task: TaskRow }) {
  const Form = forms[task.taskKind] ?? AnswerForm
  return <Form task={task} />
}
