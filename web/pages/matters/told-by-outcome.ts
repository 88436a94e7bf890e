// A task that is done changes its matter: that change is told, with whoever did the task, and the task itself only in the whole history.
import type { TaskKind } from '../../../functions/domain/task/task-kind.ts'

/** The task that each change of the matter carries out. */
const taskBehind: Readonly<Record<string, TaskKind>> = {
  'matter.registered': 'register-matter',
  'matter.drafted': 'write-draft',
  'consultation.planned': 'plan-consultation',
  'consultation.skipped': 'plan-consultation',
  'opinion.answered': 'give-opinion',
  'opinion.abstained': 'give-opinion',
  'opinion.late': 'give-opinion',
  'consultation.compiled': 'compile-consultation',
  'memo.written': 'write-memo',
  'memo.signed': 'sign-memo',
  'memo.returned': 'sign-memo',
  'decision.approved': 'record-outcome',
  'decision.approved-with-changes': 'record-outcome',
  'decision.rejected': 'record-outcome',
  'decision.referred-back': 'record-outcome',
  'decision.tabled': 'record-outcome',
  'decision.withdrawn': 'record-outcome',
  'minutes.adjusted': 'adjust-minutes',
  'minutes.announced': 'announce-minutes',
  'decision.gained-legal-force': 'confirm-appeal-period',
  'matter.text-conformed': 'conform-text',
  'assignment.reported': 'report-assignment',
  'adoption.adopted': 'adopt-document',
  'adoption.adopted-with-additions': 'adopt-document',
  'adoption.adopted-in-parts': 'adopt-document',
  'adoption.not-adopted': 'adopt-document',
  'action-plan.drafted': 'draft-plan',
  'matter.ranked': 'rank-plan',
  'matter.financed': 'finance-plan',
}

const told: readonly TaskKind[] = Object.values(taskBehind)

export const isToldByOutcome = (kind: TaskKind | undefined): boolean =>
  kind !== undefined && told.includes(kind)

export const taskBehindAction = (action: string): TaskKind | undefined => taskBehind[action]
