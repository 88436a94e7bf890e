// What companies and federations do with a policy the council has adopted: decisions of their own (domain 1.6).
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter } from './advance.ts'
import type { Matter } from './matter.ts'

/** Keeps the outcome; a later one of the same unit stands beside the earlier. */
export function noteAdoption(
  matter: Stored<Matter>,
  task: Task,
  { outcome, decidedOn }: AnswerOf<'adopt-document'>,
  moment: Moment,
): Advance {
  const { unitId } = task.subject
  if (unitId === undefined) throw new Refusal('wrong-state')
  const adoption = { unitId, taskId: task.id, outcome, decidedOn }
  const after: Matter = { ...matter.state, adoptions: [...(matter.state.adoptions ?? []), adoption] }
  return { decision: advanceMatter(matter, after, `adoption.${outcome}`, moment), next: 'noted' }
}
