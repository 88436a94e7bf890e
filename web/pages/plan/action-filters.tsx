// What is shown of the actions: everything chosen here stands in the address.

import { useRead } from '../../api/use-api.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { monthTitle } from '../../texts/months.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { actionTexts } from './action-texts.ts'
import { actionStatusNames } from './action-words.ts'

export type ActionFilter = 'unit' | 'status' | 'plan' | 'due'

const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)

export function ActionFilters({
  chosen,
  onChoose,
  onClear,
}: {
  chosen: Readonly<Record<ActionFilter, string>>
  onChoose: (filter: ActionFilter, value: string) => void
  onClear: () => void
}) {
  const { t, say, language } = useWords(actionTexts)
  const { today } = useMe()
  const units = useRead('listUnits', { query: { limit: 100 } }).data?.body.items ?? []
  const mayReadPlans = useMay('plan:read')
  const plans = useRead('listPlans', {}, { enabled: mayReadPlans })
  const thisYear = Number(today.slice(0, 4))
  const years = [thisYear - 1, thisYear, thisYear + 1]
  const shared = { noneSaid: t('actions.any') }
  return (
    <div className="filters">
      <SelectField
        {...shared}
        id="filter-unit"
        label={t('actions.filter-unit')}
        value={chosen.unit}
        options={units.map(({ id, name }) => ({ id, name }))}
        onChange={(value) => onChoose('unit', value)}
      />
      <SelectField
        {...shared}
        id="filter-status"
        label={t('actions.filter-status')}
        value={chosen.status}
        options={Object.entries(actionStatusNames).map(([id, name]) => ({ id, name: say(name) }))}
        onChange={(value) => onChoose('status', value)}
      />
      {mayReadPlans && (
        <SelectField
          {...shared}
          id="filter-plan"
          label={t('actions.filter-plan')}
          value={chosen.plan}
          options={(plans.data?.body.items ?? []).map(({ year }) => ({
            id: String(year),
            name: String(year),
          }))}
          onChange={(value) => onChoose('plan', value)}
        />
      )}
      <SelectField
        {...shared}
        id="filter-due"
        label={t('actions.filter-due')}
        value={chosen.due}
        options={years.flatMap((year) => [
          { id: String(year), name: String(year) },
          ...monthsOf(year).map((month) => ({ id: month, name: monthTitle(month, language) })),
        ])}
        onChange={(value) => onChoose('due', value)}
      />
      {Object.values(chosen).some((value) => value !== '') && (
        <Button variant="tertiary" onClick={onClear}>
          {t('actions.clear')}
        </Button>
      )}
    </div>
  )
}
