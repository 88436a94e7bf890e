// Which unit is shown, with what belongs to it.
import { useId } from 'react'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { registerTexts } from './register-texts.ts'

export function UnitFilter({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (id: string) => void
}) {
  const { t } = useWords(registerTexts)
  const { data } = useRead('listUnits', { query: { limit: 100 } })
  const units = (data?.body.items ?? []).toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
  return (
    <SelectField
      id={useId()}
      label={t('filter.unit')}
      value={value ?? ''}
      noneSaid={t('filter.all-units')}
      options={units.map(({ id, name }) => ({ id, name }))}
      onChange={onChange}
    />
  )
}
