// Fields whose value is the name of something that there is: chosen from a list, never typed.
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import type { ComponentType } from 'react'
import { useRead } from '../api/use-api.ts'
import { useWords } from '../texts/language.tsx'
import { useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import type { FieldProps } from './schema-field.tsx'

interface Option {
  id: string
  name: string
}

/** A list to choose from; while it is on its way, what is chosen stands alone in it. */
function Picker({
  name,
  path,
  value,
  isRequired,
  onChange,
  options,
}: FieldProps & { options: readonly Option[] }) {
  const { t } = useWords()
  const { id, fault } = useField(path)
  const { label, help } = useFieldWords(name, isRequired)
  const chosen = typeof value === 'string' ? value : ''
  const known = options.some((option) => option.id === chosen)
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      {help !== undefined && <Field.Description>{help}</Field.Description>}
      <Select id={id} value={chosen} onChange={({ target }) => onChange(target.value)}>
        <Select.Option value="">{isRequired ? t('form.choose') : t('form.not-said')}</Select.Option>
        {chosen !== '' && !known && <Select.Option value={chosen}>{chosen}</Select.Option>}
        {options.map((option) => (
          <Select.Option key={option.id} value={option.id}>
            {option.name}
          </Select.Option>
        ))}
      </Select>
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </Field>
  )
}

const byName = (one: Option, other: Option) => one.name.localeCompare(other.name, 'sv')

function PersonPicker(props: FieldProps) {
  const { data } = useRead('listPersons', { query: { limit: 100 } })
  return (
    <Picker
      {...props}
      options={(data?.body.items ?? []).map(({ id, name }) => ({ id, name })).toSorted(byName)}
    />
  )
}

function UnitPicker(props: FieldProps) {
  const { data } = useRead('listUnits', { query: { limit: 100 } })
  return (
    <Picker
      {...props}
      options={(data?.body.items ?? []).map(({ id, name }) => ({ id, name })).toSorted(byName)}
    />
  )
}

function BodyPicker(props: FieldProps) {
  const { data } = useRead('listBodies', { query: { limit: 100 } })
  return (
    <Picker
      {...props}
      options={(data?.body.items ?? []).map(({ id, name }) => ({ id, name })).toSorted(byName)}
    />
  )
}

/** By the name that the contract gives such a field. */
export const pickers: Readonly<Record<string, ComponentType<FieldProps>>> = {
  personId: PersonPicker,
  ownerId: PersonPicker,
  toPersonId: PersonPicker,
  unitId: UnitPicker,
  unitIds: UnitPicker,
  bodyId: BodyPicker,
}
