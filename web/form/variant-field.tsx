// One of several kinds of answer, each with fields of its own: the kind is chosen first.
import { FieldGroup } from '../ui/field-group.tsx'
import { ChoiceField } from './choice-field.tsx'
import { byValue, discriminatorOf, flat } from './discriminator.ts'
import { useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import { alternativesOf, type Fields, initialValue, isFields, type Value } from './initial-value.ts'
import type { JsonSchema } from './json-schema.ts'
import { RemovePart } from './optional-part.tsx'
import { type FieldProps, FieldsOf } from './schema-field.tsx'

/** The fields of the alternative that is chosen, after the choice itself. */
export function VariantFields({
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
  const alternatives = flat(alternativesOf(schema))
  const discriminator = discriminatorOf(alternatives)
  if (discriminator === undefined) throw new RangeError(`Nothing tells the alternatives of ${path} apart`)
  const kinds = byValue(alternatives, discriminator)
  const chosen = kinds.find((kind) => kind.value === value[discriminator])?.schema
  const choose = (kind: Value) => {
    const alternative = kinds.find((each) => each.value === kind)?.schema
    if (alternative === undefined) return
    const [first = alternative] = alternativesOf(alternative)
    const fresh = alternative === first ? initialValue(alternative) : {}
    // What both have keeps what was typed.
    const kept = Object.entries(value).filter(([name]) => name in (first.properties ?? {}))
    onChange({ ...(isFields(fresh) ? fresh : {}), ...Object.fromEntries(kept), [discriminator]: kind })
  }
  return (
    <>
      <ChoiceField
        name={discriminator}
        path={path === '' ? discriminator : `${path}.${discriminator}`}
        value={value[discriminator]}
        isRequired
        choices={kinds.map((kind) => kind.value)}
        onChange={choose}
      />
      {chosen &&
        (alternativesOf(chosen).length > 0 ? (
          <VariantFields path={path} schema={chosen} value={value} onChange={onChange} />
        ) : (
          <FieldsOf path={path} schema={chosen} value={value} onChange={onChange} />
        ))}
    </>
  )
}

export function VariantField({ name, path, schema, value, isRequired, onChange }: FieldProps) {
  const { label, help } = useFieldWords(name, isRequired)
  const field = useField(path)
  return (
    <FieldGroup {...field} label={label} help={help}>
      <div className="form-part">
        <VariantFields path={path} schema={schema} value={isFields(value) ? value : {}} onChange={onChange} />
      </div>
      {!isRequired && <RemovePart name={name} onRemove={() => onChange(undefined)} />}
    </FieldGroup>
  )
}
