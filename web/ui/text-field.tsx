// A text that is typed, in one line or several, or a day or a time that the browser helps with.
import type { ComponentProps, ReactNode } from 'react'
import { describedBy, Field, type FieldAround } from './field.tsx'

function WithUnit({ unit, children }: { unit: string | undefined; children: ReactNode }) {
  return unit === undefined ? (
    children
  ) : (
    <div className="ds-field-affixes">
      {children}
      <span className="ds-field-affix">{unit}</span>
    </div>
  )
}

export function TextField({
  id,
  label,
  help,
  fault,
  rows,
  isShort = false,
  unit,
  onChange,
  ...rest
}: FieldAround &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'size'> & {
    /** More than one makes it a text of several lines. */
    rows?: number
    isShort?: boolean
    /** What the number counts, shown after it. */
    unit?: string | undefined
    onChange: (text: string) => void
  }) {
  const around = { id, label, help, fault }
  return (
    <Field {...around} isShort={isShort}>
      {rows === undefined ? (
        <WithUnit unit={unit}>
          <input
            {...rest}
            {...describedBy(around)}
            className="ds-input"
            onChange={({ target }) => onChange(target.value)}
          />
        </WithUnit>
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
