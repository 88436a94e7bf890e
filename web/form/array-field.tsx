// A list that grows: one row each, with a button to add and one in every row to take it away.
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { FieldGroup } from '../ui/field-group.tsx'
import { useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import { isFields, type Value } from './initial-value.ts'
import { type FieldProps, FieldsOf, SchemaField } from './schema-field.tsx'

export function ArrayField(props: FieldProps & { initial: () => Value }) {
  const { name, path, schema, value, isRequired, initial, onChange } = props
  const { t } = useWords()
  const { id, fault } = useField(path)
  const { label, help, one } = useFieldWords(name, isRequired)
  const items = Array.isArray(value) ? value : []
  const item = schema.items ?? {}
  const change = (at: number, changed: Value) =>
    onChange(items.map((each, place) => (place === at ? changed : each)))
  return (
    <FieldGroup id={id} label={label} help={help} fault={fault}>
      {items.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no name of their own, and keep their order
        <div className="row" key={at}>
          {item.type === 'object' ? (
            <FieldsOf
              path={`${path}.${at}`}
              schema={item}
              value={isFields(each) ? each : {}}
              onChange={(changed) => change(at, changed)}
            />
          ) : (
            <SchemaField
              name={name}
              label={`${one} ${at + 1}`}
              path={`${path}.${at}`}
              schema={item}
              value={each}
              isRequired
              onChange={(changed) => change(at, changed)}
            />
          )}
          <Button
            variant="tertiary"
            size="sm"
            onClick={() => onChange(items.filter((_, place) => place !== at))}
          >
            {t('form.remove', { what: one, number: at + 1 })}
          </Button>
        </div>
      ))}
      {items.length < (schema.maxItems ?? Number.POSITIVE_INFINITY) && (
        <Button variant="secondary" size="sm" onClick={() => onChange([...items, initial()])}>
          {t('form.add', { what: one })}
        </Button>
      )}
    </FieldGroup>
  )
}
