// A fixed word or a value of another type: until further notice or a day, the first business day or a day of the month.
import { useState } from 'react'
import { useWords } from '../texts/language.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useChoiceWords, useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import { alternativesOf, initialValue } from './initial-value.ts'
import { type FieldProps, SchemaField } from './schema-field.tsx'

/** What stands for the value that is typed among the fixed ones; no value of the contract is called so. */
const typed = '…'

export function MixedField(props: FieldProps) {
  const { name, path, schema, value, isRequired, onChange } = props
  const { t } = useWords()
  const valueWords = useChoiceWords()
  const { id, fault } = useField(path)
  const { label, help } = useFieldWords(name, isRequired)
  const alternatives = alternativesOf(schema)
  const fixed = alternatives.flatMap((each) => (each.const === undefined ? [] : [each.const]))
  const open = alternatives.find((each) => each.const === undefined) ?? {}
  const isFixed = fixed.some((each) => each === value)
  const [isTyping, setTyping] = useState(value !== undefined && value !== '' && !isFixed)
  const chosen = isFixed ? String(value) : undefined
  return (
    <div className="form-part">
      <RadioGroup
        id={isTyping ? `${id}-kind` : id}
        label={label}
        help={help}
        fault={isTyping ? undefined : fault}
        isRequired={isRequired}
        value={isTyping ? typed : chosen}
        choices={[
          ...fixed.map((each) => ({ value: String(each), name: valueWords(name, each) })),
          { value: typed, name: t('form.other-value') },
        ]}
        onChange={(picked) => {
          setTyping(picked === typed)
          onChange(picked === typed ? initialValue(open) : fixed.find((each) => String(each) === picked))
        }}
      />
      {isTyping && <SchemaField {...props} label={t('form.other-value')} schema={open} isRequired />}
    </div>
  )
}
