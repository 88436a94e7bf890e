// A chart as an accessible picture: the same text for a page, for a PDF and for Word.
import type { Block, Chart } from '../report-document.ts'
import { valuesInWords } from './chart-values.ts'
import { drawBars } from './draw-bars.ts'
import { drawLights } from './draw-lights.ts'
import { drawTrend } from './draw-trend.ts'
import { chartWidth, picture } from './svg.ts'

export interface DrawnChart {
  svg: string
  width: number
  height: number
}

function draw(chart: Chart): { content: string; height: number } {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart)
    case 'trend':
      return drawTrend(chart)
    case 'lights':
      return drawLights(chart)
    default:
      return chart satisfies never
  }
}

/** Draws the figure. Its caption is the picture's name, and its alternative text with all values the description. */
export function drawChart(
  { caption, alternativeText, chart }: Extract<Block, { kind: 'figure' }>,
  fontFamily: string,
): DrawnChart {
  const { content, height } = draw(chart)
  const description = `${alternativeText} ${valuesInWords(chart)}`
  return {
    svg: picture({ title: caption, description, height }, fontFamily, content),
    width: chartWidth,
    height,
  }
}
