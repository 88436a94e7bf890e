// N1–N6: how much is classified and owned, what is met of the requirements, and what is lived without for a time (domain 8.2).
import type { UnitFigures } from '../../register/register-figures.ts'
import { countRow, type Measured, percentOf, shareOf, shareRow, type Texts } from './figure.ts'
import type { FigureSources, SystemFacts } from './figure-sources.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** One row for each unit that has anything of the kind. */
function byUnit(
  { register, units }: FigureSources,
  parts: (figures: UnitFigures) => { part: number; whole: number },
) {
  return units.flatMap(({ unitId, unitName, unitPath }) => {
    const within = register.filter((figures) => figures.unitPath.startsWith(unitPath)).map(parts)
    const whole = sum(within.map((each) => each.whole))
    if (whole === 0) return []
    const part = sum(within.map((each) => each.part))
    return [shareRow(unitId, { sv: unitName, en: unitName }, part, whole)]
  })
}

function shareOfAssets(
  sources: FigureSources,
  parts: (assets: UnitFigures['assets']) => { part: number; whole: number },
): Measured {
  const all = sources.register.map(({ assets }) => parts(assets))
  return {
    ...shareOf(sum(all.map(({ part }) => part)), sum(all.map(({ whole }) => whole))),
    rows: byUnit(sources, ({ assets }) => parts(assets)),
  }
}

/** N1 */
export const criticalClassified = (sources: FigureSources): Measured =>
  shareOfAssets(sources, ({ criticalClassified: part, critical: whole }) => ({ part, whole }))

/** N2 */
export const classified = (sources: FigureSources): Measured =>
  shareOfAssets(sources, ({ classified: part, total: whole }) => ({ part, whole }))

/** N3 */
export const expired = (sources: FigureSources): Measured =>
  shareOfAssets(sources, ({ expired: part, total: whole }) => ({ part, whole }))

/** N4 */
export function withoutOwner({ register }: FigureSources): Measured {
  const assets = sum(register.map((unit) => unit.assets.vacant))
  const systems = sum(register.map((unit) => unit.systems.vacant))
  return {
    value: assets + systems,
    rows: [
      countRow('assets', { sv: 'Informationstillgångar', en: 'Information assets' }, assets),
      countRow('systems', { sv: 'System', en: 'Systems' }, systems),
    ],
  }
}

const levelName = (level: number): Texts => ({ sv: `Nivå ${level}`, en: `Level ${level}` })

function atLevel(systems: readonly SystemFacts[], level: 2 | 3) {
  return {
    met: sum(systems.map(({ fulfilledByLevel }) => fulfilledByLevel[level])),
    demanded: sum(systems.map(({ applicableByLevel }) => applicableByLevel[level])),
  }
}

const goodShare = 80
const goodShareAtThree = 90
const fairShare = 60

/** N5: 80 % of what levels 2 and 3 demand, and 90 % of what level 3 does. */
export function requirementsMet({ systems }: FigureSources): Measured {
  const [two, three] = [atLevel(systems, 2), atLevel(systems, 3)]
  const whole = shareOf(two.met + three.met, two.demanded + three.demanded)
  const shareAtThree = percentOf(three.met, three.demanded)
  const { value } = whole
  const isGood = value !== undefined && value >= goodShare && (shareAtThree ?? 100) >= goodShareAtThree
  const isFair = value !== undefined && value >= fairShare
  return {
    ...whole,
    rows: [
      shareRow('level-2', levelName(2), two.met, two.demanded),
      shareRow('level-3', levelName(3), three.met, three.demanded),
    ],
    light: value === undefined ? 'grey' : isGood ? 'green' : isFair ? 'yellow' : 'red',
  }
}

/** N6: fewer than last year is the target, so the light comes from the trend. */
export function exceptions({ register }: FigureSources): Measured {
  const all = sum(register.map(({ gaps }) => gaps.exceptions))
  const atThree = sum(register.map(({ gaps }) => gaps.exceptionsAtThree))
  return {
    value: all,
    rows: [countRow('level-3', { sv: 'Varav på nivå 3', en: 'Of which at level 3' }, atThree)],
  }
}
