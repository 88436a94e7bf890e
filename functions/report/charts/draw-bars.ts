// Bars: each with its name above, its value beside it, and its target as a marked line with its number.
import { scaleLinear } from 'd3-scale'
import type { Chart } from '../report-document.ts'
import { valueInWords } from './chart-values.ts'
import { chartWidth, element, ink, label, rounded } from './svg.ts'

const rowHeight = 46
const barHeight = 16
const barFill = '#1b5e8c'
/** Room for the value behind the longest bar. */
const widest = chartWidth - 150

export function drawBars({ bars, unit }: Extract<Chart, { kind: 'bars' }>): {
  content: string
  height: number
} {
  const most = Math.max(...bars.flatMap(({ value, target = 0 }) => [value, target]))
  const length = scaleLinear([0, most === 0 ? 1 : most], [0, widest])
  const content = bars.map((bar, at) => {
    const top = at * rowHeight
    const end = length(bar.value)
    const { target } = bar
    const isMet = target !== undefined && bar.value >= target
    const behind =
      target === undefined
        ? valueInWords(bar.value, unit, bar.shown)
        : `${valueInWords(bar.value, unit, bar.shown)} (mål ${valueInWords(target, unit)}${isMet ? ', nått' : ''})`
    const drawn = [
      label(0, top + 14, bar.label),
      element('rect', {
        x: 0,
        y: top + 20,
        width: rounded(Math.max(end, 1)),
        height: barHeight,
        fill: barFill,
      }),
      label(Math.max(end, target === undefined ? 0 : length(target)) + 8, top + 33, behind, {
        'font-weight': 600,
      }),
    ]
    if (target !== undefined) {
      const x = rounded(length(target))
      drawn.push(
        element('line', { x1: x, x2: x, y1: top + 17, y2: top + 39, stroke: ink, 'stroke-width': 2 }),
      )
    }
    return drawn.join('')
  })
  return { content: content.join(''), height: bars.length * rowHeight }
}
