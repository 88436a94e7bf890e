// A month of the year, chosen by its name.
import { useFieldWords } from '../../form/field-words.ts'
import { useField } from '../../form/form-context.ts'
import type { FieldProps } from '../../form/schema-field.tsx'
import { useWords } from '../../texts/language.tsx'
import { nameOfMonth } from '../../texts/months.ts'
import { SelectField } from '../../ui/select-field.tsx'

const months = Array.from({ length: 12 }, (_, at) => at + 1)

export function MonthField({ name, path, value, isRequired, onChange }: FieldProps) {
  const { t, language } = useWords()
  const { label } = useFieldWords(name, isRequired)
  return (
    <SelectField
      {...useField(path)}
      label={label}
      isRequired={isRequired}
      value={value === undefined ? '' : String(value)}
      noneSaid={t('form.choose')}
      options={months.map((month) => ({ id: String(month), name: nameOfMonth(month, language) }))}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
    />
  )
}
