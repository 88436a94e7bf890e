// A list that grows: one row each, with a button to add and one in every row to take it away.
import { Button, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { useWords } from '../texts/language.tsx'
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
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{label}</Fieldset.Legend>
      {help !== undefined && <Fieldset.Description>{help}</Fieldset.Description>}
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
              path={`${path}.${at}`}
              schema={item}
              value={each}
              isRequired
              onChange={(changed) => change(at, changed)}
            />
          )}
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange(items.filter((_, place) => place !== at))}
          >
            {t('form.remove', { what: one, number: at + 1 })}
          </Button>
        </div>
      ))}
      {items.length < (schema.maxItems ?? Number.POSITIVE_INFINITY) && (
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => onChange([...items, initial()])}
        >
          {t('form.add', { what: one })}
        </Button>
      )}
      {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
    </Fieldset>
  )
}
