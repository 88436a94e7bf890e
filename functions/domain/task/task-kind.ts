// The kinds of task by name alone, for whatever names a task without knowing its answer: a mail carries no form.
import * as z from 'zod'
import { urgentTaskKinds } from './urgent-task-kind.ts'

export const TaskKind = z.enum([
  'register-matter',
  'write-draft',
  'review-draft',
  'plan-consultation',
  'give-opinion',
  'compile-consultation',
  'write-memo',
  'sign-memo',
  'record-outcome',
  'adjust-minutes',
  'announce-minutes',
  'confirm-appeal-period',
  'conform-text',
  'confirm-conformed-text',
  'report-assignment',
  'write-statement',
  'review-topicality',
  'adopt-document',
  'propose-classification',
  'advise-classification',
  'decide-classification',
  'appoint-owner',
  'draft-plan',
  'rank-plan',
  'finance-plan',
  ...urgentTaskKinds,
])
export type TaskKind = z.infer<typeof TaskKind>
