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

/** Counts one thing's facts into the figures of its unit. Facts of a kind that is not counted are passed over. */
function count(figures: UnitFigures, facts: string, today: CalendarDay): void {
  const asset = readAssetFacts(facts, today)
  if (asset) {
    countAsset(figures, asset)
    return
  }
  const [, kind, ...rest] = facts.split('#')
  if (kind === 'Y') {
    const [vacant = '', lifecycle = ''] = rest
    if (lifecycle === 'ended') return
    figures.systems.total += 1
    figures.systems.vacant += one(vacant === 'v')
  }
  if (kind === 'S') {
    const [critical = '', status = '', , gaps = '', exceptions = '', overProtected = ''] = rest
    const [g0 = 0, g1 = 0, g2 = 0, g3 = 0] = numbers(gaps)
    const [all = 0, atThree = 0] = numbers(exceptions)
    figures.systems.critical += one(critical === 'c')
    figures.systems.preliminary += one(status === 'preliminary')
    const before = figures.gaps
    const [b0, b1, b2, b3] = before.byLevel
    figures.gaps = {
      byLevel: [b0 + g0, b1 + g1, b2 + g2, b3 + g3],
      exceptions: before.exceptions + all,
      exceptionsAtThree: before.exceptionsAtThree + atThree,
      overProtected: before.overProtected + Number(overProtected),
    }
  }
}

/** Adds up facts as they are read, some at a time. */
export class FigureCount {
  readonly #byUnit = new Map<string, UnitFigures>()
  readonly #today: CalendarDay

  constructor(today: CalendarDay) {
    this.#today = today
  }

  add(facts: readonly string[]): void {
    for (const each of facts) {
      const unitPath = each.slice(0, each.indexOf('#'))
      const figures = this.#byUnit.get(unitPath) ?? emptyFigures(unitPath)
      this.#byUnit.set(unitPath, figures)
      count(figures, each, this.#today)
    }
  }

  /** By unit, in the order of their paths. */
  get units(): UnitFigures[] {
    return [...this.#byUnit.values()].toSorted((a, b) => a.unitPath.localeCompare(b.unitPath))
  }
}
