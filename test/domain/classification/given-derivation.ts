// The decisions and levels that tests of derived classes begin from.
import type { ClassLevels, Level } from '../../../functions/domain/classification/class-levels.ts'
import type { System } from '../../../functions/domain/register/system.ts'
import { day, today } from '../given.ts'

export { today }

/** A class in the order people say it: K, R, T and, where it is classified by, S. */
export const levels = (
  confidentiality: Level,
  integrity: Level,
  availability: Level,
  traceability?: Level,
): ClassLevels => ({
  confidentiality,
  integrity,
  availability,
  ...(traceability !== undefined && { traceability }),
})

const decided = { reason: 'Efter riskanalys', decidedBy: 'so.berg', decidedOn: day('2027-01-11') }

export const aggregation: NonNullable<System['aggregation']> = decided

export const raisingTo = (...to: Parameters<typeof levels>): NonNullable<System['raising']> => ({
  ...decided,
  levels: levels(...to),
})

/** It holds for ten days from today. */
export const loweringTo = (...to: Parameters<typeof levels>): NonNullable<System['lowering']> => ({
  ...decided,
  levels: levels(...to),
  advice: 'Samordnaren avråder inte',
  validUntil: day('2027-02-11'),
})
