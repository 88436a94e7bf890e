// Long work: how far it has come, in words as well.
import { useId } from 'react'

export function Progress({
  label,
  done,
  of,
  unit,
}: {
  label: string
  done: number
  of: number
  unit?: string
}) {
  const id = useId()
  return (
    <div className="progress">
      <label htmlFor={id}>
        {label} <span className="quiet">{[`${done} / ${of}`, unit].filter(Boolean).join(' ')}</span>
      </label>
      <progress id={id} value={done} max={of} />
    </div>
  )
}
