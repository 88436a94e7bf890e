// The fields that filter a list of the register: unit, what needs doing, and the beginning of a name.
import { useId } from 'react'
import { useWords } from '../../texts/language.tsx'
import { type Option, SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { registerTexts } from './register-texts.ts'
import { UnitFilter } from './unit-filter.tsx'
import { useListFilters } from './use-list-filters.ts'

export function ListFilterFields({ questions }: { questions: readonly Option[] }) {
  const { t } = useWords(registerTexts)
  const { unitId, name, question, filter } = useListFilters()
  const id = useId()
  return (
    <search className="filters">
      <TextField
        id={`${id}-name`}
        type="search"
        label={t('filter.name')}
        value={name ?? ''}
        onChange={(typed) => filter('name', typed)}
      />
      <UnitFilter value={unitId} onChange={(chosen) => filter('unitId', chosen)} />
      <SelectField
        id={`${id}-question`}
        label={t('filter.show')}
        value={question ?? ''}
        noneSaid={t('filter.all')}
        options={questions}
        onChange={(chosen) => filter('question', chosen)}
      />
    </search>
  )
}
