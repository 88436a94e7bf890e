// From which day a decided text applies.
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { BodyDecision } from './body-decision.ts'
import type { Matter } from './matter.ts'

/** The first day that the process itself knows of; undefined for a governing document, which waits for legal force. */
function dayOfProcess({ purpose, year }: Matter, heldOn: CalendarDay): CalendarDay | undefined {
  // The board has received a report when it has said so.
  if (purpose === 'receive') return heldOn
  if (year === undefined) return undefined
  const newYear = CalendarDay.parse(`${year}-01-01`)
  return heldOn > newYear ? heldOn : newYear
}

/**
 * The day the text applies from: the body's own day; for a report the day it was received, for a yearly plan the first of
 * its year, or the day of a decision that came later; else the day of legal force (KL 13:14). Undefined while none is
 * known.
 */
export function dayOfEntry(
  matter: Matter,
  { validFrom, heldOn, legalForceOn }: Pick<BodyDecision, 'validFrom' | 'heldOn' | 'legalForceOn'>,
): CalendarDay | undefined {
  return validFrom ?? dayOfProcess(matter, heldOn) ?? legalForceOn
}
