// The thresholds of a significant incident in MCFFS 2026:8, in force from 2026-07-01, row by row (domain 4.1).
import { CalendarDay } from '../calendar/calendar-day.ts'
import type { Measure, Sector, Threshold, ThresholdSet } from './threshold.ts'

const source = 'MCFFS 2026:8'

function row(
  id: string,
  sector: Sector | 'general',
  measure: Measure,
  sv: string,
  en: string,
  more: Pick<Threshold, 'unlessSectorHas'> = {},
): Threshold {
  return { id, sector, measure, text: { sv, en }, source, ...more }
}

const limited = (limit: number): Measure => ({ kind: 'over', fact: 'activityLimitedHours', limit })
const fallback = (limit: number): Measure => ({ kind: 'over', fact: 'fallbackHours', limit })

export const thresholds2026: ThresholdSet = {
  id: '2026-8',
  validFrom: CalendarDay.parse('2026-07-01'),
  rows: [
    row(
      'general-limited',
      'general',
      { kind: 'over', fact: 'activityLimitedHours', limit: 12, criticalSystem: true },
      'Sektorskritiskt system nere eller begränsat, och verksamheten begränsad mer än 12 timmar',
      'A sector-critical system down or limited, and the activity limited for more than 12 hours',
      { unlessSectorHas: 'activityLimitedHours' },
    ),
    row(
      'general-fallback',
      'general',
      fallback(48),
      'Reservrutiner mer än 48 timmar',
      'Fallback routines for more than 48 hours',
      { unlessSectorHas: 'fallbackHours' },
    ),
    row(
      'general-information',
      'general',
      { kind: 'is-so', fact: 'protectedInformation' },
      'Skyddsvärd information i sektorskritiskt system har röjts, ändrats eller förstörts',
      'Protected information in a sector-critical system was accessed, altered or destroyed',
    ),
    row(
      'general-cost',
      'general',
      { kind: 'over', fact: 'costShare', limit: 5 },
      'Kostnad över 5 % av fjolårets anslag eller intäkter',
      'Cost above 5 % of last year’s appropriations or revenue',
    ),
    row(
      'general-legal-person',
      'general',
      { kind: 'is-so', fact: 'otherLegalPerson' },
      'Skyddsvärd information om en annan juridisk person',
      'Protected information of another legal person',
    ),
    row(
      'general-persons',
      'general',
      { kind: 'at-least', fact: 'persons', limit: 500 },
      'Skyddsvärd information om minst 500 personer',
      'Protected information of at least 500 persons',
    ),
    row(
      'general-environment',
      'general',
      { kind: 'is-so', fact: 'environmentalDamage' },
      'Skada på miljön',
      'Environmental damage',
    ),
    row(
      'general-other-actor',
      'general',
      { kind: 'is-so', fact: 'otherActorInCrisis' },
      'En annan samhällsaktör har gått upp i stab eller krisläge',
      'Another societal actor has gone into staff or crisis mode',
    ),
    row(
      'general-injury',
      'general',
      { kind: 'is-so', fact: 'deathOrSeriousInjury' },
      'Dödsfall eller allvarlig personskada',
      'Death or serious injury',
    ),
    row(
      'general-recurring',
      'general',
      { kind: 'at-least', fact: 'recurrences', limit: 2 },
      'Minst två gånger på sex månader av samma grundorsak, som tillsammans når kostnadströskeln',
      'At least twice in six months from the same root cause, together reaching the cost threshold',
    ),
    row(
      'administration-limited',
      'public-administration',
      limited(4),
      'Offentlig förvaltning: verksamheten begränsad mer än 4 timmar',
      'Public administration: the activity limited for more than 4 hours',
    ),
    row(
      'administration-fallback',
      'public-administration',
      fallback(12),
      'Offentlig förvaltning: reservrutiner mer än 12 timmar',
      'Public administration: fallback routines for more than 12 hours',
    ),
    row(
      'care-limited',
      'health-care',
      limited(1),
      'Vårdgivare: verksamheten begränsad mer än 1 timme',
      'Health care: the activity limited for more than 1 hour',
    ),
    row(
      'care-fallback',
      'health-care',
      fallback(6),
      'Vårdgivare: reservrutiner mer än 6 timmar',
      'Health care: fallback routines for more than 6 hours',
    ),
    row(
      'water-limited',
      'drinking-water',
      limited(4),
      'Dricksvatten eller avlopp: verksamheten begränsad mer än 4 timmar',
      'Drinking water or sewage: the activity limited for more than 4 hours',
    ),
    row(
      'water-fallback',
      'drinking-water',
      fallback(8),
      'Dricksvatten eller avlopp: reservrutiner mer än 8 timmar',
      'Drinking water or sewage: fallback routines for more than 8 hours',
    ),
    row(
      'energy-supply',
      'energy',
      { kind: 'supply', users: 2000, share: 50, overHours: 2 },
      'El eller fjärrvärme: minst 2 000 användare eller 50 % utan leverans mer än 2 timmar',
      'Electricity or district heating: at least 2,000 users or 50 % without supply for more than 2 hours',
    ),
    row(
      'energy-fallback',
      'energy',
      fallback(6),
      'El eller fjärrvärme: reservrutiner mer än 6 timmar',
      'Electricity or district heating: fallback routines for more than 6 hours',
    ),
    row(
      'energy-control',
      'energy',
      { kind: 'over', fact: 'controlLostHours', limit: 1 },
      'El eller fjärrvärme: styrningen borta mer än 1 timme',
      'Electricity or district heating: control lost for more than 1 hour',
    ),
  ],
}

/** Every version, the latest first. */
export const thresholdSets: readonly ThresholdSet[] = [thresholds2026]
