// One of many, from a list.
import { describedBy, Field, type FieldAround } from './field.tsx'

export interface Option {
  id: string
  name: string
}

export function SelectField({
  value,
  options,
  noneSaid,
  isRequired = false,
  onChange,
  ...around
}: FieldAround & {
  value: string
  options: readonly Option[]
  /** What stands in the list when nothing is chosen; left out when something always is. */
  noneSaid?: string
  isRequired?: boolean
  isShort?: boolean
  onChange: (id: string) => void
}) {
  return (
    <Field {...around}>
      <select
        {...describedBy(around)}
        className="ds-input"
        value={value}
        aria-required={isRequired || undefined}
        onChange={({ target }) => onChange(target.value)}
      >
        {noneSaid !== undefined && <option value="">{noneSaid}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
