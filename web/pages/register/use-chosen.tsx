// Which rows of a list are chosen, and the column that chooses them.
import { type ReactNode, useState } from 'react'
import { useWords } from '../../texts/language.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { registerTexts } from './register-texts.ts'

interface Named {
  id: string
  name: string
}

export interface Chosen<Row> {
  column: Column<Row>
  /** The chosen of those that are shown. */
  among: (rows: readonly Row[]) => Row[]
  setAll: (rows: readonly Row[]) => void
}

export function useChosen<Row extends Named>(): Chosen<Row> {
  const { t } = useWords(registerTexts)
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string): void => {
    const after = new Set(ids)
    if (!after.delete(id)) after.add(id)
    setIds(after)
  }
  const cell = ({ id, name }: Row): ReactNode => (
    <input
      type="checkbox"
      className="ds-input"
      aria-label={t('bulk.choose', { name })}
      checked={ids.has(id)}
      onChange={() => toggle(id)}
    />
  )
  return {
    column: { head: t('bulk.chosen'), cell },
    among: (rows) => rows.filter(({ id }) => ids.has(id)),
    setAll: (rows) => setIds(new Set(rows.map(({ id }) => id))),
  }
}
