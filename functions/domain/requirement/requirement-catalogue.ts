// The catalogue of requirements that follow from a class and from how a system is run (domain 3.8). Versioned data.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { CalendarDay } from '../calendar/calendar-day.ts'
import { Aspect, Level } from '../classification/class-levels.ts'
import { Words } from '../classification/classification-model.ts'
import { Slug } from '../identifier.ts'

/** `K07` */
export const RequirementId = z
  .string()
  .regex(/^K\d{2}$/, { error: told({ sv: 'Ange kravet som K01.', en: 'Give the requirement as K01.' }) })

/** From which level, in any of the aspects. */
const FromLevel = z.strictObject({ aspects: z.array(Aspect).min(1), level: Level })

/** When a requirement applies: everything that is named must be so. Nothing named: it applies to every system. */
export const Trigger = z.strictObject({
  fromLevel: FromLevel.optional(),
  supplier: z.literal(true).optional().describe('A supplier or a cloud outside the municipality'),
  cloud: z.literal(true).optional(),
  exposed: z.literal(true).optional().describe('Reached from the internet'),
  personalData: z.literal(true).optional(),
  highRisk: z.literal(true).optional().describe('Personal data at high risk (GDPR art. 35)'),
})
export type Trigger = z.infer<typeof Trigger>

export const Requirement = z.strictObject({
  id: RequirementId,
  text: Words,
  iso: z
    .array(z.string().trim().min(1).max(40))
    .max(20)
    .describe('Controls of ISO/IEC 27002:2022, or clauses of 27001 where the text says so'),
  act: z
    .array(z.int().min(1).max(10))
    .max(10)
    .describe('Points of cybersäkerhetslagen (2025:1506) 2 kap. 3 §'),
  applies: Trigger,
  stricter: z
    .strictObject({ fromLevel: FromLevel, text: Words })
    .optional()
    .describe('What is demanded besides from a higher level'),
  responsible: Words.describe('Who sees to it'),
  evidence: Words.describe('What shows it'),
  isCostly: z
    .boolean()
    .describe('Protection that costs: fulfilled without being demanded, it is over-protection'),
})
export type Requirement = z.infer<typeof Requirement>

export const RequirementCatalogue = z.object({
  kind: z.literal('requirement-catalogue'),
  id: Slug.describe('2026-1'),
  name: Words,
  validFrom: CalendarDay,
  requirements: z.array(Requirement).min(1).max(99),
})
export type RequirementCatalogue = z.infer<typeof RequirementCatalogue>

/** What is known of a system besides its class. */
export interface Circumstances {
  supplier: boolean
  cloud: boolean
  exposed: boolean
  personalData: boolean
  highRisk: boolean
}
