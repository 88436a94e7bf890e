// Traffic lights: each has a shape of its own and its colour's name, so that it is read without seeing colours.
import type { Chart, Light } from '../report-document.ts'
import { lightNames } from './chart-values.ts'
import { element, label } from './svg.ts'

const rowHeight = 46

/** A circle, a triangle and an octagon, dark enough to be seen on white. */
function shapeOf(light: Light, y: number): string {
  const stroke = { stroke: '#1f2933', 'stroke-width': 1.5 }
  switch (light) {
    case 'green':
      return element('circle', { cx: 14, cy: y, r: 11, fill: '#2e7d32', ...stroke })
    case 'yellow':
      return element('path', { d: `M14 ${y - 12}l13 23h-26z`, fill: '#f2c200', ...stroke })
    case 'red':
      return element('path', { d: `M9 ${y - 12}h10l7 7v10l-7 7h-10l-7 -7v-10z`, fill: '#c62828', ...stroke })
    default:
      return light satisfies never
  }
}

export function drawLights({ lights }: Extract<Chart, { kind: 'lights' }>): {
  content: string
  height: number
} {
  const content = lights.map(({ label: name, light, text }, at) => {
    const top = at * rowHeight
    return [
      shapeOf(light, top + 20),
      label(38, top + 16, `${name}: ${lightNames[light].toLowerCase()}`, { 'font-weight': 600 }),
      label(38, top + 34, text),
    ].join('')
  })
  return { content: content.join(''), height: lights.length * rowHeight }
}
