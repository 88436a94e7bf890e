// The facts of an asset or a system that figures are counted from, written as a sort key: counting reads a few bytes of each thing, and never the thing.
import type { Aspect, ClassLevels } from '../classification/class-levels.ts'
import type { SystemClass } from '../classification/system-class.ts'
import { assetFlags } from './asset-flags.ts'
import type { InformationAsset } from './information-asset.ts'
import type { System } from './system.ts'

const written: readonly Aspect[] = ['confidentiality', 'integrity', 'availability', 'traceability']

const levelsText = (levels: ClassLevels): string => written.map((aspect) => levels[aspect] ?? '-').join('')
const flag = (isSo: boolean, letter: string): string => (isSo ? letter : '-')

/** `/kf/ks/#A#c-e#2312#2028-03-01#asset-id`: critical, vacant, extended protection; class; valid until. */
export function factsOfAsset(asset: InformationAsset): string {
  const { unitPath, id, current, vacantSince } = asset
  const { critical, extendedProtection } = assetFlags({ ...asset, levels: current?.levels })
  const flags = flag(critical, 'c') + flag(vacantSince !== undefined, 'v') + flag(extendedProtection, 'e')
  const classified = current ? `${levelsText(current.levels)}#${current.validUntil}` : '#'
  return `${unitPath}#A#${flags}#${classified}#${id}`
}

/** `/kf/ks/#Y#v#in-use#system-id` */
export function factsOfSystem({ unitPath, id, vacantSince, lifecycle }: System): string {
  return `${unitPath}#Y#${flag(vacantSince !== undefined, 'v')}#${lifecycle}#${id}`
}

/** `/kf/ks/#S#c#settled#2312#0.3.2.1#2.1#4#system-id`: critical; status; class; gaps by level; exceptions and those at 3; over-protected. */
export function factsOfSystemClass(derived: SystemClass): string {
  const { unitPath, systemId, critical, status, levels, requirements } = derived
  const { gapsByLevel, exceptions, exceptionsAtThree, overProtected } = requirements
  const counts = `${gapsByLevel.join('.')}#${exceptions}.${exceptionsAtThree}#${overProtected.length}`
  return `${unitPath}#S#${flag(critical, 'c')}#${status}#${levelsText(levels)}#${counts}#${systemId}`
}
