// A list whose order one decides: each row moves up or down by a button, so that it can be done by key and by finger alike.
import { useEffect, useRef } from 'react'
import { useWords } from '../texts/language.tsx'
import { Button } from './button.tsx'

export function OrderedList({
  rows,
  onChange,
}: {
  rows: readonly { id: string; name: string }[]
  /** Called with the ids in their new order. */
  onChange: (ids: string[]) => void
}) {
  const { t } = useWords()
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ id: string; by: number } | undefined>(undefined)
  const order = rows.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the row to its new place
  useEffect(() => {
    if (moved.current === undefined) return
    const { id, by } = moved.current
    moved.current = undefined
    const at = rows.findIndex((row) => row.id === id)
    const [up, down] = list.current?.children[at]?.querySelectorAll('button') ?? []
    const same = by < 0 ? up : down
    const other = by < 0 ? down : up
    if (same?.disabled) other?.focus()
    else same?.focus()
  }, [order])
  const move = (at: number, by: number) => {
    const ids = rows.map(({ id }) => id)
    const [id] = ids.splice(at, 1)
    if (id === undefined) return
    ids.splice(at + by, 0, id)
    moved.current = { id, by }
    onChange(ids)
  }
  return (
    <ol className="ordered" ref={list}>
      {rows.map(({ id, name }, at) => (
        <li key={id}>
          <span className="ordered-name">
            <span className="end">{at + 1}.</span> {name}
          </span>
          <span className="ordered-moves">
            <Button
              variant="tertiary"
              size="sm"
              aria-label={t('order.up', { name })}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              variant="tertiary"
              size="sm"
              aria-label={t('order.down', { name })}
              disabled={at === rows.length - 1}
              onClick={() => move(at, 1)}
            >
              <span aria-hidden="true">↓</span>
            </Button>
          </span>
        </li>
      ))}
    </ol>
  )
}
