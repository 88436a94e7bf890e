// The form of a task, by its kind: most need no more than their schema, some a field of their own.
import type { ComponentType } from 'react'
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'
import { AnswerForm } from './answer-form.tsx'
import { DecideClassification, ProposeClassification } from './answers-of-classes.tsx'
import { CompileConsultation, GiveOpinion } from './answers-of-consultation.tsx'
import { AnswerWithDraft, WriteMemo } from './answers-of-drafts.tsx'
import { AnswerOfPlan } from './answers-of-plans.tsx'
import {
  AnswerDataCall,
  CompileAnnualReport,
  DecideUrgentReport,
  ReviewSecrecy,
  Sign,
} from './answers-of-reports.tsx'
import type { TaskRow } from './task-list.tsx'

const forms: Partial<Record<TaskKind, ComponentType<{ task: TaskRow }>>> = {
  'write-draft': AnswerWithDraft,
  'conform-text': AnswerWithDraft,
  'write-memo': WriteMemo,
  'sign-memo': Sign,
  'give-opinion': GiveOpinion,
  'compile-consultation': CompileConsultation,
  'propose-classification': ProposeClassification,
  'decide-classification': DecideClassification,
  'rank-plan': AnswerOfPlan,
  'finance-plan': AnswerOfPlan,
  'decide-extraordinary-report': DecideUrgentReport,
  'answer-data-call': AnswerDataCall,
  'compile-annual-report': CompileAnnualReport,
  'review-secrecy': ReviewSecrecy,
  'sign-annual-report': Sign,
}

export function TaskAnswer({ task }: { task: TaskRow }) {
  const Form = forms[task.taskKind] ?? AnswerForm
  return <Form task={task} />
}
