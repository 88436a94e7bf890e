// A text that is typed, in one line or several, or a day or a time that the browser helps with.
import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldAround } from './field.tsx'

export function TextField({
  id,
  label,
  help,
  fault,
  rows,
  isShort = false,
  onChange,
  ...rest
}: FieldAround &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'size'> & {
    /** More than one makes it a text of several lines. */
    rows?: number
    isShort?: boolean
    onChange: (text: string) => void
  }) {
  const around = { id, label, help, fault }
  return (
    <Field {...around} isShort={isShort}>
      {rows === undefined ? (
        <input
          {...rest}
          {...describedBy(around)}
          className="ds-input"
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea
          {...describedBy(around)}
          className="ds-input"
          rows={rows}
          value={rest.value}
          name={rest.name}
          aria-required={rest['aria-required']}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
