// A part of a form that most leave out: a button that brings its fields, and one that takes them away again.
import { useWords } from '../texts/language.tsx'
import { Button } from '../ui/button.tsx'
import { Help } from '../ui/field.tsx'
import { useFieldWords } from './field-words.ts'
import { useField } from './form-context.ts'
import { initialValue } from './initial-value.ts'
import type { FieldProps } from './schema-field.tsx'

const small = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

export function OptionalPart({ name, path, schema, onChange }: FieldProps) {
  const { t } = useWords()
  const { id } = useField(path)
  const { label, help } = useFieldWords(name, true)
  return (
    <div className="ds-field">
      <Button
        id={id}
        variant="secondary"
        size="sm"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onClick={() => onChange(initialValue(schema))}
      >
        {t('form.add', { what: small(label) })}
      </Button>
      <Help id={id} help={help} />
    </div>
  )
}

export function RemovePart({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useWords()
  const { label } = useFieldWords(name, true)
  return (
    <div>
      <Button variant="tertiary" size="sm" onClick={onRemove}>
        {t('form.remove-part', { what: small(label) })}
      </Button>
    </div>
  )
}
