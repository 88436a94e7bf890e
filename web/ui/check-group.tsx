// Several of a few, all in sight.
import type { FieldAround } from './field.tsx'
import { FieldGroup } from './field-group.tsx'

export function CheckGroup({
  chosen,
  choices,
  isLong = false,
  onChange,
  ...around
}: FieldAround & {
  chosen: readonly string[]
  choices: readonly { value: string; name: string }[]
  /** So many that they stand beside each other where there is room. */
  isLong?: boolean
  onChange: (chosen: string[]) => void
}) {
  return (
    <FieldGroup {...around}>
      <div className={isLong ? 'checks long' : 'checks'}>
        {choices.map(({ value, name }) => {
          const id = `${around.id}-${value}`
          return (
            <div className="ds-field" key={value}>
              <input
                className="ds-input"
                type="checkbox"
                id={id}
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  // In the order of the choices, whatever the order they were ticked in.
                  onChange(
                    choices
                      .map((choice) => choice.value)
                      .filter((each) => (each === value ? target.checked : chosen.includes(each))),
                  )
                }
              />
              <label className="ds-label" data-weight="regular" htmlFor={id}>
                {name}
              </label>
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
