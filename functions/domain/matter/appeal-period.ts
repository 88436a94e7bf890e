// The appeal period: how long it runs, and how it ends (domain 1.4, states 16–18).
import { systemStamp } from '../actor.ts'
import { legalForceDay } from '../calendar/legal-deadlines.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Stored } from '../decision.ts'
import type { Moment } from '../moment.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance, Standstill } from './advance.ts'
import { advanceMatter } from './advance.ts'
import { requireAnnounced } from './announced-decision.ts'
import { caseFileOf, changesTo, type StoredCaseFile } from './case-file.ts'
import { decidingDecision } from './deliberation.ts'
import { interruptNotice, mayBeInterruptedBy } from './interrupt-notice.ts'
import { gainLegalForce } from './legal-force.ts'
import type { Matter } from './matter.ts'

/** The notice may come down the day after the last appeal day; in the morning someone can be asked whether it stayed up. */
const askingTime = '08:00'

/** The word for a period that nobody waits for any more; undefined while it runs. */
function endedBy(matter: Matter): 'closed' | 'appealed' | undefined {
  const hasLegalForce = decidingDecision(matter)?.legalForceOn !== undefined
  if (matter.phase.name === 'closed' || hasLegalForce) return 'closed'
  return matter.phase.name === 'appealed' ? 'appealed' : undefined
}

/**
 * Opens the period (KL 13:5), or takes up the wait anew when the notice was interrupted.
 * @returns `endsAt`: when the machine looks again; now, when there is nothing to wait for
 * @throws Refusal `wrong-state` when the decision is not announced
 */
export function openAppealPeriod(
  matter: Stored<Matter>,
  moment: Moment,
): (Advance | Standstill) & { endsAt: string } {
  const { state } = matter
  const ended = endedBy(state)
  if (ended) return { decision: undefined, next: ended, endsAt: moment.now }
  const { lastAppealDay } = requireAnnounced(state, 'KL 13:5')
  const after: Matter = { ...state, phase: { name: 'appeal-period', lastAppealDay } }
  const decision = advanceMatter(matter, after, 'appeal-period.opened', moment)
  return { decision, next: 'wait', endsAt: instantAt(legalForceDay(lastAppealDay), askingTime) }
}

/** What a machine finds when it has waited: the period over, moved by an interruption, or ended otherwise meanwhile. */
export function checkAppealPeriod(
  matter: Matter,
  { today }: Moment,
): 'over' | 'moved' | 'appealed' | 'closed' {
  const ended = endedBy(matter)
  if (ended) return ended
  return today > requireAnnounced(matter, 'KL 13:5').lastAppealDay ? 'over' : 'moved'
}

/**
 * Ends the period as its task was answered: with legal force; with an appeal, whose days are registered by themselves;
 * or not at all, because the notice came down early (KL 8:12, 13:5). What was registered while the task waited goes
 * before the answer: an appeal, or an interruption that has moved the last day.
 */
export function endAppealPeriod(
  stored: StoredCaseFile,
  { result }: AnswerOf<'confirm-appeal-period'>,
  informedIds: readonly string[],
  moment: Moment,
): Advance | Standstill {
  const { matter } = stored
  const ended = endedBy(matter.state)
  if (ended) return { decision: undefined, next: ended }
  const { lastAppealDay } = requireAnnounced(matter.state, 'KL 13:5')
  switch (result.outcome) {
    case 'no-appeal': {
      if (moment.today <= lastAppealDay) return { decision: undefined, next: 'announced-again' }
      const day = legalForceDay(lastAppealDay)
      const { file, effects } = gainLegalForce(caseFileOf(stored), day, informedIds, moment)
      const changes = changesTo(stored, file, 'decision.gained-legal-force')
      return {
        decision: { at: moment.now, actor: systemStamp, changes, effects },
        next: 'legal-force',
      }
    }
    case 'appealed': {
      const after: Matter = { ...matter.state, phase: { name: 'appealed' } }
      return { decision: advanceMatter(matter, after, 'decision.appealed', moment), next: 'appealed' }
    }
    case 'notice-taken-down': {
      const { takenDownOn, announcedAgainOn } = result
      const interruption = { takenDownOn, announcedAgainOn }
      if (!mayBeInterruptedBy(matter.state, interruption, moment.today))
        return { decision: undefined, next: 'announced-again' }
      const { decision, matter: after } = interruptNotice(stored, interruption, systemStamp, moment)
      return { decision, next: after.phase.name === 'appealed' ? 'appealed' : 'announced-again' }
    }
    default:
      return result satisfies never
  }
}
