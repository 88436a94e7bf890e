// Counts the register by unit from the facts that its sort keys hold: coverage, what is expired or vacant, gaps, exceptions, over-protection.
import { CalendarDay } from '../calendar/calendar-day.ts'

export interface AssetCounts {
  total: number
  classified: number
  expired: number
  vacant: number
  critical: number
  criticalClassified: number
  extendedProtection: number
}

export interface UnitFigures {
  unitPath: string
  assets: AssetCounts
  systems: { total: number; vacant: number; preliminary: number; critical: number }
  gaps: {
    byLevel: [number, number, number, number]
    exceptions: number
    exceptionsAtThree: number
    overProtected: number
  }
}

/** What the facts of one asset say on a day; `critical` may be known without a class. */
export interface AssetFacts {
  id: string
  unitPath: string
  critical: boolean
  vacant: boolean
  extendedProtection: boolean
  standing: 'unclassified' | 'classified' | 'expired'
}

/** Reads what `factsOfAsset` wrote; undefined for another kind of facts. Every part but the last has its fixed width. */
export function readAssetFacts(facts: string, today: CalendarDay): AssetFacts | undefined {
  const unitEnds = facts.indexOf('#')
  if (!facts.startsWith('#A#', unitEnds)) return undefined
  const flags = unitEnds + '#A#'.length
  const levels = flags + 'cve#'.length
  const validUntil = levels + '2312#'.length
  const isClassified = facts[levels] !== '#'
  const isExpired = isClassified && facts.slice(validUntil, validUntil + '2028-03-01'.length) < today
  return {
    id: facts.slice(facts.lastIndexOf('#') + 1),
    unitPath: facts.slice(0, unitEnds),
    critical: facts[flags] === 'c',
    vacant: facts[flags + 1] === 'v',
    extendedProtection: facts[flags + 2] === 'e',
    standing: isExpired ? 'expired' : isClassified ? 'classified' : 'unclassified',
  }
}

/** The last day of the class that an asset's facts tell of; undefined where it has none, and for other facts. */
export function classEndsOn(facts: string): CalendarDay | undefined {
  const unitEnds = facts.indexOf('#')
  if (!facts.startsWith('#A#', unitEnds)) return undefined
  const levels = unitEnds + '#A#cve#'.length
  const validUntil = levels + '2312#'.length
  const day = facts.slice(validUntil, validUntil + '2028-03-01'.length)
  return facts[levels] === '#' ? undefined : CalendarDay.safeParse(day).data
}

/** What the facts of one system's class say. */
export interface ClassFacts {
  id: string
  critical: boolean
  preliminary: boolean
  gapsByLevel: [number, number, number, number]
  exceptions: number
  exceptionsAtThree: number
  overProtected: number
}

const numbers = (text: string): number[] => text.split('.').map(Number)

/** Reads what `factsOfSystemClass` wrote; undefined for another kind of facts. */
export function readClassFacts(facts: string): ClassFacts | undefined {
  const [, kind, critical, status, , gaps = '', counts = '', overProtected = '', id = ''] = facts.split('#')
  if (kind !== 'S') return undefined
  const [g0 = 0, g1 = 0, g2 = 0, g3 = 0] = numbers(gaps)
  const [exceptions = 0, exceptionsAtThree = 0] = numbers(counts)
  return {
    id,
    critical: critical === 'c',
    preliminary: status === 'preliminary',
    gapsByLevel: [g0, g1, g2, g3],
    exceptions,
    exceptionsAtThree,
    overProtected: Number(overProtected),
  }
}

/** Reads what `factsOfSystem` wrote; undefined for another kind of facts. */
export function readSystemFacts(
  facts: string,
): { id: string; vacant: boolean; hasEnded: boolean } | undefined {
  const [, kind, vacant, lifecycle, id = ''] = facts.split('#')
  return kind === 'Y' ? { id, vacant: vacant === 'v', hasEnded: lifecycle === 'ended' } : undefined
}

function emptyFigures(unitPath: string): UnitFigures {
  return {
    unitPath,
    assets: {
      total: 0,
      classified: 0,
      expired: 0,
      vacant: 0,
      critical: 0,
      criticalClassified: 0,
      extendedProtection: 0,
    },
    systems: { total: 0, vacant: 0, preliminary: 0, critical: 0 },
    gaps: { byLevel: [0, 0, 0, 0], exceptions: 0, exceptionsAtThree: 0, overProtected: 0 },
  }
}

const one = (isSo: boolean): number => (isSo ? 1 : 0)

function countAsset({ assets }: UnitFigures, facts: AssetFacts): void {
  const isClassified = facts.standing === 'classified'
  assets.total += 1
  assets.classified += one(isClassified)
  assets.expired += one(facts.standing === 'expired')
  assets.vacant += one(facts.vacant)
  assets.critical += one(facts.critical)
  assets.criticalClassified += one(facts.critical && isClassified)
  assets.extendedProtection += one(facts.extendedProtection)
}

function countClass(figures: UnitFigures, facts: ClassFacts): void {
  const { systems, gaps } = figures
  systems.critical += one(facts.critical)
  systems.preliminary += one(facts.preliminary)
  const [b0, b1, b2, b3] = gaps.byLevel
  const [g0, g1, g2, g3] = facts.gapsByLevel
  figures.gaps = {
    byLevel: [b0 + g0, b1 + g1, b2 + g2, b3 + g3],
    exceptions: gaps.exceptions + facts.exceptions,
    exceptionsAtThree: gaps.exceptionsAtThree + facts.exceptionsAtThree,
    overProtected: gaps.overProtected + facts.overProtected,
  }
}

function countSystem({ systems }: UnitFigures, facts: { vacant: boolean; hasEnded: boolean }): void {
  if (facts.hasEnded) return
  systems.total += 1
  systems.vacant += one(facts.vacant)
}

/** Adds up facts as they are read, some at a time. Facts of a kind that is not counted are passed over. */
export class FigureCount {
  readonly #byUnit = new Map<string, UnitFigures>()
  readonly #today: CalendarDay

  constructor(today: CalendarDay) {
    this.#today = today
  }

  add(facts: readonly string[]): void {
    for (const each of facts) {
      const asset = readAssetFacts(each, this.#today)
      if (asset) {
        countAsset(this.#at(each), asset)
        continue
      }
      const derived = readClassFacts(each)
      if (derived) {
        countClass(this.#at(each), derived)
        continue
      }
      const system = readSystemFacts(each)
      if (system) countSystem(this.#at(each), system)
    }
  }

  /** The figures of the unit whose path the facts begin with. */
  #at(facts: string): UnitFigures {
    const unitPath = facts.slice(0, facts.indexOf('#'))
    const figures = this.#byUnit.get(unitPath) ?? emptyFigures(unitPath)
    this.#byUnit.set(unitPath, figures)
    return figures
  }

  /** By unit, in the order of their paths. */
  get units(): UnitFigures[] {
    return [...this.#byUnit.values()].toSorted((a, b) => a.unitPath.localeCompare(b.unitPath))
  }
}
