// The twenty key figures of a year, each compared with last year's frozen report. Pure: the same sources give the same figures.
import { type Figure, type FigureId, type FigureLight, figureIds, type Measured } from './figure.ts'
import { type FigureDefinition, figureDefinitions } from './figure-definitions.ts'
import type { FigureSources } from './figure-sources.ts'

function trendOf(
  value: number | undefined,
  previous: number | undefined,
  better: FigureDefinition['better'],
): Figure['trend'] {
  if (value === undefined || previous === undefined) return undefined
  if (value === previous) return 'same'
  if (better === 'neither') return 'changed'
  return value > previous === (better === 'higher') ? 'better' : 'worse'
}

function lightOf({ value, light }: Measured, definition: FigureDefinition): FigureLight {
  if (light !== undefined) return light
  if (value === undefined) return 'grey'
  return definition.light?.(value) ?? 'grey'
}

/** N6 has no number to reach: fewer than last year is the target. */
function lightOfTrend(trend: Figure['trend'], value: number | undefined): FigureLight {
  if (value === 0 || trend === 'better') return 'green'
  return trend === 'same' ? 'yellow' : trend === 'worse' ? 'red' : 'grey'
}

function figureOf(id: FigureId, sources: FigureSources): Figure {
  const definition = figureDefinitions[id]
  const measured = definition.measure(sources)
  const { value, missing, rows = [] } = measured
  const previous = sources.previous.find((figure) => figure.id === id)?.value
  const trend = trendOf(value, previous, definition.better)
  const light = id === 'N6' ? lightOfTrend(trend, value) : lightOf(measured, definition)
  return {
    id,
    name: definition.name,
    definition: definition.definition,
    target: definition.target,
    unit: definition.unit,
    ...(value !== undefined && { value }),
    ...(missing && { missing }),
    rows: [...rows],
    ...(previous !== undefined && { previous }),
    ...(trend && { trend }),
    light,
    source: definition.source.replace('{year}', String(sources.year)),
  }
}

export function annualFigures(sources: FigureSources): Figure[] {
  return figureIds.map((id) => figureOf(id, sources))
}
