// Holds the facts of an incident against the thresholds and proposes whether it is significant; a person decides.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Measure, SignificanceProposal, Threshold, ThresholdFacts, ThresholdSet } from './threshold.ts'
import { thresholdSets } from './thresholds-2026.ts'

/** The version in force on a day; before the first one, the first (what was known of the law then). */
export function thresholdsOn(day: CalendarDay): ThresholdSet {
  const inForce = thresholdSets.find(({ validFrom }) => validFrom <= day) ?? thresholdSets.at(-1)
  if (inForce === undefined) throw new RangeError('There are no thresholds')
  return inForce
}

function isMet(measure: Measure, facts: ThresholdFacts): boolean {
  switch (measure.kind) {
    case 'over': {
      const isCriticalEnough = measure.criticalSystem === undefined || facts.criticalSystemLimited === true
      return isCriticalEnough && (facts[measure.fact] ?? 0) > measure.limit
    }
    case 'at-least':
      return (facts[measure.fact] ?? 0) >= measure.limit
    case 'is-so':
      return facts[measure.fact] === true
    case 'supply': {
      const isManyUsers = (facts.usersWithoutSupply ?? 0) >= measure.users
      const isLargeShare = (facts.usersShare ?? 0) >= measure.share
      return (isManyUsers || isLargeShare) && (facts.supplyHours ?? 0) > measure.overHours
    }
    default:
      return measure satisfies never
  }
}

/** The fact of hours that a row is about, where it is about one. */
const factOf = ({ measure }: Threshold) => (measure.kind === 'over' ? measure.fact : undefined)

/** The rows that apply to the incident: its sectors', and the general ones that no row of its sectors replaces. */
export function rowsFor({ rows }: ThresholdSet, { sectors }: ThresholdFacts): Threshold[] {
  const ofSectors = rows.filter(({ sector }) => sector !== 'general' && sectors.includes(sector))
  return rows.filter((row) => {
    if (row.sector !== 'general') return ofSectors.includes(row)
    const isReplaced =
      row.unlessSectorHas !== undefined && ofSectors.some((other) => factOf(other) === row.unlessSectorHas)
    return !isReplaced
  })
}

export function proposeSignificance(facts: ThresholdFacts, day: CalendarDay): SignificanceProposal {
  const set = thresholdsOn(day)
  const hits = rowsFor(set, facts).filter(({ measure }) => isMet(measure, facts))
  return {
    thresholds: set.id,
    significant: hits.length > 0,
    hits: hits.map(({ id, text, source }) => ({ id, ...text, source })),
  }
}
