// N13–N16: what the systems' answers to four requirements show: reviewed, restored, exercised, followed up (domain 8.2).
import { addMonths, type CalendarDay } from '../../calendar/calendar-day.ts'
import { countRow, type Measured, shareOf } from './figure.ts'
import type { FigureSources, FollowedRequirement, SystemFacts } from './figure-sources.ts'

const monthsOfYear = 12
const monthsAtThree = 6

/** Whether the answer says that it is met, and is not older than so many months. */
function isMetWithin(
  { answers }: SystemFacts,
  requirement: FollowedRequirement,
  months: number,
  dataOn: CalendarDay,
): boolean {
  const answer = answers[requirement]
  return answer?.value === 'fulfilled' && answer.answeredOn >= addMonths(dataOn, -months)
}

function shareOfSystems(systems: readonly SystemFacts[], isMet: (system: SystemFacts) => boolean): Measured {
  const met = systems.filter(isMet).length
  return {
    ...shareOf(met, systems.length),
    rows: [
      countRow('systems', { sv: 'System som räknas', en: 'Systems counted' }, systems.length),
      countRow('not-met', { sv: 'Inte visat', en: 'Not shown' }, systems.length - met),
    ],
  }
}

/** N13: K10 answered as met within the year, at level 3 within half a year; systems of level 3 make the figure. */
export function accessReviewed({ systems, dataOn }: FigureSources): Measured {
  const isReviewed = (system: SystemFacts) =>
    isMetWithin(system, 'K10', system.level === 3 ? monthsAtThree : monthsOfYear, dataOn)
  const ofThree = shareOfSystems(
    systems.filter(({ level }) => level === 3),
    isReviewed,
  )
  const all = shareOf(systems.filter(isReviewed).length, systems.length)
  const name = { sv: 'Alla system', en: 'All systems' }
  return { ...ofThree, rows: [...(ofThree.rows ?? []), { id: 'all', name, unit: 'percent', ...all }] }
}

/** N14: K22 for systems whose availability is 2 or 3. */
export function restoreTested({ systems, dataOn }: FigureSources): Measured {
  return shareOfSystems(
    systems.filter(({ availability }) => availability >= 2),
    (system) => isMetWithin(system, 'K22', monthsOfYear, dataOn),
  )
}

/** N15: K24 for systems whose availability is 3; an exercise holds for a year. */
export function fallbackExercised({ systems, dataOn }: FigureSources): Measured {
  return shareOfSystems(
    systems.filter(({ availability }) => availability === 3),
    (system) => isMetWithin(system, 'K24', monthsOfYear, dataOn),
  )
}

/** N16: critical systems with a supplier: the agreement settles what it must (K42), and it is followed up yearly (K43). */
export function suppliersFollowedUp({ systems, dataOn }: FigureSources): Measured {
  return shareOfSystems(
    systems.filter(({ critical, hasSupplier }) => critical && hasSupplier),
    (system) => system.answers.K42?.value === 'fulfilled' && isMetWithin(system, 'K43', monthsOfYear, dataOn),
  )
}
