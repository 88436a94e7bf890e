// Whether a class can be said of an asset: traceability as the municipality has chosen, no lower than the law demands, and explained.
import { type Fault, Refusal } from '../refusal.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import { type Aspect, aspects, type ClassLevels, levelOf } from './class-levels.ts'
import type { ProposalContent } from './classification.ts'
import { levelFloors } from './level-floors.ts'

export interface LevelContext {
  asset: Pick<InformationAsset, 'personalData' | 'strongSecrecy'>
  /** Whether the municipality classifies by traceability too. */
  classifiesTraceability: boolean
  /** Where the levels stand in the request: `body.proposal.levels`. */
  path: string
}

/** From this level the worst realistic consequence is to be said in words *(our choice)*. */
export const explainedFrom = 2

/** What cannot be said of the asset in one aspect, and why not. */
export interface LevelFault {
  code: 'malformed-request' | 'level-below-floor'
  aspect: Aspect
  message: string
}

/** Traceability first; what it says of one aspect it says once. */
export function levelFaults(
  levels: ClassLevels,
  { asset, classifiesTraceability }: Omit<LevelContext, 'path'>,
): LevelFault[] {
  const hasTraceability = levels.traceability !== undefined
  if (hasTraceability !== classifiesTraceability) {
    const message = classifiesTraceability
      ? 'The municipality classifies by traceability: give its level'
      : 'The municipality does not classify by traceability: leave it out'
    return [{ code: 'malformed-request', aspect: 'traceability', message }]
  }
  const floors = levelFloors(asset.personalData, asset.strongSecrecy)
  const asked = aspects.filter((aspect) => levels[aspect] !== undefined)
  return asked.flatMap((aspect): LevelFault[] => {
    const floor = levelOf(floors.levels, aspect)
    const isTooLow = levelOf(levels, aspect) < floor
    return isTooLow ? [{ code: 'level-below-floor', aspect, message: `≥ ${floor}` }] : []
  })
}

/** @throws Refusal `malformed-request` about traceability; `level-below-floor` (domain 3.5) */
export function checkLevels(levels: ClassLevels, context: LevelContext): void {
  const faults = levelFaults(levels, context)
  const [first] = faults
  if (first === undefined) return
  const placed = faults.map(({ aspect, message }): Fault => ({ path: `${context.path}.${aspect}`, message }))
  throw new Refusal(first.code, placed)
}

/** @throws what `checkLevels` throws, and `malformed-request` for a high level without its consequence in words */
export function checkProposal(
  { levels, consequences }: Pick<ProposalContent, 'levels' | 'consequences'>,
  context: LevelContext,
): void {
  checkLevels(levels, { ...context, path: `${context.path}.levels` })
  const unexplained = aspects.filter(
    (aspect) => levelOf(levels, aspect) >= explainedFrom && consequences[aspect] === undefined,
  )
  if (unexplained.length > 0) {
    throw new Refusal(
      'malformed-request',
      unexplained.map((aspect) => ({
        path: `${context.path}.consequences.${aspect}`,
        message: `Say the worst realistic consequence; it is demanded from level ${explainedFrom}`,
      })),
    )
  }
}
