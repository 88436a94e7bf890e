// A traffic light beside its word: each has a shape of its own, so that it is read without seeing colours.
import type { ReactNode } from 'react'
import type { FigureLight } from '../../functions/domain/report/figures/figure.ts'

const shapes: Readonly<Record<FigureLight, ReactNode>> = {
  green: <circle cx={8} cy={8} r={6.5} />,
  yellow: <path d="M8 1.5l6.5 12.5h-13z" />,
  red: <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8h-5.4l-3.8 -3.8v-5.4z" />,
  grey: <rect x={2} y={6} width={12} height={4} />,
}

export function LightMark({ light, children }: { light: FigureLight; children: ReactNode }) {
  return (
    <span className="light">
      <svg className={`light-shape ${light}`} viewBox="0 0 16 16" aria-hidden="true">
        {shapes[light]}
      </svg>
      {children}
    </span>
  )
}
