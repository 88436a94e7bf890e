// A table that can be read on a narrow screen: it scrolls by itself, by finger and by key, and the page does not.
import { Table } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

export interface Column<Row> {
  head: string
  cell: (row: Row) => ReactNode
  align?: 'end'
}

export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key (WCAG 2.1.1)
    <section className="wide" tabIndex={0} aria-label={caption}>
      <Table>
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            {columns.map(({ head, align }) => (
              <Table.HeaderCell key={head} scope="col" className={align}>
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={keyOf(row)}>
              {columns.map(({ head, cell, align }) => (
                <Table.Cell key={head} className={align}>
                  {cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}
