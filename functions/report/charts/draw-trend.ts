// A trend: lines that differ in dash and mark as well as in colour, each named with its last value where it ends.
import { scaleLinear, scalePoint } from 'd3-scale'
import type { Chart } from '../report-document.ts'
import { numberInWords, valueInWords } from './chart-values.ts'
import { chartWidth, element, ink, label, rounded } from './svg.ts'

type Trend = Extract<Chart, { kind: 'trend' }>
type Point = { x: number; y: number; value: number; at: number }

const top = 24
const plotHeight = 220
const left = 56
const right = chartWidth - 24
const legendRow = 22
const mostPeriodsNamed = 8

const styles = [
  { stroke: '#1b5e8c', dash: '', mark: 'circle' },
  { stroke: '#a23b00', dash: '8 4', mark: 'square' },
  { stroke: '#3d6b21', dash: '2 4', mark: 'triangle' },
  { stroke: '#5b3a8e', dash: '10 3 2 3', mark: 'diamond' },
] as const
type Style = (typeof styles)[number]

function markAt(x: number, y: number, { mark, stroke }: Style): string {
  const [a, b] = [rounded(x), rounded(y)]
  switch (mark) {
    case 'circle':
      return element('circle', { cx: a, cy: b, r: 4, fill: stroke })
    case 'square':
      return element('rect', { x: rounded(x - 4), y: rounded(y - 4), width: 8, height: 8, fill: stroke })
    case 'triangle':
      return element('path', { d: `M${a} ${rounded(y - 5)}l5 9h-10z`, fill: stroke })
    case 'diamond':
      return element('path', { d: `M${a} ${rounded(y - 6)}l5 6l-5 6l-5 -6z`, fill: stroke })
    default:
      return mark satisfies never
  }
}

/** The stretches between gaps: no line is drawn over a period without a value. */
function stretches(points: readonly Point[]): Point[][] {
  const found: Point[][] = []
  for (const point of points) {
    const last = found.at(-1)
    if (last?.at(-1)?.at === point.at - 1) last.push(point)
    else found.push([point])
  }
  return found
}

function axes(periods: readonly string[], x: (at: number) => number, ticks: [number, number][]): string {
  const lines = ticks.map(
    ([value, y]) =>
      element('line', { x1: left, x2: right, y1: rounded(y), y2: rounded(y), stroke: '#c3cad2' }) +
      label(left - 8, y + 5, numberInWords(value), { 'text-anchor': 'end' }),
  )
  const step = Math.ceil(periods.length / mostPeriodsNamed)
  const names = periods.flatMap((period, at) =>
    (periods.length - 1 - at) % step === 0
      ? [label(x(at), top + plotHeight + 20, period, { 'text-anchor': 'middle' })]
      : [],
  )
  return [...lines, ...names].join('')
}

export function drawTrend({ periods, series, unit }: Trend): { content: string; height: number } {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const y = scaleLinear([least, most === least ? least + 1 : most], [top + plotHeight, top]).nice(4)
  const places = scalePoint(
    periods.map((_, at) => at),
    [left + 12, right - 12],
  )
  const x = (at: number) => places(at) ?? left
  const ticks = y.ticks(4).map((value): [number, number] => [value, y(value)])
  const showsEach = series.length === 1 && periods.length <= 12
  const drawn = series.map((one, order) => {
    const style = styles[order % styles.length] ?? styles[0]
    const points = one.values.flatMap((value, at) =>
      value === null ? [] : [{ at, value, x: x(at), y: y(value) }],
    )
    const lines = stretches(points).map((stretch) =>
      element('polyline', {
        points: stretch.map((point) => `${rounded(point.x)},${rounded(point.y)}`).join(' '),
        fill: 'none',
        stroke: style.stroke,
        'stroke-width': 2,
        ...(style.dash !== '' && { 'stroke-dasharray': style.dash }),
      }),
    )
    const marks = points.map((point) => markAt(point.x, point.y, style))
    const shown = showsEach
      ? points.map((point) =>
          label(point.x, point.y - 10, numberInWords(point.value), {
            'text-anchor': 'middle',
            'font-weight': 600,
          }),
        )
      : []
    const row = top + plotHeight + 46 + order * legendRow
    const last = points.at(-1)
    const said = last ? `${one.name}: ${valueInWords(last.value, unit)} (${periods[last.at]})` : one.name
    const sample = element('line', {
      x1: left,
      x2: left + 36,
      y1: row - 5,
      y2: row - 5,
      stroke: style.stroke,
      'stroke-width': 2,
      ...(style.dash !== '' && { 'stroke-dasharray': style.dash }),
    })
    return [
      ...lines,
      ...marks,
      ...shown,
      sample,
      markAt(left + 18, row - 5, style),
      label(left + 46, row, said),
    ].join('')
  })
  const baseline = element('line', {
    x1: left,
    x2: right,
    y1: rounded(y(Math.max(0, least))),
    y2: rounded(y(Math.max(0, least))),
    stroke: ink,
  })
  return {
    content: axes(periods, x, ticks) + baseline + drawn.join(''),
    height: top + plotHeight + 46 + series.length * legendRow,
  }
}
