// What companies and federations do with a policy the council has adopted: decisions of their own (domain 1.6).
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter } from './advance.ts'
import type { Matter } from './matter.ts'
import { openStandingTask } from './standing-task.ts'

/**
 * Keeps the outcome; a later one of the same unit stands beside the earlier. A unit that refers it back or says no is
 * asked again: it prepares the document anew, or the owner takes the matter up with it.
 */
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
  const isAdopted = outcome !== 'referred-back' && outcome !== 'not-adopted'
  const again = { unitId, role: task.assignee.role }
  const effects = isAdopted ? [] : [openStandingTask(matter.state.id, 'adopt-document', again)]
  return { decision: advanceMatter(matter, after, `adoption.${outcome}`, moment, { effects }), next: 'noted' }
}

/**
 * The unit said nothing, or refused the task: it is asked again, or nobody would know that its board has not adopted the
 * document. After an annulment there is nothing to adopt.
 */
export function askToAdopt(matter: Stored<Matter>, task: Task, moment: Moment): Advance | Standstill {
  const { id, phase } = matter.state
  const { unitId } = task.subject
  if (unitId === undefined) throw new Refusal('wrong-state')
  if (phase.name === 'closed' && phase.outcome === 'annulled') return { decision: undefined, next: 'closed' }
  const effects = [openStandingTask(id, 'adopt-document', { unitId, role: task.assignee.role })]
  const decision = advanceMatter(matter, matter.state, 'matter.asked-again', moment, { effects })
  return { decision, next: 'asked-again' }
}
