// The appeal period and legal force (laga kraft), domain 1.4, states 16–18.
import { lastAppealDay, legalForceDay } from '../calendar/legal-deadlines.ts'
import { instantAt } from '../calendar/stockholm-time.ts'
import type { Change, Stored } from '../decision.ts'
import type { DocumentVersion } from '../document/document.ts'
import type { Moment } from '../moment.ts'
import { Refusal } from '../refusal.ts'
import type { AnswerOf } from '../task/task-answer.ts'
import type { Advance } from './advance.ts'
import { advanceMatter, mailTo } from './advance.ts'
import { amendDecision, decisionAt } from './deliberation.ts'
import type { Matter } from './matter.ts'
import { legalForceGained } from './matter-message.ts'

/** Opens the period; the machine waits until the notice may come down, the day after the last appeal day. */
export function openAppealPeriod(
  matter: Stored<Matter>,
  meetingId: string,
  moment: Moment,
): Advance & { endsAt: string } {
  const { announcedOn } = decisionAt(matter.state, meetingId)
  if (announcedOn === undefined) throw new Refusal('wrong-state')
  const last = lastAppealDay(announcedOn)
  const after: Matter = { ...matter.state, phase: { name: 'appeal-period', lastAppealDay: last } }
  const decision = advanceMatter(matter, after, 'appeal-period.opened', moment)
  return { decision, next: 'wait', endsAt: instantAt(legalForceDay(last), '08:00') }
}

/**
 * Ends the period: legal force, an appeal, or a notice that came down early and starts the three weeks anew (KL 13:5).
 * @param version the version already in force, when the decision applied before legal force (KL 13:14)
 */
export function endAppealPeriod(
  matter: Stored<Matter>,
  meetingId: string,
  answer: AnswerOf<'confirm-appeal-period'>,
  context: { version: Stored<DocumentVersion> | undefined; informedIds: readonly string[] },
  moment: Moment,
): Advance {
  const { result } = answer
  const { announcedOn } = decisionAt(matter.state, meetingId)
  if (announcedOn === undefined) throw new Refusal('wrong-state')
  switch (result.outcome) {
    case 'no-appeal': {
      const legalForceOn = legalForceDay(lastAppealDay(announcedOn))
      const after: Matter = {
        ...matter.state,
        decisions: amendDecision(matter.state, meetingId, { legalForceOn }),
      }
      const changes: Change[] = context.version
        ? [
            {
              before: context.version,
              after: { ...context.version.state, legalForceOn },
              action: 'document-version.gained-legal-force',
            },
          ]
        : []
      const effects = mailTo(context.informedIds, legalForceGained(matter.state, legalForceOn))
      return {
        decision: advanceMatter(matter, after, 'decision.gained-legal-force', moment, { effects, changes }),
        next: 'legal-force',
      }
    }
    case 'appealed': {
      const after: Matter = { ...matter.state, phase: { name: 'appealed' } }
      return { decision: advanceMatter(matter, after, 'decision.appealed', moment), next: 'appealed' }
    }
    case 'notice-taken-down': {
      const facts = {
        announcedOn: result.announcedAgainOn,
        lastAppealDay: lastAppealDay(result.announcedAgainOn),
      }
      const after: Matter = { ...matter.state, decisions: amendDecision(matter.state, meetingId, facts) }
      return {
        decision: advanceMatter(matter, after, 'minutes.announced-again', moment),
        next: 'announced-again',
      }
    }
    default:
      return result satisfies never
  }
}
