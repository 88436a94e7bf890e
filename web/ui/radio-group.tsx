// One of a few, all in sight.
import type { FieldAround } from './field.tsx'
import { FieldGroup } from './field-group.tsx'

export interface RadioChoice {
  value: string
  name: string
  help?: string | undefined
}

export function RadioGroup({
  value,
  choices,
  isRequired,
  isRow = false,
  onChange,
  ...around
}: FieldAround & {
  value: string | undefined
  choices: readonly RadioChoice[]
  isRequired?: boolean
  /** Beside each other where there is room; for a few short words. */
  isRow?: boolean
  onChange: (value: string) => void
}) {
  return (
    <FieldGroup {...around} isRadio isRequired={isRequired}>
      <div className={isRow ? 'choices in-row' : 'choices'}>
        {choices.map((choice) => {
          const id = `${around.id}-${choice.value}`
          return (
            <div className="ds-field" key={choice.value}>
              <input
                className="ds-input"
                type="radio"
                id={id}
                name={around.id}
                value={choice.value}
                checked={value === choice.value}
                aria-describedby={choice.help === undefined ? undefined : `${id}-help`}
                onChange={() => onChange(choice.value)}
              />
              <label className="ds-label" htmlFor={id}>
                {choice.name}
              </label>
              {choice.help !== undefined && (
                <div data-field="description" id={`${id}-help`}>
                  {choice.help}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
