// One of a few, all in sight; one of many, in a list.
import { Field, Fieldset, Label, Radio, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useWords } from '../texts/language.tsx'
import { useFieldWords, useValueWords } from './field-words.ts'
import { useField } from './form-context.ts'
import type { Value } from './initial-value.ts'

type Choice = string | number | boolean

const mostInSight = 6

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
  const valueWords = useValueWords()
  const { id, fault } = useField(path)
  const { label, help } = useFieldWords(name, isRequired)
  const said = wordOf ?? ((choice: Choice) => valueWords(name, choice))
  if (choices.length > mostInSight)
    return (
      <Field>
        <Label htmlFor={id}>{label}</Label>
        {help !== undefined && <Field.Description>{help}</Field.Description>}
        <Select
          id={id}
          value={value === undefined ? '' : String(value)}
          onChange={({ target }) => onChange(choices.find((choice) => String(choice) === target.value))}
        >
          <Select.Option value="">{isRequired ? t('form.choose') : t('form.not-said')}</Select.Option>
          {choices.map((choice) => (
            <Select.Option key={String(choice)} value={String(choice)}>
              {said(choice)}
            </Select.Option>
          ))}
        </Select>
        {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
      </Field>
    )
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {help !== undefined && <Fieldset.Description>{help}</Fieldset.Description>}
      {(isRequired ? choices : [...choices, undefined]).map((choice) => (
        <Radio
          key={String(choice)}
          name={id}
          label={choice === undefined ? t('form.not-said') : said(choice)}
          value={String(choice)}
          checked={value === choice}
          onChange={() => onChange(choice)}
        />
      ))}
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </Fieldset>
  )
}
