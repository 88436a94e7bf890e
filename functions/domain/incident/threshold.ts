// A threshold of a significant incident (betydande incident) as a row of data, and the facts that are held against it.
import * as z from 'zod'
import type { CalendarDay } from '../calendar/calendar-day.ts'

export const Sector = z
  .enum(['public-administration', 'health-care', 'drinking-water', 'energy'])
  .describe('offentlig förvaltning, vårdgivare, dricksvatten och avlopp, el och fjärrvärme')
export type Sector = z.infer<typeof Sector>

const hours = z.number().min(0).max(10_000)
const share = z.number().min(0).max(100)
const persons = z.int().min(0).max(10_000_000)

/** What is known of an incident's effects. What is left out is not known, and hits no row. */
export const ThresholdFacts = z.strictObject({
  sectors: z.array(Sector).min(1).max(4),
  criticalSystemLimited: z
    .boolean()
    .optional()
    .describe('Ett sektorskritiskt system ligger nere eller är begränsat'),
  activityLimitedHours: hours.optional().describe('Hours that the activity was limited'),
  fallbackHours: hours.optional().describe('Hours on fallback routines (reservrutiner)'),
  controlLostHours: hours.optional().describe('Energy: hours without control of the process'),
  protectedInformation: z
    .boolean()
    .optional()
    .describe('Skyddsvärd information i sektorskritiskt system har röjts, ändrats eller förstörts'),
  costShare: share.optional().describe('Cost in per cent of last year’s appropriations or revenue'),
  otherLegalPerson: z.boolean().optional().describe('Skyddsvärd information om en annan juridisk person'),
  persons: persons.optional().describe('Persons whose protected information is concerned'),
  environmentalDamage: z.boolean().optional(),
  otherActorInCrisis: z
    .boolean()
    .optional()
    .describe('En annan samhällsaktör har gått upp i stab eller kris'),
  deathOrSeriousInjury: z.boolean().optional(),
  recurrences: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('Times within six months from one cause, which together reach the cost threshold'),
  usersWithoutSupply: persons.optional().describe('Energy: users without supply'),
  usersShare: share.optional().describe('Energy: per cent of the users'),
  supplyHours: hours.optional().describe('Energy: hours without supply'),
})
export type ThresholdFacts = z.infer<typeof ThresholdFacts>

type NumberFact = 'activityLimitedHours' | 'fallbackHours' | 'controlLostHours' | 'costShare'
type CountFact = 'persons' | 'recurrences'
type YesFact =
  | 'protectedInformation'
  | 'otherLegalPerson'
  | 'environmentalDamage'
  | 'otherActorInCrisis'
  | 'deathOrSeriousInjury'

/** What a row measures. */
export type Measure =
  | {
      readonly kind: 'over'
      readonly fact: NumberFact
      readonly limit: number
      readonly criticalSystem?: true
    }
  | { readonly kind: 'at-least'; readonly fact: CountFact; readonly limit: number }
  | { readonly kind: 'is-so'; readonly fact: YesFact }
  | { readonly kind: 'supply'; readonly users: number; readonly share: number; readonly overHours: number }

export interface Threshold {
  readonly id: string
  readonly sector: Sector | 'general'
  /** Stands back where a sector of the incident has a row of its own about the same fact. */
  readonly unlessSectorHas?: NumberFact
  readonly measure: Measure
  readonly text: { readonly sv: string; readonly en: string }
  readonly source: string
}

/** A version of the rows: a decided incident keeps the version it was weighed by. */
export interface ThresholdSet {
  readonly id: string
  readonly validFrom: CalendarDay
  readonly rows: readonly Threshold[]
}

/** What the rows say of an incident. A person decides. */
export const SignificanceProposal = z.object({
  thresholds: z.string().describe('The version of the rows: 2026-8'),
  significant: z.boolean(),
  hits: z.array(z.object({ id: z.string(), sv: z.string(), en: z.string(), source: z.string() })),
})
export type SignificanceProposal = z.infer<typeof SignificanceProposal>
