// The parts of a whole in one bar; each part has a pattern of its own and stands with its name and number beneath.
import { scaleLinear } from 'd3-scale'
import { type ReactNode, useId } from 'react'
import { ChartFigure } from './chart-figure.tsx'

export interface SharePart {
  id: string
  name: string
  value: number
  look: 'full' | 'striped' | 'dotted' | 'empty'
  tone: 'success' | 'accent' | 'warning' | 'danger' | 'neutral'
}

function Pattern({ id, look, tone }: Pick<SharePart, 'look' | 'tone'> & { id: string }) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" className={`chart-tone ${tone}`}>
      <rect width={8} height={8} className={look === 'full' ? 'chart-ink' : 'chart-paper'} />
      {look === 'striped' && <path d="M-2 2l4 -4M0 8l8 -8M6 10l4 -4" className="chart-line" />}
      {look === 'dotted' && <circle cx={4} cy={4} r={1.8} className="chart-ink" />}
    </pattern>
  )
}

export function ShareChart({
  title,
  parts,
  heads,
}: {
  title: string
  parts: readonly SharePart[]
  heads: readonly [name: string, value: string]
}) {
  const id = useId()
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  const share = (value: number) => (whole === 0 ? 0 : Math.round((value / whole) * 100))
  const shown = parts.filter(({ value }) => value > 0)
  return (
    <ChartFigure
      title={title}
      description={`${parts.map(({ name, value }) => `${name}: ${value} (${share(value)} %)`).join('; ')}.`}
      table={{
        columns: [...heads, '%'],
        rows: parts.map(({ name, value }) => [name, value, `${share(value)} %`]),
      }}
      draw={(size) => {
        const { width, scale } = size
        const length = scaleLinear([0, Math.max(whole, 1)], [0, width - 2])
        const barHeight = 28 * scale
        const rowHeight = 24 * scale
        let from = 1
        const bars: ReactNode[] = shown.map(({ id: part, value }) => {
          const x = from
          from += length(value)
          return (
            <rect
              key={part}
              className="chart-part"
              x={x}
              y={1}
              width={length(value)}
              height={barHeight}
              fill={`url(#${id}-${part})`}
            />
          )
        })
        return {
          height: barHeight + 12 * scale + parts.length * rowHeight,
          content: (
            <>
              <defs>
                {parts.map((part) => (
                  <Pattern key={part.id} {...part} id={`${id}-${part.id}`} />
                ))}
              </defs>
              {bars}
              {parts.map((part, at) => {
                const top = barHeight + 12 * scale + at * rowHeight
                return (
                  <g key={part.id}>
                    <rect
                      className="chart-part"
                      x={1}
                      y={top}
                      width={16 * scale}
                      height={16 * scale}
                      fill={`url(#${id}-${part.id})`}
                    />
                    <text x={26 * scale} y={top + 13 * scale}>
                      {`${part.name}: `}
                      <tspan className="chart-value">{part.value}</tspan>
                    </text>
                  </g>
                )
              })}
            </>
          ),
        }
      }}
    />
  )
}
