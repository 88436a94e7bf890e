// Long work: how far it has come, in words as well.
import { useId } from 'react'

export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  const id = useId()
  return (
    <div className="progress">
      <label htmlFor={id}>
        {label} <span className="quiet">{`${done} / ${of}`}</span>
      </label>
      <progress id={id} value={done} max={of} />
    </div>
  )
}
