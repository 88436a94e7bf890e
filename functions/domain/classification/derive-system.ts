// Derives a system's class and what its requirements come to, from everything the register knows of it; and says whom the change reaches.
import { systemStamp } from '../actor.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import { digest } from '../audit/digest.ts'
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Change, Stored } from '../decision.ts'
import { assetFlags } from '../register/asset-flags.ts'
import type { InformationAsset } from '../register/information-asset.ts'
import type { Handling, Integration, SystemDependency } from '../register/link.ts'
import type { System } from '../register/system.ts'
import { assessRequirements, summarize } from '../requirement/assess-requirements.ts'
import { circumstancesOf } from '../requirement/is-triggered.ts'
import type { RequirementAnswer, RequirementException } from '../requirement/requirement-answer.ts'
import type { RequirementCatalogue } from '../requirement/requirement-catalogue.ts'
import { deriveClass } from './derive-class.ts'
import { isSameDerived } from './reached-systems.ts'
import type { SystemClass } from './system-class.ts'

/** Everything a system's class follows from, read before it is derived. */
export interface SystemParts {
  system: Stored<System>
  derived: Stored<SystemClass> | undefined
  handlings: readonly Stored<Handling>[]
  integrations: readonly Stored<Integration>[]
  dependencies: readonly Stored<SystemDependency>[]
  answers: readonly Stored<RequirementAnswer>[]
  exceptions: readonly Stored<RequirementException>[]
  /** The assets that the handlings and integrations name. */
  assets: ReadonlyMap<string, Stored<InformationAsset>>
  /** The classes of the systems that stand on it. */
  dependants: ReadonlyMap<string, Stored<SystemClass>>
}

interface Part {
  assetId: string
  levels?: NonNullable<InformationAsset['current']>['levels'] | undefined
}

const isActive = ({ state }: { state: { endedOn?: string | undefined } }): boolean =>
  state.endedOn === undefined

/** What is handled or received now: an asset that is no more counts no more. */
export function activeParts(parts: Pick<SystemParts, 'handlings' | 'integrations' | 'assets'>): {
  handled: Part[]
  received: (Part & { fromSystemId: string })[]
  assets: InformationAsset[]
} {
  const { handlings, integrations, assets } = parts
  const partOf = (assetId: string): Part[] => {
    const asset = assets.get(assetId)?.state
    return asset === undefined || asset.endedOn !== undefined
      ? []
      : [{ assetId, levels: asset.current?.levels }]
  }
  const handled = handlings.filter(isActive).flatMap(({ state }) => partOf(state.assetId))
  const received = integrations
    .filter(isActive)
    .flatMap(({ state }) =>
      state.assetIds.flatMap(partOf).map((part) => ({ ...part, fromSystemId: state.fromSystemId })),
    )
  const ids = new Set([...handled, ...received].map(({ assetId }) => assetId))
  return {
    handled,
    received,
    assets: [...ids].flatMap((id) => {
      const asset = assets.get(id)
      return asset ? [asset.state] : []
    }),
  }
}

/** Names what was read, so that two readings of different states never look the same. */
function basisOf(parts: SystemParts): string {
  const versions = (things: Iterable<Stored>) => Array.from(things, ({ hash }) => hash).sort()
  return digest([
    parts.system.hash,
    versions(parts.handlings),
    versions(parts.integrations),
    versions(parts.dependencies),
    versions(parts.answers),
    versions(parts.exceptions),
    versions(parts.assets.values()),
    versions(parts.dependants.values()),
  ])
}

/** The system's class as it follows from the parts. Pure: the same parts always give the same. */
export function classOfSystem(
  parts: SystemParts,
  catalogue: RequirementCatalogue,
  today: CalendarDay,
): SystemClass {
  const { system, dependencies, answers, exceptions, dependants } = parts
  const { handled, received, assets } = activeParts(parts)
  const { state } = system
  const derived = deriveClass({
    system: state,
    handled,
    received,
    dependants: dependencies.filter(isActive).map((dependency) => ({
      systemId: dependency.state.systemId,
      derived: dependants.get(dependency.state.systemId)?.state,
    })),
    today,
  })
  const { levels } = derived
  const isEssential = assets.some((asset) => assetFlags({ ...asset, levels: asset.current?.levels }).critical)
  const isSerious = levels.confidentiality === 3 || levels.integrity === 3 || levels.availability === 3
  const rows = assessRequirements({
    catalogue,
    levels,
    circumstances: circumstancesOf(state, assets),
    answers: answers.map((answer) => answer.state),
    exceptions: exceptions.map((exception) => exception.state),
    today,
  })
  return {
    kind: 'system-class',
    systemId: state.id,
    unitPath: state.unitPath,
    ...derived,
    critical: isEssential || isSerious,
    ended: state.lifecycle === 'ended',
    requirements: summarize(rows, catalogue.id),
    basis: basisOf(parts),
  }
}

/**
 * What a commit writes, and which systems the change goes on to: those this one stands on. Nothing when the register
 * was read in this state before and says the same today: what is dated runs out without anything being written.
 */
export function deriveSystem(
  parts: SystemParts,
  catalogue: RequirementCatalogue,
  today: CalendarDay,
): { change: Change; reachedIds: readonly string[] } | undefined {
  const after = classOfSystem(parts, catalogue, today)
  const before = parts.derived
  const isKnown = before !== undefined && canonicalJson(before.state) === canonicalJson(after)
  if (isKnown) return undefined
  const goesOn = before === undefined || !isSameDerived(before.state, after)
  return {
    change: { before, after, action: 'system-class.derived' },
    reachedIds: goesOn ? parts.system.state.platformIds : [],
  }
}

/** The actor of every derivation: nobody decides it. */
export const deriver = systemStamp
