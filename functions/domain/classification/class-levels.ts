// The four aspects information is classified by, and the level it has in each (domain 3.1).

import * as z from 'zod'
import type { Bilingual } from '../bilingual.ts'
import { told } from '../bilingual.ts'
import { refusals } from '../refusal.ts'

export const Aspect = z
  .enum(['confidentiality', 'integrity', 'availability', 'traceability'])
  .describe('konfidentialitet (K), riktighet (R), tillgänglighet (T), spårbarhet (S)')
export type Aspect = z.infer<typeof Aspect>
export const aspects = Aspect.options

export const aspectNames: Record<Aspect, Bilingual> = {
  confidentiality: { sv: 'konfidentialitet', en: 'confidentiality' },
  integrity: { sv: 'riktighet', en: 'integrity' },
  availability: { sv: 'tillgänglighet', en: 'availability' },
  traceability: { sv: 'spårbarhet', en: 'traceability' },
}

const levelExpected = { sv: 'Ange en nivå: 0, 1, 2 eller 3.', en: 'Give a level: 0, 1, 2 or 3.' }

/** 0 none or negligible, 1 moderate, 2 considerable, 3 serious. Level 4 concerns Sweden's security and is never stored. */
export const Level = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], {
    error: ({ input }) => told(input === 4 ? refusals['protective-security'] : levelExpected),
  })
  .describe('0 ingen eller försumbar, 1 måttlig, 2 betydande, 3 allvarlig')
export type Level = z.infer<typeof Level>

/** A class: a level in each aspect. Traceability is left out where the municipality does not classify by it. */
export const ClassLevels = z.strictObject({
  confidentiality: Level,
  integrity: Level,
  availability: Level,
  traceability: Level.optional(),
})
export type ClassLevels = z.infer<typeof ClassLevels>

/** What nothing has been said of. */
export const lowestLevels: ClassLevels = { confidentiality: 0, integrity: 0, availability: 0 }

/** The level in one aspect; 0 where the aspect is left out. */
export function levelOf(levels: ClassLevels, aspect: Aspect): Level {
  return levels[aspect] ?? 0
}

/** The higher of two classes in each aspect; an aspect that neither knows stays out. */
export function highestOf(one: ClassLevels, other: ClassLevels): ClassLevels {
  const higher = (aspect: Aspect): Level => {
    const [a, b] = [levelOf(one, aspect), levelOf(other, aspect)]
    return a > b ? a : b
  }
  const hasTraceability = one.traceability !== undefined || other.traceability !== undefined
  return {
    confidentiality: higher('confidentiality'),
    integrity: higher('integrity'),
    availability: higher('availability'),
    ...(hasTraceability && { traceability: higher('traceability') }),
  }
}

/** The highest level in any aspect: what review times and segregation of duties go by. */
export function highestLevel(levels: ClassLevels): Level {
  return aspects.reduce<Level>((top, aspect) => {
    const level = levelOf(levels, aspect)
    return level > top ? level : top
  }, 0)
}

export function areSameLevels(one: ClassLevels, other: ClassLevels): boolean {
  return aspects.every((aspect) => one[aspect] === other[aspect])
}
