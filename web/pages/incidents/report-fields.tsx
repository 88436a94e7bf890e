// What a report asks: what, when, whether it goes on and whether personal data is concerned; the rest may be left empty.
import type { IncidentType } from '../../../functions/domain/incident/incident-type.ts'
import { useRead } from '../../api/use-api.ts'
import type { Fields } from '../../form/initial-value.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { reportTexts } from './report-texts.ts'

/** The likeliest first. */
const types: readonly IncidentType[] = [
  'misdirected',
  'phishing',
  'outage',
  'unauthorised-access',
  'loss-or-theft',
  'wrong-access-rights',
  'malicious-code',
  'supplier',
  'other',
]

const mostInOneList = 100

export function ReportFields({
  value,
  faults,
  onChange,
}: {
  value: Fields
  faults: ReadonlyMap<string, string>
  onChange: (value: Fields) => void
}) {
  const { t } = useWords(reportTexts)
  const valueWords = useValueWords()
  const units = useRead('listUnits', { query: { limit: mostInOneList } })
  const field = (id: string) => ({
    id,
    fault: faults.get(id),
    value: String(value[id] ?? ''),
    onChange: (typed: string) => onChange({ ...value, [id]: typed }),
  })
  const threeWays = [
    { value: 'yes', name: t('yes') },
    { value: 'no', name: t('no') },
    { value: 'unknown', name: t('report.unknown') },
  ]
  const sites = (units.data?.body.items ?? [])
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
  return (
    <>
      <TextField
        {...field('title')}
        label={t('report.what')}
        help={t('report.what-help')}
        aria-required
        maxLength={200}
      />
      <TextField {...field('description')} label={t('report.more')} help={t('report.more-help')} rows={4} />
      <div className="beside">
        <TextField {...field('discoveredOn')} label={t('report.day')} type="date" isShort aria-required />
        <TextField {...field('time')} label={t('report.time')} type="time" isShort />
      </div>
      <RadioGroup {...field('ongoing')} label={t('report.ongoing')} choices={threeWays} isRow />
      <RadioGroup
        {...field('personalData')}
        label={t('report.personal-data')}
        help={t('report.personal-data-help')}
        choices={threeWays}
        isRow
      />
      <Details summary={t('report.more-known')}>
        <SelectField
          {...field('type')}
          label={t('report.looks-like')}
          noneSaid={t('form.not-said')}
          options={types.map((type) => ({ id: type, name: valueWords('type', type) }))}
        />
        <TextField {...field('system')} label={t('report.system')} maxLength={200} />
        <SelectField
          {...field('unitId')}
          label={t('report.unit')}
          noneSaid={t('report.own-unit')}
          options={sites}
        />
      </Details>
    </>
  )
}
