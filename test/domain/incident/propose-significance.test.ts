// The thresholds propose, row by row: just enough hits, just too little does not (MCFFS 2026:8).
import { describe, expect, it } from 'vitest'
import { proposeSignificance, thresholdsOn } from '../../../functions/domain/incident/propose-significance.ts'
import { ThresholdFacts } from '../../../functions/domain/incident/threshold.ts'
import { thresholds2026 } from '../../../functions/domain/incident/thresholds-2026.ts'
import { day } from '../given.ts'

type Facts = Partial<ThresholdFacts>
const administration: Facts = { sectors: ['public-administration'] }
const energy: Facts = { sectors: ['energy'] }
const hitsOf = (facts: Facts): string[] => {
  const whole = ThresholdFacts.parse({ sectors: ['public-administration'], ...facts })
  return proposeSignificance(whole, day('2027-01-01')).hits.map(({ id }) => id)
}

/** What is enough, and what is just too little. */
const rows: [id: string, enough: Facts, tooLittle: Facts][] = [
  ['general-information', { protectedInformation: true }, { protectedInformation: false }],
  ['general-cost', { costShare: 5.1 }, { costShare: 5 }],
  ['general-legal-person', { otherLegalPerson: true }, {}],
  ['general-persons', { persons: 500 }, { persons: 499 }],
  ['general-environment', { environmentalDamage: true }, {}],
  ['general-other-actor', { otherActorInCrisis: true }, {}],
  ['general-injury', { deathOrSeriousInjury: true }, {}],
  ['general-recurring', { recurrences: 2 }, { recurrences: 1 }],
  ['administration-limited', { activityLimitedHours: 4.5 }, { activityLimitedHours: 4 }],
  ['administration-fallback', { fallbackHours: 12.1 }, { fallbackHours: 12 }],
  [
    'care-limited',
    { sectors: ['health-care'], activityLimitedHours: 1.1 },
    { sectors: ['health-care'], activityLimitedHours: 1 },
  ],
  [
    'care-fallback',
    { sectors: ['health-care'], fallbackHours: 6.1 },
    { sectors: ['health-care'], fallbackHours: 6 },
  ],
  [
    'water-limited',
    { sectors: ['drinking-water'], activityLimitedHours: 4.1 },
    { sectors: ['drinking-water'], activityLimitedHours: 4 },
  ],
  [
    'water-fallback',
    { sectors: ['drinking-water'], fallbackHours: 8.1 },
    { sectors: ['drinking-water'], fallbackHours: 8 },
  ],
  [
    'energy-supply',
    { ...energy, usersWithoutSupply: 2000, supplyHours: 2.1 },
    { ...energy, usersWithoutSupply: 1999, usersShare: 49, supplyHours: 9 },
  ],
  [
    'energy-supply',
    { ...energy, usersShare: 50, supplyHours: 2.1 },
    { ...energy, usersShare: 90, supplyHours: 2 },
  ],
  ['energy-fallback', { ...energy, fallbackHours: 6.1 }, { ...energy, fallbackHours: 6 }],
  ['energy-control', { ...energy, controlLostHours: 1.1 }, { ...energy, controlLostHours: 1 }],
  [
    'general-limited',
    { ...energy, criticalSystemLimited: true, activityLimitedHours: 12.1 },
    { ...energy, activityLimitedHours: 12.1 },
  ],
  [
    'general-limited',
    { ...energy, criticalSystemLimited: true, activityLimitedHours: 13 },
    { ...energy, criticalSystemLimited: true, activityLimitedHours: 12 },
  ],
]

describe('the thresholds', () => {
  it.each(rows)('%s: %o is enough and %o is not', (id, enough, tooLittle) => {
    expect(hitsOf(enough)).toEqual([id])
    expect(hitsOf(tooLittle)).toEqual([])
  })

  it('have each row of the table tried, but the general hours of fallback, which every sector replaces', () => {
    const tried = new Set(rows.map(([id]) => id))
    expect(thresholds2026.rows.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([
      'general-fallback',
    ])
    expect(thresholds2026.rows.every(({ source }) => source === 'MCFFS 2026:8')).toBe(true)
  })

  it('S8: four hours, twelve on fallback and 500 persons hit, and the general hours stand back', () => {
    const facts = { ...administration, persons: 4100, activityLimitedHours: 30, fallbackHours: 30 }
    expect(hitsOf({ ...facts, criticalSystemLimited: true })).toEqual([
      'general-persons',
      'administration-limited',
      'administration-fallback',
    ])
  })

  it('propose no when nothing is known, and say by which version', () => {
    expect(proposeSignificance({ sectors: ['energy'] }, day('2027-01-01'))).toEqual({
      thresholds: '2026-8',
      significant: false,
      hits: [],
    })
    expect(thresholdsOn(day('2026-06-30')).id).toBe('2026-8')
  })
})
