// Which of a few ways a page is shown: a group of buttons of which one is pressed.
import { useId } from 'react'

export function Toggle<V extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: V
  choices: readonly { value: V; name: string }[]
  onChange: (value: V) => void
}) {
  const name = useId()
  return (
    <fieldset className="ds-toggle-group" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="ds-button" data-variant="tertiary">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  )
}
