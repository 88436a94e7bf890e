// Every wrong row of an import file: where, what stands there, and what is wrong.
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { importTexts } from './import-texts.ts'

/** The server names so many at once. */
const mostNamed = 100

interface PlacedFault {
  row: string
  column: string
  message: string
}

/** `row 7, column enhet` */
const place = /^(?:row (\d+))?(?:, )?(?:column (.+))?$/

function placed({ path, message }: { path: string; message: string }): PlacedFault {
  const [, row = '', column = ''] = place.exec(path) ?? []
  return { row, column, message }
}

/** What stands in the cell, found by its heading; a file that is not CSV shows nothing. */
function cellIn(cells: readonly (readonly string[])[] | undefined, row: string, column: string): string {
  const at = cells?.[0]?.findIndex((heading) => heading.trim().toLowerCase() === column.toLowerCase()) ?? -1
  return cells?.[Number(row) - 1]?.[at] ?? ''
}

export function ImportFaults({
  faults,
  cells,
}: {
  faults: readonly { path: string; message: string }[]
  cells: readonly (readonly string[])[] | undefined
}) {
  const { t } = useWords(importTexts)
  const rows = faults.map(placed)
  const wrongRows = new Set(rows.map(({ row }) => row).filter((row) => row !== '')).size
  return (
    <Section title={t('import.faults', { rows: wrongRows, count: rows.length })}>
      {faults.length >= mostNamed && <Paragraph>{t('import.only-first', { count: mostNamed })}</Paragraph>}
      <DataTable
        caption={t('import.faults-caption')}
        isCaptionHidden
        rows={rows}
        keyOf={({ row, column, message }) => `${row} ${column} ${message}`}
        columns={[
          { head: t('import.row'), align: 'end', cell: ({ row }) => row },
          { head: t('import.column'), cell: ({ column }) => column },
          { head: t('import.stands'), cell: ({ row, column }) => cellIn(cells, row, column) },
          { head: t('import.wrong'), cell: ({ message }) => message },
        ]}
      />
    </Section>
  )
}
