// One field of a form, made from its schema: the contract says what there is, the words say what it is called.
import { use, useState } from 'react'
import { useWords } from '../texts/language.tsx'
import { CheckField } from '../ui/check-field.tsx'
import { FieldGroup } from '../ui/field-group.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ArrayField } from './array-field.tsx'
import { ChoiceField } from './choice-field.tsx'
import { useFieldWords } from './field-words.ts'
import { FormContext, useField } from './form-context.ts'
import { alternativesOf, choicesOf, type Fields, isFields, type Value } from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'
import { localMoment, momentOf } from './local-moment.ts'
import { MixedField } from './mixed-field.tsx'
import { OptionalPart, RemovePart } from './optional-part.tsx'
import { pickers } from './pickers.tsx'
import { VariantField } from './variant-field.tsx'

export interface FieldProps {
  name: string
  /** What it is called, where its name does not say it: one of a list. */
  label?: string
  /** Where the field is in the form, for the faults that the server finds: `consequences.finances`. */
  path: string
  schema: JsonSchema
  value: Value
  isRequired: boolean
  onChange: (value: Value) => void
}

/** A text that may be longer than this is written in more than one line. */
const longestLine = 300
const timeOfDay = /\[0-5\]\\d\$$/

/** A moment is typed as Stockholm's clock shows it and sent as UTC. */
function MomentInput(props: FieldProps) {
  const { path, value, isRequired, onChange } = props
  const around = { ...useField(path), ...useLabel(props) }
  return (
    <TextField
      {...around}
      isShort
      type="datetime-local"
      aria-required={isRequired}
      value={typeof value === 'string' ? localMoment(value) : ''}
      onChange={(text) => onChange(text === '' ? undefined : momentOf(text))}
    />
  )
}

function useLabel({ name, label, isRequired }: FieldProps) {
  const words = useFieldWords(name, isRequired)
  return {
    label: label ?? words.label,
    help: label === undefined ? words.help : undefined,
    unit: words.unit,
  }
}

function inputType({ format, pattern = '' }: JsonSchema): 'date' | 'time' | 'text' {
  if (format === 'date') return 'date'
  return format === undefined && timeOfDay.test(pattern) ? 'time' : 'text'
}

/** What is no number stays as it was typed, and the form says so. */
function numberIn(typed: string): Value {
  const text = typed.trim().replace(',', '.')
  if (text === '') return undefined
  return Number.isNaN(Number(text)) ? typed : Number(text)
}

/** Keeps what is typed as long as it says the value: `0,` and `0,0` are both on the way to `0,05`. */
function NumberInput(props: FieldProps) {
  const { path, schema, value, isRequired, onChange } = props
  const [typed, setTyped] = useState('')
  const held = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return (
    <TextField
      {...useField(path)}
      {...useLabel(props)}
      inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
      isShort
      aria-required={isRequired}
      value={numberIn(typed) === value ? typed : held}
      onChange={(text) => {
        setTyped(text)
        onChange(numberIn(text))
      }}
    />
  )
}

function TextInput(props: FieldProps) {
  const { path, schema, value, isRequired, onChange } = props
  const shared = {
    ...useField(path),
    ...useLabel(props),
    value: typeof value === 'string' ? value : '',
    'aria-required': isRequired,
  }
  if ((schema.maxLength ?? 0) > longestLine)
    return <TextField {...shared} rows={props.label === undefined ? 4 : 2} onChange={onChange} />
  const type = inputType(schema)
  return <TextField {...shared} type={type} isShort={type !== 'text'} onChange={onChange} />
}

function BooleanField({ name, path, value, isRequired, onChange }: FieldProps) {
  const around = { ...useField(path), ...useFieldWords(name, true) }
  const { t } = useWords()
  return isRequired ? (
    <CheckField {...around} isOn={value === true} onChange={onChange} />
  ) : (
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
}

/** Only one value can be said: whether it is said or not. */
function FixedValueField({ name, path, schema, value, onChange }: FieldProps) {
  const around = { ...useField(path), ...useFieldWords(name, true) }
  return (
    <CheckField
      {...around}
      isOn={value !== undefined}
      onChange={(isOn) => onChange(isOn ? schema.const : undefined)}
    />
  )
}

function ObjectField({ name, path, schema, value, isRequired, onChange }: FieldProps) {
  const around = { ...useField(path), ...useFieldWords(name, isRequired) }
  return (
    <FieldGroup {...around}>
      <div className="form-part">
        <FieldsOf path={path} schema={schema} value={isFields(value) ? value : {}} onChange={onChange} />
      </div>
      {!isRequired && <RemovePart name={name} onRemove={() => onChange(undefined)} />}
    </FieldGroup>
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
    .filter(([name, field]) => field.const === undefined || !schema.required?.includes(name))
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
  const { name, path, schema, isRequired, value } = props
  // A row of a list is named by its list: `secret.*.section`.
  const Own = use(FormContext).fields?.[path.replace(/\.\d+(?=\.|$)/g, '.*')]
  if (Own !== undefined) return <Own {...props} />
  const Picker = pickers[name]
  if (Picker !== undefined && schema.type === 'string') return <Picker {...props} />
  const choices = choicesOf(schema)
  if (choices) return <ChoiceField {...props} choices={choices} />
  const hasParts = alternativesOf(schema).length > 0 || schema.type === 'object'
  if (hasParts && !isRequired && value === undefined) return <OptionalPart {...props} />
  const alternatives = alternativesOf(schema)
  if (alternatives.some((each) => each.const !== undefined)) return <MixedField {...props} />
  if (alternatives.length > 0) return <VariantField {...props} />
  if (schema.const !== undefined) return <FixedValueField {...props} />
  if (schema.format === 'date-time') return <MomentInput {...props} />
  switch (schema.type) {
    case 'boolean':
      return <BooleanField {...props} />
    case 'array':
      return <ArrayField {...props} />
    case 'object':
      return <ObjectField {...props} />
    case 'integer':
    case 'number':
      return <NumberInput {...props} />
    default:
      return <TextInput {...props} />
  }
}
