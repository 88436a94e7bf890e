// One field of a form, made from its schema: the contract says what there is, the words say what it is called.
import { Checkbox, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useWords } from '../texts/language.tsx'
import { ArrayField } from './array-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import {
  alternativesOf,
  choicesOf,
  type Fields,
  initialValue,
  isFields,
  type Value,
} from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'
import { pickers } from './pickers.tsx'
import { VariantField } from './variant-field.tsx'

export interface FieldProps {
  name: string
  /** Where the field is in the form, for the faults that the server finds: `consequences.finances`. */
  path: string
  schema: JsonSchema
  value: Value
  isRequired: boolean
  onChange: (value: Value) => void
}

/** A text that may be longer than this is written in more than one line. */
const longestLine = 200
const timeOfDay = /\[0-5\]\\d\$$/

function inputType({ format, pattern = '' }: JsonSchema): 'date' | 'time' | 'text' {
  if (format === 'date') return 'date'
  return format === undefined && timeOfDay.test(pattern) ? 'time' : 'text'
}

function TextInput(props: FieldProps) {
  const { name, path, schema, value, isRequired, onChange } = props
  const { id, fault } = useField(path)
  const { label, help } = useFieldWords(name, isRequired)
  const shared = {
    id,
    label,
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    ...(help !== undefined && { description: help }),
    ...(fault !== undefined && { error: fault }),
    'aria-required': isRequired,
  }
  if (schema.type === 'integer' || schema.type === 'number')
    return (
      <Textfield
        {...shared}
        type="text"
        inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
        className="short"
        onChange={({ target }) => {
          const text = target.value.trim().replace(',', '.')
          // What is no number stays as it was typed, and the server says so.
          onChange(text === '' ? undefined : Number.isNaN(Number(text)) ? target.value : Number(text))
        }}
      />
    )
  if ((schema.maxLength ?? 0) > longestLine)
    return <Textfield {...shared} multiline rows={4} onChange={({ target }) => onChange(target.value)} />
  const type = inputType(schema)
  return (
    <Textfield
      {...shared}
      type={type}
      className={type === 'text' ? '' : 'short'}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

function BooleanField({ name, path, value, isRequired, onChange }: FieldProps) {
  const { id, fault } = useField(path)
  const { label, help } = useFieldWords(name, true)
  const { t } = useWords()
  if (!isRequired)
    return (
      <ChoiceField
        name={name}
        path={path}
        isRequired={false}
        choices={[true, false]}
        wordOf={(choice) => t(choice === true ? 'yes' : 'no')}
        value={value}
        onChange={onChange}
      />
    )
  return (
    <>
      <Checkbox
        id={id}
        label={label}
        description={help}
        checked={value === true}
        onChange={({ target }) => onChange(target.checked)}
      />
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </>
  )
}

function ObjectField({ name, path, schema, value, isRequired, onChange }: FieldProps) {
  const { label, help } = useFieldWords(name, isRequired)
  const { fault } = useField(path)
  return (
    <Fieldset>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {help !== undefined && <Fieldset.Description>{help}</Fieldset.Description>}
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
      <FieldsOf path={path} schema={schema} value={isFields(value) ? value : {}} onChange={onChange} />
    </Fieldset>
  )
}

/** Every field of an object, in the order of its schema. */
export function FieldsOf({
  path,
  schema,
  value,
  onChange,
}: {
  path: string
  schema: JsonSchema
  value: Fields
  onChange: (value: Fields) => void
}) {
  return Object.entries(schema.properties ?? {})
    .filter(([, field]) => field.const === undefined)
    .map(([name, field]) => (
      <SchemaField
        key={name}
        name={name}
        path={path === '' ? name : `${path}.${name}`}
        schema={field}
        value={value[name]}
        isRequired={schema.required?.includes(name) ?? false}
        onChange={(changed) => onChange({ ...value, [name]: changed })}
      />
    ))
}

export function SchemaField(props: FieldProps) {
  const { name, schema } = props
  const Picker = pickers[name]
  if (Picker !== undefined && schema.type === 'string') return <Picker {...props} />
  const choices = choicesOf(schema)
  if (choices) return <ChoiceField {...props} choices={choices} />
  if (alternativesOf(schema).length > 0) return <VariantField {...props} />
  switch (schema.type) {
    case 'boolean':
      return <BooleanField {...props} />
    case 'array':
      return <ArrayField {...props} initial={() => initialValue(schema.items ?? {})} />
    case 'object':
      return <ObjectField {...props} />
    default:
      return <TextInput {...props} />
  }
}
