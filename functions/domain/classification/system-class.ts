// The class a system has because of what it handles and what stands on it, with the reason and what follows. Derived, never entered.
import * as z from 'zod'
import { Sha256, Slug } from '../identifier.ts'
import { UnitPath } from '../organisation/unit-path.ts'
import { RequirementId } from '../requirement/requirement-catalogue.ts'
import { Aspect, ClassLevels, Level } from './class-levels.ts'

/** The rule that gave the level (domain 3.2). */
export const DerivationRule = z
  .enum(['nothing-handled', 'handled', 'sent-here', 'stands-on-it', 'aggregation', 'raised', 'lowered'])
  .describe(
    'hanterar inget klassat, hanterad information, mottagen information, bärs av systemet, aggregering, höjt, sänkt genom undantag',
  )
export type DerivationRule = z.infer<typeof DerivationRule>

/** Why a system has its level in one aspect: the rule, and the way from the information to the system. */
export const Because = z.object({
  aspect: Aspect,
  level: Level,
  rule: DerivationRule,
  /** `asset:lonespecifikation` first, then each system on the way, this system last. */
  path: z.array(z.string()),
})
export type Because = z.infer<typeof Because>

export const SystemClass = z.object({
  kind: z.literal('system-class'),
  systemId: Slug,
  unitPath: UnitPath,
  levels: ClassLevels,
  because: z.array(Because),
  status: z
    .enum(['empty', 'preliminary', 'settled'])
    .describe('handles nothing; something it handles is unclassified; everything is classified'),
  unclassified: z
    .int()
    .min(0)
    .describe('How many of the assets it handles or receives have no class in force'),
  critical: z.boolean(),
  ended: z.boolean().describe('The system is no more: it is counted nowhere'),
  /** What the requirements come to: how many are open, by the level that demands them. */
  requirements: z.object({
    catalogueId: Slug,
    applicable: z.int(),
    fulfilled: z.int(),
    gapsByLevel: z.tuple([z.int(), z.int(), z.int(), z.int()]),
    applicableByLevel: z.tuple([z.int(), z.int(), z.int(), z.int()]).optional(),
    fulfilledByLevel: z
      .tuple([z.int(), z.int(), z.int(), z.int()])
      .optional()
      .describe('Both are missing from a class that was derived before they were counted'),
    exceptions: z.int(),
    exceptionsAtThree: z.int(),
    overProtected: z.array(RequirementId),
  }),
  basis: Sha256.describe(
    'Digest of the versions it was derived from: another reading always writes, so that an older one is overtaken',
  ),
})
export type SystemClass = z.infer<typeof SystemClass>
