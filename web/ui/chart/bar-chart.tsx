// Bars: each with its name above and its value beside it; where there is something to compare with, a marked line with its number in words.
import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { ChartFigure, type ChartTable } from './chart-figure.tsx'
import { fittingText, widthOfValue } from './fitting-text.ts'
import type { ChartSize } from './use-chart-size.ts'

export interface Bar {
  id: string
  label: string
  value: number
  /** The value as it is said: `67 %`. */
  shown: string
  /** What it is compared with: a target, or the value before. */
  mark?: { value: number; shown: string } | undefined
  /** The name in the table, where it leads somewhere. */
  link?: ReactNode
}

const gapPx = 8

function BarShape({ bar, top, end, markAt, size }: BarPlace) {
  const { scale } = size
  const said = bar.mark === undefined ? bar.shown : `${bar.shown} (${bar.mark.shown})`
  const behind = Math.max(end, markAt ?? 0) + gapPx
  const fits = behind + widthOfValue(said, size) <= size.width
  return (
    <g>
      <text x={0} y={top + 14 * scale}>
        {fittingText(bar.label, size)}
      </text>
      <rect
        className="chart-bar"
        x={0}
        y={top + 20 * scale}
        width={Math.max(end, 1)}
        height={16 * scale}
        rx={2}
      />
      {markAt !== undefined && (
        <line className="chart-mark" x1={markAt} x2={markAt} y1={top + 17 * scale} y2={top + 39 * scale} />
      )}
      <text
        className="chart-value"
        x={fits ? behind : size.width}
        y={top + 33 * scale}
        textAnchor={fits ? 'start' : 'end'}
      >
        {said}
      </text>
    </g>
  )
}

interface BarPlace {
  bar: Bar
  top: number
  end: number
  markAt: number | undefined
  size: ChartSize
}

export function BarChart({
  title,
  bars,
  heads,
  most: widest,
  table,
}: {
  title: string
  bars: readonly Bar[]
  /** What the columns of the table are called: the name, the value, and what it is compared with. */
  heads: readonly [name: string, value: string, mark?: string]
  /** The value of a bar of full length; left out: the largest. */
  most?: number
  /** Where there is more to say of each than the bars do. */
  table?: ChartTable
}) {
  const hasMarks = bars.some(({ mark }) => mark !== undefined)
  const most = widest ?? Math.max(1, ...bars.flatMap(({ value, mark }) => [value, mark?.value ?? 0]))
  const saidOf = ({ shown, mark }: Bar) => (mark === undefined ? shown : `${shown} (${mark.shown})`)
  return (
    <ChartFigure
      title={title}
      description={`${bars.map((bar) => `${bar.label}: ${saidOf(bar)}`).join('; ')}.`}
      table={
        table ?? {
          columns: heads.filter((head) => head !== undefined).slice(0, hasMarks ? 3 : 2),
          rows: bars.map(({ label, link, shown, mark }) => [link ?? label, shown, mark?.shown ?? '–']),
        }
      }
      draw={(size) => {
        const longestText = Math.max(0, ...bars.map((bar) => widthOfValue(saidOf(bar), size)))
        const room = Math.max(size.width - longestText - gapPx, size.width / 3)
        const length = scaleLinear([0, most], [0, room])
        const rowHeight = 48 * size.scale
        return {
          height: bars.length * rowHeight,
          content: bars.map((bar, at) => (
            <BarShape
              key={bar.id}
              bar={bar}
              top={at * rowHeight}
              end={length(bar.value)}
              markAt={bar.mark && length(bar.mark.value)}
              size={size}
            />
          )),
        }
      }}
    />
  )
}
