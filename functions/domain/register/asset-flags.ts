// What an information asset is marked with: critical, in need of extended protection, above the reporting threshold.
import { aspects, type ClassLevels, highestLevel, levelOf } from '../classification/class-levels.ts'
import type { PersonalData } from './personal-data.ts'

export interface AssetFlags {
  /** Kritisk informationstillgång. */
  readonly critical: boolean
  /** Information i behov av utökat skydd (MCFFS 2026:11). */
  readonly extendedProtection: boolean
  /** CSL-tröskel 500 personer. */
  readonly fiveHundredPeople: boolean
}

/**
 * The marks of an asset (domain 3.2, *our choice* of what the policy's and the regulation's words come to):
 * critical at level 3 in K, R or T, or when essential to society; extended protection from level 2 in any aspect, or with
 * sensitive or protected personal data or strong secrecy; five hundred people when more than that many are registered with
 * sensitive data, offences or protected data (domain 3.5). Never throws.
 * @param asset without `levels` nothing is assumed of the class: only what is said of the asset itself counts
 */
export function assetFlags({
  levels,
  essential,
  personalData,
  strongSecrecy,
}: {
  readonly levels?: ClassLevels | undefined
  readonly essential: boolean
  readonly personalData: PersonalData
  readonly strongSecrecy: boolean
}): AssetFlags {
  const { sensitive, offences, isProtected, over500 } = delicateParts(personalData)
  // Traceability of 3 asks for a guarded log; it does not make the information critical (domain 3.2).
  const isSerious =
    levels !== undefined &&
    aspects.some((aspect) => aspect !== 'traceability' && levelOf(levels, aspect) === 3)
  const isConsiderable = levels !== undefined && highestLevel(levels) >= 2
  return {
    critical: isSerious || essential,
    extendedProtection: isConsiderable || sensitive || isProtected || strongSecrecy,
    fiveHundredPeople: over500 && (sensitive || isProtected || offences),
  }
}

function delicateParts(data: PersonalData) {
  if (data.has === 'none') return { sensitive: false, offences: false, isProtected: false, over500: false }
  const { sensitive, offences, protected: isProtected, over500 } = data
  return { sensitive, offences, isProtected, over500 }
}
