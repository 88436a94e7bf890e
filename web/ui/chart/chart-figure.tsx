// What stands around every chart: its name, the picture, and the same numbers as a table for whoever wants to read them.
import { type ReactNode, useId, useRef } from 'react'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../data-table.tsx'
import { Details } from '../details.tsx'
import { type ChartSize, useChartSize } from './use-chart-size.ts'

export interface ChartTable {
  columns: readonly string[]
  /** The first of a row names it. */
  rows: readonly (readonly ReactNode[])[]
}

interface TableRow {
  cells: readonly ReactNode[]
  at: number
}

export function ChartFigure({
  title,
  description,
  table,
  draw,
}: {
  title: string
  /** Every value in one sentence, for whoever has the picture read aloud. */
  description: string
  table: ChartTable
  draw: (size: ChartSize) => { height: number; content: ReactNode }
}) {
  const { t } = useWords()
  const id = useId()
  const drawnIn = useRef<HTMLDivElement>(null)
  const size = useChartSize(drawnIn)
  const { height, content } = draw(size)
  const rows = table.rows.map((cells, at) => ({ cells, at }))
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <div ref={drawnIn}>
        <svg
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
          width={size.width}
          height={height}
          viewBox={`0 0 ${size.width} ${height}`}
          fontSize={14 * size.scale}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          {content}
        </svg>
      </div>
      <Details summary={t('chart.as-table')}>
        <DataTable<TableRow>
          caption={title}
          isCaptionHidden
          rows={rows}
          keyOf={({ at }) => String(at)}
          columns={table.columns.map((head, column) => ({ head, cell: ({ cells }) => cells[column] }))}
        />
      </Details>
    </figure>
  )
}
