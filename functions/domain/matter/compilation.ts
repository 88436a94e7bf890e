// The compilation (remissammanställning): how each consulted unit's view was met (domain 1.4, state 07).
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo, startMachine } from './advance.ts'
import type { Matter } from './matter.ts'
import { consultationCompiled } from './matter-message.ts'
import type { Opinion } from './opinion-record.ts'

function hasViews({ status, position }: Opinion): boolean {
  return (status === 'answered' || status === 'late') && position !== 'no-comment'
}

/**
 * Every view must be met, and every answer that is missing explained. Asked of the matter as it stands and not of facts
 * in the task, because a late answer may have come since the task was opened.
 * Throws `compilation-incomplete`, naming the units, or `reason-required`.
 */
export function requireCompleteCompilation(matter: Matter, answer: AnswerOf<'compile-consultation'>): void {
  const metIds = new Set(answer.entries.map(({ unitId }) => unitId))
  const unmet = matter.opinions.filter((opinion) => hasViews(opinion) && !metIds.has(opinion.unitId))
  if (unmet.length > 0) {
    const faults = unmet.map(({ unitId }) => ({ path: 'body.answer.entries', message: unitId }))
    throw new Refusal('compilation-incomplete', faults)
  }
  const isExplained = (answer.reasonWithoutAnswers ?? matter.reasonWithoutAnswers) !== undefined
  const missing = matter.opinions.filter(({ status }) => status === 'missing')
  if (missing.length > 0 && !isExplained) {
    const message = missing.map(({ unitId }) => unitId).join(', ')
    throw new Refusal('reason-required', [{ path: 'body.answer.reasonWithoutAnswers', message }])
  }
}

/** How each view was met goes on record and to those who were asked (M09). */
export function compileConsultation(
  matter: Stored<Matter>,
  answer: AnswerOf<'compile-consultation'>,
  contactIds: readonly string[],
  moment: Moment,
): Advance {
  const { id: matterId, round } = matter.state
  const redraft = answer.next === 'redraft'
  const { reasonWithoutAnswers } = answer
  const after: Matter = {
    ...matter.state,
    compilation: answer.entries,
    ...(reasonWithoutAnswers !== undefined && { reasonWithoutAnswers }),
    round: redraft ? round + 1 : round,
    phase: { name: redraft ? 'drafting' : 'memo' },
  }
  const effects = [
    ...mailTo(contactIds, consultationCompiled(matter.state)),
    ...(redraft ? [startMachine('policy-preparation', { matterId, entry: 'drafting' })] : []),
  ]
  const decision = advanceMatter(matter, after, 'consultation.compiled', moment, { effects })
  return { decision, next: redraft ? 'draft' : 'memo' }
}
