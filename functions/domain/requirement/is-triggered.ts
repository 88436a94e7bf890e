// Whether a requirement applies to a system, by its class and by how it is run, and which level demands it (domain 3.8).
import type { ClassLevels, Level } from '../classification/class-levels.ts'
import { highestLevel, levelOf } from '../classification/class-levels.ts'
import type { PersonalData } from '../register/personal-data.ts'
import type { System } from '../register/system.ts'
import type { Circumstances, Requirement, Trigger } from './requirement-catalogue.ts'

type FromLevel = NonNullable<Trigger['fromLevel']>

/** Whether everything the trigger names is so. A trigger that names nothing is always met. */
export function isTriggered(trigger: Trigger, levels: ClassLevels, circumstances: Circumstances): boolean {
  const reachesLevel = trigger.fromLevel === undefined || isReached(trigger.fromLevel, levels)
  const meetsSupplier = trigger.supplier === undefined || circumstances.supplier
  const meetsCloud = trigger.cloud === undefined || circumstances.cloud
  const meetsExposed = trigger.exposed === undefined || circumstances.exposed
  const meetsPersonalData = trigger.personalData === undefined || circumstances.personalData
  const meetsHighRisk = trigger.highRisk === undefined || circumstances.highRisk
  return reachesLevel && meetsSupplier && meetsCloud && meetsExposed && meetsPersonalData && meetsHighRisk
}

/** Whether the class demands the requirement's stricter part too. Says nothing of whether the requirement applies. */
export function isStricterAt(requirement: Pick<Requirement, 'stricter'>, levels: ClassLevels): boolean {
  return requirement.stricter !== undefined && isReached(requirement.stricter.fromLevel, levels)
}

/**
 * The level that demands the requirement: the highest among the aspects of its trigger that reach it, and the class's
 * highest level where the trigger names no level. 0 where no aspect reaches it, so that nothing demands it.
 */
export function demandingLevel(requirement: Pick<Requirement, 'applies'>, levels: ClassLevels): Level {
  const { fromLevel } = requirement.applies
  if (fromLevel === undefined) return highestLevel(levels)
  return fromLevel.aspects.reduce<Level>((top, aspect) => {
    const level = levelOf(levels, aspect)
    return level >= fromLevel.level && level > top ? level : top
  }, 0)
}

/**
 * What the requirements ask of a system besides its class.
 * A supplier is there when one is named, or when anyone but the municipality runs the system.
 * @param assets the information the system handles or receives
 */
export function circumstancesOf(
  system: Pick<System, 'supplier' | 'hosting' | 'exposedToInternet'>,
  assets: readonly { readonly personalData: PersonalData }[],
): Circumstances {
  const personal = assets.map(({ personalData }) => personalData)
  return {
    supplier: system.supplier !== undefined || system.hosting !== 'own',
    cloud: system.hosting.startsWith('cloud'),
    exposed: system.exposedToInternet,
    personalData: personal.some(({ has }) => has === 'personal-data'),
    highRisk: personal.some((data) => data.has === 'personal-data' && data.highRisk),
  }
}

function isReached({ aspects, level }: FromLevel, levels: ClassLevels): boolean {
  return aspects.some((aspect) => levelOf(levels, aspect) >= level)
}
