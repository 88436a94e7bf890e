// The decision that may be appealed: the deciding body's yes or no, once its minutes are announced (KL 13:2, 13:5).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { lastAppealDay } from '../calendar/legal-deadlines.ts'
import { Refusal } from '../refusal.ts'
import type { BodyDecision } from './body-decision.ts'
import { decidingDecision, isAdopted } from './deliberation.ts'
import type { Matter } from './matter.ts'
import type { MatterOutcome } from './phase.ts'

export interface AnnouncedDecision {
  readonly decision: BodyDecision
  /** The day the notice was put up, the last time. */
  readonly upSince: CalendarDay
  readonly lastAppealDay: CalendarDay
}

/** A matter that ended so may still be appealed; one that was withdrawn or annulled has nothing left to appeal. */
const endsWithDecision: readonly MatterOutcome[] = ['in-force', 'repealed', 'rejected', 'received']

/** Undefined while there is none, or none any longer. A matter that was tabled or referred back has not been decided. */
function announcedDecision(matter: Matter): AnnouncedDecision | undefined {
  const { phase } = matter
  if (phase.name === 'closed' && !endsWithDecision.includes(phase.outcome)) return undefined
  const decision = decidingDecision(matter)
  if (decision?.announcedOn === undefined) return undefined
  if (!isAdopted(decision) && decision.outcome !== 'rejected') return undefined
  const upSince = decision.interruptions?.at(-1)?.announcedAgainOn ?? decision.announcedOn
  return { decision, upSince, lastAppealDay: decision.lastAppealDay ?? lastAppealDay(upSince) }
}

/** @throws Refusal `wrong-state` on the given paragraph when no decision is announced */
export function requireAnnounced(matter: Matter, basis: string): AnnouncedDecision {
  const announced = announcedDecision(matter)
  if (announced === undefined) throw new Refusal('wrong-state', [], basis)
  return announced
}
