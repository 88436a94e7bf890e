// The lowest levels that personal data and secrecy allow information to have, with the reason for each.
import type { PersonalData } from '../register/personal-data.ts'
import {
  type Aspect,
  aspects,
  type ClassLevels,
  highestOf,
  type Level,
  lowestLevels,
} from './class-levels.ts'
import type { Words } from './classification-model.ts'

/** Why an aspect may not be lower. */
export interface FloorReason {
  readonly aspect: Aspect
  readonly level: Level
  readonly reason: Words
}

export interface LevelFloors {
  readonly levels: ClassLevels
  /** What demands each floor above 0: every rule that reaches it, none that a stricter one goes beyond. */
  readonly reasons: readonly FloorReason[]
}

interface FloorRule {
  readonly applies: (personalData: PersonalData, strongSecrecy: boolean) => boolean
  readonly floors: { readonly confidentiality: Level; readonly traceability?: Level }
  readonly reason: Words
}

/** The mildest first. */
const floorRules: readonly FloorRule[] = [
  {
    applies: ({ has }) => has === 'personal-data',
    floors: { confidentiality: 1, traceability: 1 },
    reason: { sv: 'Informationen innehåller personuppgifter.', en: 'The information holds personal data.' },
  },
  {
    applies: (data) => data.has === 'personal-data' && data.sensitive,
    floors: { confidentiality: 2, traceability: 2 },
    reason: {
      sv: 'Informationen innehåller känsliga personuppgifter (GDPR art. 9).',
      en: 'The information holds sensitive personal data (GDPR art. 9).',
    },
  },
  {
    applies: (data) => data.has === 'personal-data' && data.offences,
    floors: { confidentiality: 2, traceability: 2 },
    reason: {
      sv: 'Informationen innehåller uppgifter om lagöverträdelser (GDPR art. 10).',
      en: 'The information holds data on criminal offences (GDPR art. 10).',
    },
  },
  {
    applies: (data) => data.has === 'personal-data' && data.protected,
    floors: { confidentiality: 3, traceability: 3 },
    reason: {
      sv: 'Informationen innehåller skyddade personuppgifter.',
      en: 'The information holds protected personal data.',
    },
  },
  {
    applies: (_, strongSecrecy) => strongSecrecy,
    floors: { confidentiality: 3 },
    reason: {
      sv: 'Sekretess är huvudregel för informationen (stark sekretess).',
      en: 'Secrecy is the main rule for the information (strong secrecy).',
    },
  },
]

/**
 * The lowest level that each aspect may have (domain 3.5): personal data K 1 and S 1, sensitive data K 2 and S 2, protected
 * data K 3 and S 3. Never throws.
 *
 * Criminal offences count as sensitive data do *(our choice)*: GDPR art. 10 restricts them as art. 9 does those.
 * Strong secrecy demands K 3 *(our choice)*: domain 3.4 describes K 2 as what secrecy may cover after a test in each case, and
 * names strong secrecy (OSL 25:1, 26:1) at K 3. It demands no traceability of its own, which follows K unless someone answers
 * otherwise. Integrity and availability have no floor. Traceability is left out where nothing demands it.
 */
export function levelFloors(personalData: PersonalData, strongSecrecy: boolean): LevelFloors {
  const rules = floorRules.filter(({ applies }) => applies(personalData, strongSecrecy))
  const levels = rules.reduce<ClassLevels>(
    (floor, { floors }) => highestOf(floor, { ...lowestLevels, ...floors }),
    lowestLevels,
  )
  const reasons = aspects.flatMap((aspect) =>
    rules.flatMap(({ floors, reason }): FloorReason[] => {
      const level = aspect === 'confidentiality' || aspect === 'traceability' ? floors[aspect] : undefined
      return level !== undefined && level === levels[aspect] ? [{ aspect, level, reason }] : []
    }),
  )
  return { levels, reasons }
}
