// Whether anyone is consulted, and whom: decided anew each time the text has been rewritten (domain 1.4, state 05).
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, startMachine } from './advance.ts'
import type { Matter } from './matter.ts'
import type { Opinion } from './opinion-record.ts'

/**
 * The decision to consult, or not to, with its reason. What was answered before, if anything, is kept as an earlier
 * consultation; the text that is sent out now is the one later changes are measured from.
 */
export function planConsultation(
  matter: Stored<Matter>,
  { plan }: AnswerOf<'plan-consultation'>,
  moment: Moment,
): Advance {
  const { id: matterId } = matter.state
  if (plan.decision === 'skip') {
    const skipped: Matter = { ...matter.state, phase: { name: 'memo' } }
    const decision = advanceMatter(matter, skipped, 'consultation.skipped', moment, {
      effects: [startMachine('policy-proposal', { matterId, entry: 'memo' })],
      reason: plan.reason,
    })
    return { decision, next: 'memo' }
  }
  const { changedShare: _, reasonWithoutAnswers: __, ...before } = matter.state
  const after: Matter = {
    ...before,
    ...earlierConsultations(before),
    ...(before.draftNumber !== undefined && { consultedDraftNumber: before.draftNumber }),
    opinions: plan.unitIds.map((unitId): Opinion => ({ unitId, unitName: unitId, status: 'sent' })),
    phase: { name: 'consultation', lastAnswerDay: plan.lastAnswerDay },
  }
  const effects = [startMachine('consultation', { matterId })]
  return {
    decision: advanceMatter(matter, after, 'consultation.planned', moment, { effects }),
    next: 'consult',
  }
}

function earlierConsultations({ opinions, earlierOpinions = [] }: Matter): Pick<Matter, 'earlierOpinions'> {
  if (opinions.length === 0) return {}
  return { earlierOpinions: [...earlierOpinions, { round: earlierOpinions.length + 1, opinions }] }
}
