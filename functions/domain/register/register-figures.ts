// Counts the register by unit from the facts that its sort keys hold: coverage, what is expired or vacant, gaps, exceptions, over-protection.
import type { CalendarDay } from '../calendar/calendar-day.ts'

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

/** Reads what `factsOfAsset` wrote; undefined for another kind of facts. */
export function readAssetFacts(facts: string, today: CalendarDay): AssetFacts | undefined {
  const [unitPath = '', kind, flags = '', levels = '', validUntil = '', id = ''] = facts.split('#')
  if (kind !== 'A') return undefined
  const standing = levels === '' ? 'unclassified' : validUntil < today ? 'expired' : 'classified'
  return {
    id,
    unitPath,
    critical: flags.includes('c'),
    vacant: flags.includes('v'),
    extendedProtection: flags.includes('e'),
    standing,
  }
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

const numbers = (text: string): number[] => text.split('.').map(Number)

/** What the facts of a system's class say of it. */
interface ClassFacts {
  id: string
  unitPath: string
  critical: boolean
  preliminary: boolean
  gaps: UnitFigures['gaps']
}

function readClassFacts(facts: string): ClassFacts | undefined {
  const [unitPath = '', kind, critical, status, , gaps = '', exceptions = '', overProtected, id = ''] =
    facts.split('#')
  if (kind !== 'S') return undefined
  const [g0 = 0, g1 = 0, g2 = 0, g3 = 0] = numbers(gaps)
  const [all = 0, atThree = 0] = numbers(exceptions)
  return {
    id,
    unitPath,
    critical: critical === 'c',
    preliminary: status === 'preliminary',
    gaps: {
      byLevel: [g0, g1, g2, g3],
      exceptions: all,
      exceptionsAtThree: atThree,
      overProtected: Number(overProtected),
    },
  }
}

function withClass(figures: UnitFigures, { critical, preliminary, gaps: added }: ClassFacts): UnitFigures {
  const { systems, gaps } = figures
  const [b0, b1, b2, b3] = gaps.byLevel
  const [a0, a1, a2, a3] = added.byLevel
  return {
    ...figures,
    systems: {
      ...systems,
      critical: systems.critical + one(critical),
      preliminary: systems.preliminary + one(preliminary),
    },
    gaps: {
      byLevel: [b0 + a0, b1 + a1, b2 + a2, b3 + a3],
      exceptions: gaps.exceptions + added.exceptions,
      exceptionsAtThree: gaps.exceptionsAtThree + added.exceptionsAtThree,
      overProtected: gaps.overProtected + added.overProtected,
    },
  }
}

/** Adds up facts as they are read, some at a time. Facts of a kind that is not counted are passed over. */
export class FigureCount {
  readonly #byUnit = new Map<string, UnitFigures>()
  readonly #classes: ClassFacts[] = []
  /** What is no more has a class still, and no gaps that anyone would close. */
  readonly #endedIds = new Set<string>()
  readonly #today: CalendarDay

  constructor(today: CalendarDay) {
    this.#today = today
  }

  add(facts: readonly string[]): void {
    for (const each of facts) {
      const asset = readAssetFacts(each, this.#today)
      if (asset) countAsset(this.#at(asset.unitPath), asset)
      const ofClass = readClassFacts(each)
      if (ofClass) this.#addClass(ofClass)
      this.#addSystem(each)
    }
  }

  #addClass(facts: ClassFacts): void {
    this.#at(facts.unitPath)
    this.#classes.push(facts)
  }

  #addSystem(facts: string): void {
    const [unitPath = '', kind, vacant, lifecycle, id = ''] = facts.split('#')
    if (kind !== 'Y') return
    const { systems } = this.#at(unitPath)
    if (lifecycle === 'ended') {
      this.#endedIds.add(id)
      return
    }
    systems.total += 1
    systems.vacant += one(vacant === 'v')
  }

  #at(unitPath: string): UnitFigures {
    const figures = this.#byUnit.get(unitPath) ?? emptyFigures(unitPath)
    this.#byUnit.set(unitPath, figures)
    return figures
  }

  /** By unit, in the order of their paths. */
  get units(): UnitFigures[] {
    const classes = Map.groupBy(
      this.#classes.filter(({ id }) => !this.#endedIds.has(id)),
      ({ unitPath }) => unitPath,
    )
    return [...this.#byUnit.values()]
      .map((figures) => (classes.get(figures.unitPath) ?? []).reduce(withClass, figures))
      .toSorted((a, b) => a.unitPath.localeCompare(b.unitPath))
  }
}
