// A list: several of a few to tick, or rows that can be added and taken away.
import { useEffect, useRef } from 'react'
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { CheckGroup } from '../ui/check-group.tsx'
import { FieldGroup } from '../ui/field-group.tsx'
import { useChoiceWords, useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import { choicesOf, initialValue, isFields, type Value } from './initial-value.ts'
import { listPickers } from './pickers.tsx'
import { type FieldProps, FieldsOf, SchemaField } from './schema-field.tsx'

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1)

function ChecksField({
  name,
  path,
  value,
  isRequired,
  choices,
  onChange,
}: FieldProps & { choices: readonly (string | number | boolean)[] }) {
  const valueWords = useChoiceWords()
  const { label, help } = useFieldWords(name, isRequired)
  return (
    <CheckGroup
      {...useField(path)}
      label={label}
      help={help}
      chosen={Array.isArray(value) ? value.map(String) : []}
      choices={choices.map((choice) => ({ value: String(choice), name: valueWords(name, choice) }))}
      onChange={(chosen) => onChange(choices.filter((choice) => chosen.includes(String(choice))))}
    />
  )
}

/** The focus goes to the row that was added, and to the button for more when one was taken away. */
function useFocusOfRows(count: number) {
  const rows = useRef<HTMLDivElement>(null)
  const before = useRef(count)
  const isOurs = useRef(false)
  useEffect(() => {
    const grew = count > before.current
    before.current = count
    if (!isOurs.current) return
    isOurs.current = false
    const last = [...(rows.current?.children ?? [])].findLast((row) => row.classList.contains('row'))
    const place = grew
      ? last?.querySelector('input, select, textarea')
      : rows.current?.querySelector(':scope > :last-child > button')
    if (place instanceof HTMLElement) place.focus()
  }, [count])
  return {
    rows,
    expect: () => {
      isOurs.current = true
    },
  }
}

function RowsField(props: FieldProps) {
  const { name, path, schema, value, isRequired, onChange } = props
  const { t } = useWords()
  const { label, help, one } = useFieldWords(name, isRequired)
  const items = Array.isArray(value) ? value : []
  const item = schema.items ?? {}
  const { rows, expect } = useFocusOfRows(items.length)
  const change = (at: number, changed: Value) =>
    onChange(items.map((each, place) => (place === at ? changed : each)))
  const add = (added: Value[]) => {
    expect()
    onChange(added)
  }
  return (
    <FieldGroup {...useField(path)} label={label} help={help}>
      <div className="rows" ref={rows}>
        {items.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no name of their own, and keep their order
          <div className={item.type === 'object' ? 'row of-fields' : 'row'} key={at}>
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
                label={capital(`${one} ${at + 1}`)}
                path={`${path}.${at}`}
                schema={item}
                value={each}
                isRequired
                onChange={(changed) => change(at, changed)}
              />
            )}
            {items.length > (schema.minItems ?? 0) && (
              <Button
                variant="tertiary"
                size="sm"
                aria-label={t('form.remove-one', { what: one, number: at + 1 })}
                onClick={() => add(items.filter((_, place) => place !== at))}
              >
                {t('form.remove')}
              </Button>
            )}
          </div>
        ))}
        {items.length < (schema.maxItems ?? Number.POSITIVE_INFINITY) && (
          <div>
            <Button variant="secondary" size="sm" onClick={() => add([...items, initialValue(item)])}>
              {t('form.add', { what: one })}
            </Button>
          </div>
        )}
      </div>
    </FieldGroup>
  )
}

export function ArrayField(props: FieldProps) {
  const { name, schema } = props
  const ListPicker = listPickers[name]
  if (ListPicker !== undefined) return <ListPicker {...props} />
  const choices = schema.items && choicesOf(schema.items)
  return choices ? <ChecksField {...props} choices={choices} /> : <RowsField {...props} />
}
