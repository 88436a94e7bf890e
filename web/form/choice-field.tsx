// One of a few, all in sight; one of many, in a list.
import { useWords } from '../texts/language.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useChoiceWords, useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import type { Value } from './initial-value.ts'

type Choice = string | number | boolean

const mostInSight = 6
/** What stands for "not stated" among the radio buttons; no value of the contract is empty. */
const notSaid = ''

export function ChoiceField({
  name,
  path,
  value,
  isRequired,
  choices,
  wordOf,
  onChange,
}: {
  name: string
  path: string
  value: Value
  isRequired: boolean
  choices: readonly Choice[]
  /** What a choice is called; left out: as the words of values say. */
  wordOf?: (choice: Choice) => string
  onChange: (value: Value) => void
}) {
  const { t } = useWords()
  const valueWords = useChoiceWords()
  const around = { ...useField(path), ...useFieldWords(name, isRequired) }
  const said = wordOf ?? ((choice: Choice) => valueWords(name, choice))
  const choose = (chosen: string) => onChange(choices.find((choice) => String(choice) === chosen))
  const chosen = value === undefined ? undefined : String(value)
  const named = choices.map((choice) => ({ value: String(choice), name: said(choice) }))
  if (choices.length > mostInSight)
    return (
      <SelectField
        {...around}
        isRequired={isRequired}
        value={chosen ?? ''}
        noneSaid={isRequired ? t('form.choose') : t('form.not-said')}
        options={named.map((choice) => ({ id: choice.value, name: choice.name }))}
        onChange={choose}
      />
    )
  return (
    <RadioGroup
      {...around}
      value={chosen ?? (isRequired ? undefined : notSaid)}
      isRequired={isRequired}
      isRow={choices.every((choice) => typeof choice === 'boolean')}
      choices={isRequired ? named : [...named, { value: notSaid, name: t('form.not-said') }]}
      onChange={choose}
    />
  )
}
