// N17: how each committee's administration, company and federation follows the policy: an index of seven parts (domain 8.2).
import type { UnitFigures } from '../../register/register-figures.ts'
import { isDoneInTime } from './action-figures-of-year.ts'
import { type FigureLight, type FigureRow, type Measured, percentOf, type Texts } from './figure.ts'
import type { FigureSources, UnitFacts } from './figure-sources.ts'

export const indexParts = [
  'policy',
  'owners',
  'classified',
  'actions',
  'training',
  'incident-routine',
  'self-assessment',
] as const
export type IndexPart = (typeof indexParts)[number]

export const indexPartNames: Record<IndexPart, Texts> = {
  policy: { sv: 'Policyn antagen eller känd', en: 'Policy adopted or known' },
  owners: { sv: 'Ägare utsedda', en: 'Owners appointed' },
  classified: { sv: 'Klassat', en: 'Classified' },
  actions: { sv: 'Åtgärder i tid', en: 'Actions in time' },
  training: { sv: 'Utbildning', en: 'Training' },
  'incident-routine': { sv: 'Incidentrutinen testad', en: 'Incident routine tested' },
  'self-assessment': { sv: 'Självskattning lämnad', en: 'Self-assessment given' },
}

const whole = 100
const goodIndex = 80
const fairIndex = 60
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const yes = (isSo: boolean): number => (isSo ? whole : 0)

export const lightOfIndex = (index: number): FigureLight =>
  index >= goodIndex ? 'green' : index >= fairIndex ? 'yellow' : 'red'

export interface UnitIndex {
  unit: UnitFacts
  /** From 0 to 100; a part that the unit has nothing of is left out. */
  parts: Partial<Record<IndexPart, number>>
  index: number
}

function counts(register: readonly UnitFigures[]) {
  return {
    assets: sum(register.map(({ assets }) => assets.total)),
    classified: sum(register.map(({ assets }) => assets.classified)),
    owned: sum(register.map(({ assets, systems }) => assets.total + systems.total)),
    vacant: sum(register.map(({ assets, systems }) => assets.vacant + systems.vacant)),
  }
}

/**
 * Silence counts as nought in what only the unit can say: not to answer is no way to a better index. What it has nothing
 * of (no assets, no actions due) is left out.
 */
export function indexOf(unit: UnitFacts, { register, actions, year }: FigureSources): UnitIndex {
  const within = counts(register.filter(({ unitPath }) => unitPath.startsWith(unit.unitPath)))
  const due = actions.filter(
    ({ unitPath, dueOn, status }) =>
      unitPath.startsWith(unit.unitPath) && dueOn.startsWith(`${year}-`) && status !== 'dropped',
  )
  const { reply } = unit
  const owners = percentOf(within.owned - within.vacant, within.owned)
  const classified = percentOf(within.classified, within.assets)
  const inTime = percentOf(due.filter(isDoneInTime).length, due.length)
  const training = reply ? percentOf(reply.trained, reply.employees) : 0
  const parts: Partial<Record<IndexPart, number>> = {
    policy: yes(unit.hasPolicy && (reply?.policyKnown ?? false)),
    ...(owners !== undefined && { owners }),
    ...(classified !== undefined && { classified }),
    ...(inTime !== undefined && { actions: inTime }),
    ...(training !== undefined && { training }),
    'incident-routine': yes(reply?.incidentRoutineTested ?? false),
    'self-assessment': yes((reply?.statements.length ?? 0) > 0),
  }
  const values = Object.values(parts)
  return { unit, parts, index: Math.round(sum(values) / values.length) }
}

/** N17: a row for each unit in the order of the organisation, and the mean of them all. */
export function complianceByUnit(sources: FigureSources): Measured {
  const indexes = sources.units.map((unit) => indexOf(unit, sources))
  if (indexes.length === 0) return { missing: { sv: 'Ingen enhet är tillfrågad', en: 'No unit was asked' } }
  const rows = indexes.map(
    ({ unit, index }): FigureRow => ({
      id: unit.unitId,
      name: { sv: unit.unitName, en: unit.unitName },
      unit: 'index',
      value: index,
      light: lightOfIndex(index),
    }),
  )
  const mean = Math.round(sum(indexes.map(({ index }) => index)) / indexes.length)
  return { value: mean, rows, light: lightOfIndex(mean) }
}
